import type { EnvironmentResolvers } from '../__generated__/types.ts';

export const Environment: EnvironmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.environment.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
};

import type { EnvironmentEventResolvers } from '../__generated__/types.ts';

export const EnvironmentEvent: EnvironmentEventResolvers = {
  environment: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.environment.load(subjectId) : null),
};

import type { UserResolvers } from '../__generated__/types.ts';

export const User: UserResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.user.load(id),
};

import { required } from '@hopyard/subgraph';
import type { MembershipResolvers } from '../__generated__/types.ts';

export const Membership: MembershipResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.membership.load(id),
  project: ({ projectId }, _args, { loaders }) => required(loaders.project.load(projectId)),
  user: ({ userId }, _args, { loaders }) => required(loaders.user.load(userId)),
};

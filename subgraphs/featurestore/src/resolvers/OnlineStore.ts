import { required } from '@hopyard/subgraph';
import type { OnlineStoreResolvers } from '../__generated__/types.ts';

export const OnlineStore: OnlineStoreResolvers = {
  keyCount: ({ groupId }, _args, { loaders }) => required(loaders.keyCount.load(groupId)),
  commit: ({ groupId }, _args, { loaders }) => loaders.onlineCommit.load(groupId),
};

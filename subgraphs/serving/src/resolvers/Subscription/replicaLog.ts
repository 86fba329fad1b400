import { rooted } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';
import { followLog } from '../../replica/follow-log.ts';

export const replicaLog: NonNullable<SubscriptionResolvers['replicaLog']> = {
  subscribe: async (_root, { replicaId, after }, context) => rooted(await followLog(context, replicaId, after), (replicaLog) => ({ replicaLog })),
};

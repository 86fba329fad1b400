import { rooted } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';
import { followLog } from '../../stream/follow-log.ts';

export const executionLog: NonNullable<SubscriptionResolvers['executionLog']> = {
  subscribe: async (_root, { executionId, after }, context) =>
    rooted(await followLog(context, executionId, after), (executionLog) => ({ executionLog })),
};

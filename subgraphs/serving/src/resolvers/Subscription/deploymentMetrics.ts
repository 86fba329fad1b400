import { rooted } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';
import { followMetrics } from '../../metrics/follow-metrics.ts';

export const deploymentMetrics: NonNullable<SubscriptionResolvers['deploymentMetrics']> = {
  subscribe: async (_root, wanted, context) => rooted(await followMetrics(context, wanted), (deploymentMetrics) => ({ deploymentMetrics })),
};

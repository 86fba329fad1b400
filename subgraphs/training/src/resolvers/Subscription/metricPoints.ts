import { rooted } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';
import { followPoints } from '../../stream/follow-points.ts';

export const metricPoints: NonNullable<SubscriptionResolvers['metricPoints']> = {
  subscribe: async (_root, args, context) => rooted(await followPoints(context, args), (metricPoints) => ({ metricPoints })),
};

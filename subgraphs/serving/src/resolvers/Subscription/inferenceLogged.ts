import { rooted } from '@hopyard/subgraph';
import type { SubscriptionResolvers } from '../../__generated__/types.ts';
import { followInferences } from '../../inference/follow-inferences.ts';

export const inferenceLogged: NonNullable<SubscriptionResolvers['inferenceLogged']> = {
  subscribe: async (_root, wanted, context) => rooted(await followInferences(context, wanted), (inferenceLogged) => ({ inferenceLogged })),
};

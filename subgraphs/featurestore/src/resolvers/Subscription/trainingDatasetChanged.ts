import type { SubscriptionResolvers } from './../../__generated__/types.ts';
export const trainingDatasetChanged: NonNullable<SubscriptionResolvers['trainingDatasetChanged']> = {
  subscribe: async (_parent, _arg, _ctx) => {
    /* Implement Subscription.trainingDatasetChanged resolver logic here */
  },
};

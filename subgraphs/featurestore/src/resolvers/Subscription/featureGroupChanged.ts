import type { SubscriptionResolvers } from './../../__generated__/types.ts';
export const featureGroupChanged: NonNullable<SubscriptionResolvers['featureGroupChanged']> = {
  subscribe: async (_parent, _arg, _ctx) => {
    /* Implement Subscription.featureGroupChanged resolver logic here */
  },
};

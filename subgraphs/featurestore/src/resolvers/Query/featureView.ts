import type { QueryResolvers } from './../../__generated__/types.ts';
export const featureView: NonNullable<QueryResolvers['featureView']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.featureView resolver logic here */
};

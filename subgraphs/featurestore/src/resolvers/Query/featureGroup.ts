import type { QueryResolvers } from './../../__generated__/types.ts';
export const featureGroup: NonNullable<QueryResolvers['featureGroup']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.featureGroup resolver logic here */
};

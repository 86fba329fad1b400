import type { MutationResolvers } from './../../__generated__/types.ts';
export const createFeatureGroup: NonNullable<MutationResolvers['createFeatureGroup']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.createFeatureGroup resolver logic here */
};

import type { MutationResolvers } from './../../__generated__/types.ts';
export const deleteFeatureGroup: NonNullable<MutationResolvers['deleteFeatureGroup']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.deleteFeatureGroup resolver logic here */
};

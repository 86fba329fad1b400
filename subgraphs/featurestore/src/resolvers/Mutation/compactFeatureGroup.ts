import type { MutationResolvers } from './../../__generated__/types.ts';
export const compactFeatureGroup: NonNullable<MutationResolvers['compactFeatureGroup']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.compactFeatureGroup resolver logic here */
};

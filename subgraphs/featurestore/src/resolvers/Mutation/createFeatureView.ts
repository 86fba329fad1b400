import type { MutationResolvers } from './../../__generated__/types.ts';
export const createFeatureView: NonNullable<MutationResolvers['createFeatureView']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.createFeatureView resolver logic here */
};

import type { MutationResolvers } from './../../__generated__/types.ts';
export const appendFeatures: NonNullable<MutationResolvers['appendFeatures']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.appendFeatures resolver logic here */
};

import type { MutationResolvers } from './../../__generated__/types.ts';
export const computeStatistics: NonNullable<MutationResolvers['computeStatistics']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.computeStatistics resolver logic here */
};

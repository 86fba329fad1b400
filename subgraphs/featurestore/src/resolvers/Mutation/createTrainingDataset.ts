import type { MutationResolvers } from './../../__generated__/types.ts';
export const createTrainingDataset: NonNullable<MutationResolvers['createTrainingDataset']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.createTrainingDataset resolver logic here */
};

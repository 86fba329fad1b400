import type { QueryResolvers } from './../../__generated__/types.ts';
export const trainingDataset: NonNullable<QueryResolvers['trainingDataset']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.trainingDataset resolver logic here */
};

import type { QueryResolvers } from '../../__generated__/types.ts';

export const trainingDataset: NonNullable<QueryResolvers['trainingDataset']> = (_root, { id }, { loaders }) => loaders.trainingDataset.load(id);

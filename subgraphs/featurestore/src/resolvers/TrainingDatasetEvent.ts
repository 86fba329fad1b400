import type { TrainingDatasetEventResolvers } from '../__generated__/types.ts';

export const TrainingDatasetEvent: TrainingDatasetEventResolvers = {
  trainingDataset: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.trainingDataset.load(subjectId) : null),
};

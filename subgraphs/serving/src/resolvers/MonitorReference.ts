import type { MonitorReferenceResolvers } from '../__generated__/types.ts';

export const MonitorReference: MonitorReferenceResolvers = {
  trainingDataset: ({ trainingDatasetId }) => (trainingDatasetId ? { id: trainingDatasetId } : null),
  sampleCount: ({ samples }) => samples,
};

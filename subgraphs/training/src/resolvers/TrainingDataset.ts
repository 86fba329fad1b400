import { connection } from '@hopyard/subgraph';
import type { TrainingDatasetResolvers } from '../__generated__/types.ts';

export const TrainingDataset: TrainingDatasetResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  runs: async ({ id }, asked, { loaders }) => connection(await loaders.trainingDatasetRuns.load({ id, asked })),
  modelVersions: async ({ id }, asked, { loaders }) => connection(await loaders.trainingDatasetModelVersions.load({ id, asked })),
};

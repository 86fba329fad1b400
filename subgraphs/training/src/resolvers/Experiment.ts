import { connection } from '@hopyard/subgraph';
import type { ExperimentResolvers } from '../__generated__/types.ts';

export const Experiment: ExperimentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.experiment.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  runs: async ({ id }, asked, { loaders }) => connection(await loaders.experimentRuns.load({ id, asked })),
};

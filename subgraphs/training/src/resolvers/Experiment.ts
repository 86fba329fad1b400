import { connection } from '@hopyard/subgraph';
import type { ExperimentResolvers } from '../__generated__/types.ts';
import * as runs from '../run/run-store.ts';

export const Experiment: ExperimentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.experiment.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  runs: async ({ id }, page, { read }) => connection(await read('run:read', (tx) => runs.ofExperiment(tx, id, page))),
};

import { entityLoader, type UseCases } from '@hopyard/subgraph';
import * as datasets from './training-dataset-store.ts';

/** Training datasets by id: a batch is one statement. */
export const trainingLoaders = (read: UseCases['read']) => ({
  trainingDataset: entityLoader((ids) => read('training-dataset:read', (tx) => datasets.byIds(tx, ids))),
});

import { entityLoader, pageLoader, type UseCases } from '@hopyard/subgraph';
import * as datasets from './training-dataset-store.ts';
import * as parts from './training-split-store.ts';

/** Training datasets and their parts by the dataset's id: a batch is one statement. */
export const trainingLoaders = (read: UseCases['read']) => ({
  trainingDataset: entityLoader((ids) => read('training-dataset:read', (tx) => datasets.byIds(tx, ids))),
  /** The training datasets of a view, by the view's id. */
  datasetsOfView: pageLoader((ids, page) => read('training-dataset:read', (tx) => datasets.ofViews(tx, ids, page))),
  splits: entityLoader((ids) => read('training-dataset:read', (tx) => parts.ofDatasets(tx, ids))),
  splitProfiles: entityLoader((ids) => read('feature-group:statistics', (tx) => parts.profilesOf(tx, ids))),
  trainingInputs: entityLoader((ids) => read('training-dataset:read', (tx) => parts.inputsOf(tx, ids))),
});

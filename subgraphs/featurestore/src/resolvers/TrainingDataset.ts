import { required } from '@hopyard/subgraph';
import type { TrainingDatasetResolvers } from '../__generated__/types.ts';

export const TrainingDataset: TrainingDatasetResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.trainingDataset.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  featureView: ({ featureViewId }, _args, { loaders }) => required(loaders.featureView.load(featureViewId)),
  splits: ({ id }, _args, { loaders }) => required(loaders.splits.load(id)),
  inputs: ({ id }, _args, { loaders }) => required(loaders.trainingInputs.load(id)),
  leakage: ({ certificate }) => certificate,
};

import type { TrainingDatasetResolvers } from './../__generated__/types.ts';
/*
 * Note: This object type is generated because "TrainingDatasetMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const TrainingDataset: TrainingDatasetResolvers = {
  /* Implement TrainingDataset resolver logic here */
  createdBy: ({ createdBy }, _arg, _ctx) => {
    /* TrainingDataset.createdBy resolver is required because TrainingDataset.createdBy and TrainingDatasetMapper.createdBy are not compatible */
    return createdBy;
  },
  entry: async (_parent, _arg, _ctx) => {
    /* TrainingDataset.entry resolver is required because TrainingDataset.entry exists but TrainingDatasetMapper.entry does not */
  },
  featureView: async (_parent, _arg, _ctx) => {
    /* TrainingDataset.featureView resolver is required because TrainingDataset.featureView exists but TrainingDatasetMapper.featureView does not */
  },
  inputs: async (_parent, _arg, _ctx) => {
    /* TrainingDataset.inputs resolver is required because TrainingDataset.inputs exists but TrainingDatasetMapper.inputs does not */
  },
  leakage: async (_parent, _arg, _ctx) => {
    /* TrainingDataset.leakage resolver is required because TrainingDataset.leakage exists but TrainingDatasetMapper.leakage does not */
  },
  splits: async (_parent, _arg, _ctx) => {
    /* TrainingDataset.splits resolver is required because TrainingDataset.splits exists but TrainingDatasetMapper.splits does not */
  },
};

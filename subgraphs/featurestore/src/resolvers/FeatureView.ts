import type { FeatureViewResolvers } from './../__generated__/types.ts';
/*
 * Note: This object type is generated because "FeatureViewMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const FeatureView: FeatureViewResolvers = {
  /* Implement FeatureView resolver logic here */
  createdBy: ({ createdBy }, _arg, _ctx) => {
    /* FeatureView.createdBy resolver is required because FeatureView.createdBy and FeatureViewMapper.createdBy are not compatible */
    return createdBy;
  },
  entry: async (_parent, _arg, _ctx) => {
    /* FeatureView.entry resolver is required because FeatureView.entry exists but FeatureViewMapper.entry does not */
  },
  featureGroups: async (_parent, _arg, _ctx) => {
    /* FeatureView.featureGroups resolver is required because FeatureView.featureGroups exists but FeatureViewMapper.featureGroups does not */
  },
  features: async (_parent, _arg, _ctx) => {
    /* FeatureView.features resolver is required because FeatureView.features exists but FeatureViewMapper.features does not */
  },
  labels: async (_parent, _arg, _ctx) => {
    /* FeatureView.labels resolver is required because FeatureView.labels exists but FeatureViewMapper.labels does not */
  },
  online: async (_parent, _arg, _ctx) => {
    /* FeatureView.online resolver is required because FeatureView.online exists but FeatureViewMapper.online does not */
  },
  query: async (_parent, _arg, _ctx) => {
    /* FeatureView.query resolver is required because FeatureView.query exists but FeatureViewMapper.query does not */
  },
  servingKeys: async (_parent, _arg, _ctx) => {
    /* FeatureView.servingKeys resolver is required because FeatureView.servingKeys exists but FeatureViewMapper.servingKeys does not */
  },
  sql: async (_parent, _arg, _ctx) => {
    /* FeatureView.sql resolver is required because FeatureView.sql exists but FeatureViewMapper.sql does not */
  },
  trainingDataset: async (_parent, _arg, _ctx) => {
    /* FeatureView.trainingDataset resolver is required because FeatureView.trainingDataset exists but FeatureViewMapper.trainingDataset does not */
  },
  trainingDatasets: async (_parent, _arg, _ctx) => {
    /* FeatureView.trainingDatasets resolver is required because FeatureView.trainingDatasets exists but FeatureViewMapper.trainingDatasets does not */
  },
  vectors: async (_parent, _arg, _ctx) => {
    /* FeatureView.vectors resolver is required because FeatureView.vectors exists but FeatureViewMapper.vectors does not */
  },
  versions: async (_parent, _arg, _ctx) => {
    /* FeatureView.versions resolver is required because FeatureView.versions exists but FeatureViewMapper.versions does not */
  },
};

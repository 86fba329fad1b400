import type { FeatureGroupResolvers } from './../__generated__/types.ts';
/*
 * Note: This object type is generated because "FeatureGroupMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const FeatureGroup: FeatureGroupResolvers = {
  /* Implement FeatureGroup resolver logic here */
  commitAsOf: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.commitAsOf resolver is required because FeatureGroup.commitAsOf exists but FeatureGroupMapper.commitAsOf does not */
  },
  commits: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.commits resolver is required because FeatureGroup.commits exists but FeatureGroupMapper.commits does not */
  },
  createdBy: ({ createdBy }, _arg, _ctx) => {
    /* FeatureGroup.createdBy resolver is required because FeatureGroup.createdBy and FeatureGroupMapper.createdBy are not compatible */
    return createdBy;
  },
  entry: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.entry resolver is required because FeatureGroup.entry exists but FeatureGroupMapper.entry does not */
  },
  eventTime: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.eventTime resolver is required because FeatureGroup.eventTime exists but FeatureGroupMapper.eventTime does not */
  },
  featureViews: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.featureViews resolver is required because FeatureGroup.featureViews exists but FeatureGroupMapper.featureViews does not */
  },
  features: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.features resolver is required because FeatureGroup.features exists but FeatureGroupMapper.features does not */
  },
  latestCommit: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.latestCommit resolver is required because FeatureGroup.latestCommit exists but FeatureGroupMapper.latestCommit does not */
  },
  online: ({ online }, _arg, _ctx) => {
    /* FeatureGroup.online resolver is required because FeatureGroup.online and FeatureGroupMapper.online are not compatible */
    return online;
  },
  onlineRows: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.onlineRows resolver is required because FeatureGroup.onlineRows exists but FeatureGroupMapper.onlineRows does not */
  },
  primaryKey: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.primaryKey resolver is required because FeatureGroup.primaryKey exists but FeatureGroupMapper.primaryKey does not */
  },
  rowCount: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.rowCount resolver is required because FeatureGroup.rowCount exists but FeatureGroupMapper.rowCount does not */
  },
  rows: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.rows resolver is required because FeatureGroup.rows exists but FeatureGroupMapper.rows does not */
  },
  sizeBytes: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.sizeBytes resolver is required because FeatureGroup.sizeBytes exists but FeatureGroupMapper.sizeBytes does not */
  },
  statistics: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.statistics resolver is required because FeatureGroup.statistics exists but FeatureGroupMapper.statistics does not */
  },
  versions: async (_parent, _arg, _ctx) => {
    /* FeatureGroup.versions resolver is required because FeatureGroup.versions exists but FeatureGroupMapper.versions does not */
  },
};

import type { FeatureCommitResolvers } from './../__generated__/types.ts';
/*
 * Note: This object type is generated because "FeatureCommitMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const FeatureCommit: FeatureCommitResolvers = {
  /* Implement FeatureCommit resolver logic here */
  by: async (_parent, _arg, _ctx) => {
    /* FeatureCommit.by resolver is required because FeatureCommit.by exists but FeatureCommitMapper.by does not */
  },
  committedBy: ({ committedBy }, _arg, _ctx) => {
    /* FeatureCommit.committedBy resolver is required because FeatureCommit.committedBy and FeatureCommitMapper.committedBy are not compatible */
    return committedBy;
  },
  featureGroup: async (_parent, _arg, _ctx) => {
    /* FeatureCommit.featureGroup resolver is required because FeatureCommit.featureGroup exists but FeatureCommitMapper.featureGroup does not */
  },
  statistics: async (_parent, _arg, _ctx) => {
    /* FeatureCommit.statistics resolver is required because FeatureCommit.statistics exists but FeatureCommitMapper.statistics does not */
  },
};

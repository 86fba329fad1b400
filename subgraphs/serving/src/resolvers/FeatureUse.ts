import type { FeatureUseResolvers } from '../__generated__/types.ts';

export const FeatureUse: FeatureUseResolvers = {
  featureGroup: ({ featureGroupId }) => ({ id: featureGroupId }),
  rows: ({ featureGroupId, rows }) => rows.map((row) => row && { ...row, featureGroupId }),
};

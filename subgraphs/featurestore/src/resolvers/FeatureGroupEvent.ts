import type { FeatureGroupEventResolvers } from '../__generated__/types.ts';

export const FeatureGroupEvent: FeatureGroupEventResolvers = {
  featureGroup: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.featureGroup.load(subjectId) : null),
};

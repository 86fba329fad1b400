import type { FeatureUseRowResolvers } from '../__generated__/types.ts';

export const FeatureUseRow: FeatureUseRowResolvers = {
  eventTime: ({ eventTime }) => (eventTime === null ? null : new Date(eventTime)),
  commit: ({ featureGroupId, sequence }, _args, { loaders }) => loaders.featureCommit.load(`${featureGroupId}/${sequence}`),
};

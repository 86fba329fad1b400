import type { FeatureResolvers } from '../__generated__/types.ts';
import { featureStatisticsOf } from '../statistics/statistics.ts';

export const Feature: FeatureResolvers = {
  async statistics(feature, _args, { loaders }) {
    const found = await loaders.newestStatistics.load(feature.groupId);
    return found && featureStatisticsOf(found.profile, feature);
  },
};

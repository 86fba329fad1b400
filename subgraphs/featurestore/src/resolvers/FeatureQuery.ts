import { required } from '@hopyard/subgraph';
import type { FeatureQueryResolvers } from '../__generated__/types.ts';

export const FeatureQuery: FeatureQueryResolvers = {
  base: ({ base }, _args, { loaders }) => required(loaders.featureGroup.load(base.featureGroupId)),
  baseFeatures: ({ base }) => base.features,
  filter: ({ base }) => base.filter,
};

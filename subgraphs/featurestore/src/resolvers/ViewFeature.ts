import { required } from '@hopyard/subgraph';
import type { ViewFeatureResolvers } from '../__generated__/types.ts';

export const ViewFeature: ViewFeatureResolvers = {
  featureGroup: ({ featureGroupId }, _args, { loaders }) => required(loaders.featureGroup.load(featureGroupId)),
};

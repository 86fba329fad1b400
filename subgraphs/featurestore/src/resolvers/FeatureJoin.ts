import { required } from '@hopyard/subgraph';
import type { FeatureJoinResolvers } from '../__generated__/types.ts';
import { durationOf } from '../view/duration.ts';

export const FeatureJoin: FeatureJoinResolvers = {
  featureGroup: ({ featureGroupId }, _args, { loaders }) => required(loaders.featureGroup.load(featureGroupId)),
  maxAge: ({ maxAgeSeconds }) => (maxAgeSeconds === null ? null : durationOf(maxAgeSeconds)),
};

import { required } from '@hopyard/subgraph';
import type { FeatureGroupResolvers } from '../__generated__/types.ts';

export const FeatureGroup: FeatureGroupResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  monitors: ({ id }, _args, { loaders }) => required(loaders.monitorsOf.load(id)),
};

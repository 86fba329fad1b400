import { required } from '@hopyard/subgraph';
import type { FeatureViewResolvers } from '../__generated__/types.ts';

export const FeatureView: FeatureViewResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  deployments: ({ id }, _args, { loaders }) => required(loaders.deploymentsOfView.load(id)),
};

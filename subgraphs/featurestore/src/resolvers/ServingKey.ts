import { required } from '@hopyard/subgraph';
import type { ServingKeyResolvers } from '../__generated__/types.ts';

export const ServingKey: ServingKeyResolvers = {
  featureGroups: ({ featureGroupIds }, _args, { loaders }) => Promise.all(featureGroupIds.map((id) => required(loaders.featureGroup.load(id)))),
};

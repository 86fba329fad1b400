import { required } from '@hopyard/subgraph';
import type { TrafficShareResolvers } from '../__generated__/types.ts';

export const TrafficShare: TrafficShareResolvers = {
  version: ({ versionId }, _args, { loaders }) => required(loaders.deploymentVersion.load(versionId)),
};

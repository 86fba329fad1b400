import { required } from '@hopyard/subgraph';
import type { TrainingInputResolvers } from '../__generated__/types.ts';

export const TrainingInput: TrainingInputResolvers = {
  featureGroup: ({ featureGroupId }, _args, { loaders }) => required(loaders.featureGroup.load(featureGroupId)),
  commit: ({ commitId }, _args, { loaders }) => (commitId ? loaders.commit.load(commitId) : null),
};

import { required } from '@hopyard/subgraph';
import type { FeatureCommitResolvers } from '../__generated__/types.ts';
import { statisticsOfProfile } from '../statistics/statistics.ts';

export const FeatureCommit: FeatureCommitResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.commit.load(id),
  featureGroup: ({ tableId }, _args, { loaders }) => required(loaders.featureGroup.load(tableId)),
  committedBy: ({ committedBy }) => ({ id: committedBy }),
  by: ({ byExecution }) => (byExecution === null ? null : { id: byExecution }),
  async statistics({ id, tableId }, _args, { loaders }) {
    const found = await loaders.commitStatistics.load(id);
    if (!found) return null;
    const { schema } = await required(loaders.featureGroup.load(tableId));
    return statisticsOfProfile(found.profile, schema.columns, found.computedAt);
  },
};

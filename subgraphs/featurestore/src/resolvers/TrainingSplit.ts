import { PlatformError } from '@hopyard/identity';
import { required } from '@hopyard/subgraph';
import type { TrainingSplitResolvers } from '../__generated__/types.ts';
import { statisticsOf } from '../statistics/statistics.ts';
import { previewSplit } from '../training/read-split.ts';

export const TrainingSplit: TrainingSplitResolvers = {
  rowCount: ({ rows }) => rows,
  contentHash: ({ sha256 }) => sha256,
  async statistics({ trainingDatasetId, place, profiledAt }, _args, { loaders }) {
    if (!profiledAt) return null;
    const dataset = await required(loaders.trainingDataset.load(trainingDatasetId));
    const view = await required(loaders.featureView.load(dataset.featureViewId));
    const profiles = await required(loaders.splitProfiles.load(trainingDatasetId));
    return statisticsOf(profiles[place], view.definition.columns, profiledAt);
  },
  async rows(split, { first }, context) {
    if (first === null || first === undefined || first < 1 || first > 100)
      throw new PlatformError('BAD_USER_INPUT', `first is ${first}; a look shows 1 to 100 rows.`);
    const dataset = await required(context.loaders.trainingDataset.load(split.trainingDatasetId));
    const view = await required(context.loaders.featureView.load(dataset.featureViewId));
    const { columns } = view.definition;
    const rows = await previewSplit(context, view, split, first);
    return {
      columns: columns.map(({ name }) => name),
      types: columns.map(({ type }) => type),
      rows,
      pageInfo: { hasNextPage: split.rows > BigInt(rows.length), endCursor: null },
    };
  },
};

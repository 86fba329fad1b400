import { connection } from '@hopyard/subgraph';
import type { DatasetResolvers } from '../__generated__/types.ts';

export const Dataset: DatasetResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  featureGroups: async ({ id }, asked, { loaders }) => connection(await loaders.groupsOfDataset.load({ id, asked })),
};

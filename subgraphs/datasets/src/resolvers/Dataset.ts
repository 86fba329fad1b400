import { required } from '@hopyard/subgraph';
import type { DatasetResolvers } from '../__generated__/types.ts';

export const Dataset: DatasetResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.dataset.load(id),
  createdBy: ({ createdBy }) => (createdBy ? { id: createdBy } : null),
  entry: ({ id }) => ({ id }),
  root: ({ rootId }, _args, { loaders }) => required(loaders.inode.load(rootId)),
  fileCount: async ({ id }, _args, { loaders }) => (await required(loaders.totals.load(id))).fileCount,
  sizeBytes: async ({ id }, _args, { loaders }) => (await required(loaders.totals.load(id))).sizeBytes,
  updatedAt: async ({ id }, _args, { loaders }) => (await required(loaders.totals.load(id))).updatedAt,
};

import { inodes } from '@hopyard/files';
import { connection, required } from '@hopyard/subgraph';
import type { DirectoryResolvers } from '../__generated__/types.ts';
import { fileEntry } from '../entry/file-entry.ts';

export const Directory: DirectoryResolvers = {
  __resolveReference: async ({ id }, { loaders }) => {
    const inode = await loaders.inode.load(id);
    return inode?.kind === 'DIRECTORY' ? inode : null;
  },
  createdBy: ({ createdBy }) => (createdBy ? { id: createdBy } : null),
  entry: ({ id }) => ({ id }),
  path: ({ id }, _args, { loaders }) => required(loaders.path.load(id)),
  parent: ({ parentId }, _args, { loaders }) => (parentId ? loaders.inode.load(parentId) : null),
  dataset: ({ datasetId }, _args, { loaders }) => required(loaders.dataset.load(datasetId)),
  children: async ({ id }, page, { read }) => {
    const { rows, ...rest } = await read('file:list', (tx) => inodes.children(tx, id, page));
    return connection<ReturnType<typeof fileEntry>>({ ...rest, rows: rows.map(fileEntry) });
  },
};

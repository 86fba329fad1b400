import { type Dataset, type Inode, inodes } from '@hopyard/files';
import { entityLoader, type UseCases } from '@hopyard/subgraph';
import type DataLoader from 'dataloader';

export type Loaders = {
  dataset: DataLoader<string, Dataset | null>;
  inode: DataLoader<string, Inode | null>;
  path: DataLoader<string, string | null>;
  totals: DataLoader<string, inodes.DatasetTotals | null>;
};

/** One batch of keys is one statement; row-level security decides what it may see. */
export const createLoaders = (read: UseCases['read']): Loaders => ({
  dataset: entityLoader((ids) => read('dataset:read', (tx) => inodes.datasetsByIds(tx, ids))),
  inode: entityLoader((ids) => read('file:list', (tx) => inodes.byIds(tx, ids))),
  path: entityLoader((ids) =>
    read('file:list', async (tx) => {
      const paths = await inodes.pathsOf(tx, ids);
      return ids.map((id) => paths.get(id) ?? null);
    }),
  ),
  totals: entityLoader((ids) => read('dataset:read', (tx) => inodes.totals(tx, ids))),
});

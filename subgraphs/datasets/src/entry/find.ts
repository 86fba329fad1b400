import { notFound, PlatformError } from '@hopyard/identity';
import { type Dataset, type Inode, inodes } from '@hopyard/files';
import type { Context } from '../context.ts';

/** An entry that is about to be changed, with its dataset, whose kind decides which rule holds. */
export async function findEntry({ loaders }: Context, id: string): Promise<{ inode: Inode; dataset: Dataset }> {
  const inode = await loaders.inode.load(id);
  const dataset = inode && (await loaders.dataset.load(inode.datasetId));
  if (!dataset) throw notFound();
  return { inode, dataset };
}

/** The dataset that a path begins with. */
export async function datasetAt({ read }: Context, name: string): Promise<Dataset> {
  const dataset = await read('dataset:read', (tx) => inodes.datasetByName(tx, name));
  if (dataset) return dataset;
  throw new PlatformError('PATH_INVALID', `This project has no dataset named "${name}".`);
}

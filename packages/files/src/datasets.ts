import { register } from '@hopyard/catalog';
import type { Tx } from '@hopyard/postgres';
import { newId } from '@hopyard/subgraph';
import type { DatasetKind } from './inode.ts';
import * as store from './inode-store.ts';

export type NewDataset = { name: string; description: string; kind: DatasetKind; createdAt: Date; createdBy: string | null };

/** Creates a dataset with its empty root directory in the active project. Null when the name is taken: roll back then. */
export async function createDataset(tx: Tx, dataset: NewDataset): Promise<{ id: string; rootId: string } | null> {
  const { name, kind, description, createdAt, createdBy } = dataset;
  const id = newId();
  const rootId = newId();
  await register(tx, { id, kind: 'DATASET', label: name, createdAt, createdBy });
  await register(tx, { id: rootId, kind: 'DIRECTORY', label: name, createdAt, createdBy });
  const root = {
    id: rootId,
    datasetId: id,
    parentId: null,
    name,
    kind: 'DIRECTORY',
    ...NO_CONTENT,
    createdAt,
    createdBy,
    updatedAt: createdAt,
  } as const;
  if (!(await store.insert(tx, root))) return null;
  if (!(await store.insertDataset(tx, { id, name, description, kind, rootId, createdAt, createdBy }))) return null;
  return { id, rootId };
}

/** What a directory has where a file has content. */
export const NO_CONTENT = { blobId: null, sizeBytes: 0n, sha256: null, mediaType: null } as const;

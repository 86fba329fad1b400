import { markDeleted, register, relabel } from '@hopyard/catalog';
import { PlatformError } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import { newId } from '@hopyard/subgraph';
import type { StoredBlob } from './blob-store.ts';
import { NO_CONTENT } from './datasets.ts';
import type { Inode } from './inode.ts';
import * as store from './inode-store.ts';
import { mediaTypeOf, parsePath, type Segments } from './path.ts';

type Author = { createdAt: Date; createdBy: string | null };

/** What lies at a path of the active project, or null. */
export const resolvePath = (tx: Tx, path: string): Promise<Inode | null> => store.byPath(tx, parsePath(path));

/** The directory in which a new name is to stand; throws PATH_INVALID when there is none. */
export async function parentOf(tx: Tx, segments: Segments): Promise<Inode> {
  const path = segments.join('/');
  const leading = segments.slice(0, -1);
  if (leading.length === 0) throw new PlatformError('PATH_INVALID', `"${path}" names no dataset: a path begins with one, like raw/${path}.`);
  const parent = await store.byPath(tx, leading as unknown as Segments);
  if (parent?.kind === 'DIRECTORY') return parent;
  const what = parent ? 'is a file' : 'does not exist';
  throw new PlatformError('PATH_INVALID', `"${leading.join('/')}" ${what}; create that ${leading.length === 1 ? 'dataset' : 'directory'} first.`);
}

/** Makes a directory; null when something of that name is there. */
export async function createDirectory(tx: Tx, parent: Inode, name: string, { createdAt, createdBy }: Author): Promise<string | null> {
  const id = newId();
  await register(tx, { id, kind: 'DIRECTORY', label: name, createdAt, createdBy });
  const directory = {
    id,
    datasetId: parent.datasetId,
    parentId: parent.id,
    name,
    kind: 'DIRECTORY',
    ...NO_CONTENT,
    createdAt,
    createdBy,
    updatedAt: createdAt,
  } as const;
  return (await store.insert(tx, directory)) ? id : null;
}

export type Written = { kind: 'created' | 'replaced'; id: string } | { kind: 'taken'; id: string };

/** Gives a name in a directory its bytes: a new file, or, where that is allowed, the content of the one that is there. */
export async function putFile(
  tx: Tx,
  parent: Inode,
  name: string,
  blob: StoredBlob,
  { overwrite, ...author }: Author & { overwrite: boolean },
): Promise<Written> {
  const { createdAt, createdBy } = author;
  const content = { blobId: blob.blobId, sha256: blob.sha256, mediaType: mediaTypeOf(name) };
  const existing = await store.childNamed(tx, parent.id, name);
  if (existing) {
    if (existing.kind === 'DIRECTORY' || !overwrite) return { kind: 'taken', id: existing.id };
    await store.replaceContent(tx, existing.id, { ...content, sizeBytes: blob.sizeBytes, at: createdAt });
    return { kind: 'replaced', id: existing.id };
  }
  const id = newId();
  await register(tx, { id, kind: 'FILE', label: name, createdAt, createdBy });
  const file = {
    id,
    datasetId: parent.datasetId,
    parentId: parent.id,
    name,
    kind: 'FILE',
    ...content,
    sizeBytes: BigInt(blob.sizeBytes),
    createdAt,
    createdBy,
    updatedAt: createdAt,
  } as const;
  if (await store.insert(tx, file)) return { kind: 'created', id };
  throw new PlatformError('CONFLICT', `Somebody else made "${name}" at this very moment. Try again.`);
}

/**
 * Writes what a program left behind: `path` lies below the directory, and directories on the way are made. A file that is
 * there gets the new content.
 */
export async function writeFile(tx: Tx, output: { directoryId: string; path: string; blob: StoredBlob } & Author): Promise<{ id: string }> {
  const { directoryId, path, blob, ...author } = output;
  const segments = parsePath(path);
  let directory = await store.lock(tx, directoryId);
  if (directory?.kind !== 'DIRECTORY') throw new PlatformError('PATH_INVALID', 'The directory to write into is gone.');
  for (const name of segments.slice(0, -1)) {
    const below: Inode | null = await store.childNamed(tx, directory.id, name);
    const id: string | null = below?.id ?? (await createDirectory(tx, directory, name, author));
    directory = id ? ((await store.byIds(tx, [id]))[0] ?? null) : null;
    if (directory?.kind !== 'DIRECTORY') throw new PlatformError('PATH_INVALID', `"${name}" of the output ${path} is a file, not a directory.`);
  }
  const name = segments.at(-1) as string;
  const written = await putFile(tx, directory, name, blob, { ...author, overwrite: true });
  if (written.kind === 'taken') throw new PlatformError('PATH_INVALID', `The output ${path} is a directory already.`);
  return { id: written.id };
}

/** Every file under a directory, or the file itself, with where it lies in the project. */
export async function filesUnder(tx: Tx, inodeId: string): Promise<{ id: string; path: string; blob: StoredBlob }[]> {
  const prefix = (await store.pathsOf(tx, [inodeId])).get(inodeId);
  if (prefix === undefined) return [];
  const leading = prefix.split('/').slice(0, -1);
  const inodes = await store.subtree(tx, inodeId);
  return inodes.flatMap(({ id, path, blobId, sizeBytes, sha256 }) =>
    blobId && sha256 ? [{ id, path: [...leading, path].join('/'), blob: { blobId, sizeBytes: Number(sizeBytes), sha256 } }] : [],
  );
}

/** Renames or moves an entry; `taken` names what is at the new place. A directory cannot move into itself. */
export async function moveEntry(
  tx: Tx,
  inode: Inode,
  parent: Inode,
  name: string,
  at: Date,
): Promise<{ kind: 'moved' } | { kind: 'taken'; id: string }> {
  if (inode.kind === 'DIRECTORY' && (await store.liesUnder(tx, parent.id, inode.id))) {
    throw new PlatformError('PATH_INVALID', `"${inode.name}" cannot move into itself.`);
  }
  const existing = await store.childNamed(tx, parent.id, name);
  if (existing && existing.id !== inode.id) return { kind: 'taken', id: existing.id };
  const mediaType = inode.kind === 'FILE' ? mediaTypeOf(name) : null;
  await store.move(tx, inode.id, { parentId: parent.id, datasetId: parent.datasetId, name, mediaType, at });
  if (parent.datasetId !== inode.datasetId) {
    const moved = await store.subtree(tx, inode.id);
    await store.moveDataset(
      tx,
      moved.map(({ id }) => id),
      parent.datasetId,
    );
  }
  await relabel(tx, inode.id, name);
  return { kind: 'moved' };
}

/** Deletes an entry and all that lies below it; answers what is gone. Bytes that nothing names any more are swept later. */
export async function deleteEntry(tx: Tx, inode: Inode): Promise<string[]> {
  const ids = (await store.subtree(tx, inode.id)).map(({ id }) => id);
  await store.remove(tx, ids);
  await markDeleted(tx, ids);
  return ids;
}

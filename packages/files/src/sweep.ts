import { readdir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Db } from '@hopyard/postgres';
import type { BlobStore } from './blob-store.ts';
import * as store from './inode-store.ts';

const BATCH = 500;

/**
 * Deletes bytes that no row names and that are older than the grace period, which is longer than any upload or execution may
 * lie between storing bytes and committing the row. Answers how many it deleted.
 */
export async function sweepBlobs(db: Db, blobs: BlobStore, directory: string, now: Date, graceSeconds: number): Promise<number> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const old: { id: string; file: string }[] = [];
  for (const entry of files) {
    if (!entry.isFile()) continue;
    const file = `${entry.parentPath}/${entry.name}`;
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now.getTime() }));
    if (now.getTime() - mtimeMs > graceSeconds * 1000) old.push({ id: basename(entry.name, '.part'), file });
  }
  let deleted = 0;
  for (let start = 0; start < old.length; start += BATCH) {
    const ids = old.slice(start, start + BATCH).map(({ id }) => id);
    for (const id of await store.unnamedBlobs(db, ids)) {
      await blobs.delete(id);
      deleted += 1;
    }
  }
  return deleted;
}

import type { Db } from '@hopyard/postgres';
import type { BlobStore } from './blob-store.ts';
import * as store from './inode-store.ts';

const BATCH = 500;

/**
 * Deletes bytes that no row names and that are older than the grace period, which is longer than any upload or execution may
 * lie between storing bytes and committing the row. Answers how many it deleted.
 */
export async function sweepBlobs(db: Db, blobs: BlobStore, now: Date, graceSeconds: number): Promise<number> {
  let deleted = 0;
  const settle = async (candidates: readonly string[]) => {
    for (const id of await store.unnamedBlobs(db, candidates)) {
      await blobs.delete(id);
      deleted += 1;
    }
  };
  let candidates: string[] = [];
  for await (const id of blobs.olderThan(new Date(now.getTime() - graceSeconds * 1000))) {
    candidates.push(id);
    if (candidates.length < BATCH) continue;
    await settle(candidates);
    candidates = [];
  }
  if (candidates.length > 0) await settle(candidates);
  return deleted;
}

import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Bytes at rest: an opaque id, their length, and the SHA-256 of them in hexadecimal. */
export type StoredBlob = { blobId: string; sizeBytes: number; sha256: string };

/** Immutable bytes under opaque ids. A name from a client never reaches it. */
export type BlobStore = {
  /**
   * Streams bytes in; when it answers, they are on stable storage. What no row names is swept later. `passing`: bytes that no row
   * will ever name, which are read and deleted by whoever puts them; the storage is not waited for.
   */
  put(source: AsyncIterable<Uint8Array>, signal?: AbortSignal, options?: { passing?: boolean }): Promise<StoredBlob>;
  /** Reads bytes, or the half-open range `[start, end)` of them. */
  read(blobId: string, range?: { start: number; end: number }): Readable;
  /** Where the bytes lie, for a process that is given the file itself. */
  path(blobId: string): string;
  size(blobId: string): Promise<number>;
  delete(blobId: string): Promise<void>;
  /** What was written last before an instant, whole or cut. */
  olderThan(instant: Date): AsyncIterable<string>;
};

/** So many bytes are read at a time. */
const READ_BYTES = 256 * 1024;

const BLOB_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The blob store of one machine: a directory, two levels deep by the last characters of the id, which are random. */
export function directoryBlobStore(directory: string): BlobStore {
  const path = (blobId: string) => {
    if (!BLOB_ID.test(blobId)) throw new TypeError(`Not a blob id: ${JSON.stringify(blobId)}`);
    return join(directory, blobId.slice(-2), blobId.slice(-4, -2), blobId);
  };
  return {
    path,
    async put(source, signal, { passing = false } = {}) {
      const blobId = randomUUID();
      const final = path(blobId);
      const parent = dirname(final);
      await mkdir(parent, { recursive: true, mode: 0o755 });
      const temporary = `${final}.part`;
      const hash = createHash('sha256');
      let sizeBytes = 0;
      const file = await open(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o644);
      try {
        for await (const chunk of source) {
          signal?.throwIfAborted();
          hash.update(chunk);
          sizeBytes += chunk.byteLength;
          await file.writeFile(chunk);
        }
        if (!passing) await file.sync();
        await file.close();
        // Rename, then sync the directory: a crash leaves a whole blob or a `.part` that nothing names.
        await rename(temporary, final);
        if (!passing) await syncDirectory(parent);
      } catch (error) {
        await file.close().catch(() => undefined);
        await rm(temporary, { force: true });
        throw error;
      }
      return { blobId, sizeBytes, sha256: hash.digest('hex') };
    },
    read: (blobId, range) => createReadStream(path(blobId), { highWaterMark: READ_BYTES, ...(range && { start: range.start, end: range.end - 1 }) }),
    size: async (blobId) => (await stat(path(blobId))).size,
    async delete(blobId) {
      await rm(path(blobId), { force: true });
      await rm(`${path(blobId)}.part`, { force: true });
    },
    async *olderThan(instant) {
      for (const entry of await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])) {
        const blobId = basename(entry.name, '.part');
        if (!entry.isFile() || !BLOB_ID.test(blobId)) continue;
        // It may have been deleted between the listing and the look.
        const found = await stat(join(entry.parentPath, entry.name)).catch(() => null);
        if (found && found.mtimeMs < instant.getTime()) yield blobId;
      }
    },
  };
}

async function syncDirectory(directory: string) {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

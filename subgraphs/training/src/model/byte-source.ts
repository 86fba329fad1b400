import { open } from 'node:fs/promises';
import type { BlobStore } from '@hopyard/files';

/** Bytes by their place, of which a reader takes only what it needs. */
export type ByteSource = {
  size: number;
  /** Bytes from a place on; fewer than asked for at the end. */
  read(position: number, length: number): Promise<Uint8Array>;
};

export const bytesOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (position, length) => bytes.subarray(position, position + length),
});

/** Works on the bytes of a blob, which is closed afterwards. */
export async function withBlob<T>(blobs: BlobStore, blobId: string, work: (source: ByteSource) => Promise<T>): Promise<T> {
  await using file = await open(blobs.path(blobId));
  const { size } = await file.stat();
  return await work({
    size,
    async read(position, length) {
      const wanted = Math.max(0, Math.min(length, size - position));
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, position);
      return buffer.subarray(0, bytesRead);
    },
  });
}

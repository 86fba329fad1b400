import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobStore } from '@hopyard/files/blobs';
import type { BlobRef } from '@hopyard/leases';

/**
 * Takes what the worker wrote. It runs when nothing of the worker lives any more, so what is looked at is what is read;
 * a link is never followed, as whoever broke into a worker may have made it.
 */
export async function takeOutputs(
  directory: string,
  names: string[],
  { blobs, largest, signal, passing = false }: { blobs: BlobStore; largest: number; signal: AbortSignal; passing?: boolean },
) {
  const taken: Record<string, BlobRef> = {};
  for (const name of names) {
    signal.throwIfAborted();
    const file = await open(join(directory, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch((cause: unknown) => {
      throw new Error(`The plan left no readable output ${name}.`, { cause });
    });
    try {
      const about = await file.stat();
      if (!about.isFile() || about.nlink !== 1 || about.size > largest) throw new Error(`The plan's output ${name} is no plain file of its own.`);
      taken[name] = await blobs.put(file.createReadStream({ autoClose: false, highWaterMark: 1024 ** 2 }), signal, { passing });
    } finally {
      await file.close();
    }
  }
  return taken;
}

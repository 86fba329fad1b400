import { createServer } from 'node:net';
import type { UidRange } from '../machine/host.ts';

/** A uid that is nobody else's until it is given back. */
export type UidLease = { uid: number; release(): Promise<void> };

let next = 0;

/**
 * Takes a uid that no other sandbox of this machine uses. The claim is an abstract Unix socket: atomic across all runners,
 * and gone with the process that holds it, however that ends.
 */
export async function leaseUid({ first, count }: UidRange): Promise<UidLease> {
  for (let tried = 0; tried < count; tried++) {
    const uid = first + (next++ % count);
    const release = await claim(`\0hopyard-sandbox-uid-${uid}`);
    if (release) return { uid, release };
  }
  throw new Error(`All ${count} uids from ${first} on are in use by running programs.`);
}

function claim(name: string): Promise<(() => Promise<void>) | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(name, () => resolve(() => new Promise((released) => server.close(() => released()))));
  });
}

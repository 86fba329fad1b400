import { engineClient } from '@hopyard/engine';
import { type BlobStore, directoryBlobStore } from '@hopyard/files';
import { connect } from '@hopyard/postgres';
import { createLogMover } from '../src/inference/move-log.ts';
import type { Keeping } from '../src/inference/moved-store.ts';

// A process that moves old calls and stands still at a place, which it says, until it is killed; or does so to the end.

type Settings = {
  databaseUrl: string;
  runnerSocket: string;
  blobs: string;
  keeping: Keeping;
  until: 'files' | 'transaction' | 'committed' | 'end';
  /** What time it is. */
  at: string;
};
const { databaseUrl, runnerSocket, blobs: directory, keeping, until, at } = JSON.parse(process.argv[2]!) as Settings;
const say = () => void process.stdout.write(`${until}\n`);
const stand = () => {
  say();
  return new Promise<never>(() => setInterval(() => {}, 60_000));
};
const { db, close } = connect({ url: databaseUrl, role: 'hopyard_serving', name: `moving until ${until}` });
const engine = engineClient(runnerSocket);
const store = directoryBlobStore(directory);
const blobs: BlobStore = { ...store, delete: (blobId) => (until === 'committed' ? stand() : store.delete(blobId)) };
const mover = createLogMover({
  db,
  engine: {
    ...engine,
    async query(plan, signal) {
      const response = await engine.query(plan, signal);
      if (until === 'files') await stand();
      if (until === 'transaction') say();
      return response;
    },
  },
  blobs,
  keeping,
  now: () => new Date(at),
  onError(error) {
    throw error;
  },
});
await mover.move();
await mover.close();
await close();

import { engineClient } from '@hopyard/engine';
import { directoryBlobStore } from '@hopyard/files';
import { openJournal } from '@hopyard/journal';
import { createServing } from '../src/index.ts';
import { door } from './served.ts';

// A process that answers calls until it is killed, and says the id of each that was answered.

const { databaseUrl, viewer, name, body } = JSON.parse(process.argv[2]!) as { databaseUrl: string; viewer: never; name: string; body: object };
const onError = (error: unknown) => void process.stderr.write(`${String(error)}\n`);
const serving = createServing({
  databaseUrl,
  key: Buffer.alloc(32, 7),
  blobs: directoryBlobStore('/nowhere/blobs'),
  journal: openJournal({ url: databaseUrl, onError }),
  engine: engineClient('/nowhere/runner.sock'),
  onError,
  rateLimit: { perSecond: 1e6, burst: 1e6 },
});
const caller = async () => {
  for (;;) {
    const response = await door(serving, viewer, `/models/${name}/infer`, body);
    const { id } = (await response.json()) as { id: string };
    if (response.status === 200) process.stdout.write(`${id}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, caller));

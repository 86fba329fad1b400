import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { engineClient } from '@hopyard/engine';
import { directoryBlobStore } from '@hopyard/files';
import { connect, tenant } from '@hopyard/postgres';
import { commitStaged, snapshot, type Snapshot, type Staged, stageCompaction, stageDelete, stageUpsert } from '@hopyard/table';
import { type Halt, turnOf, type WriterConfig, type WriterSaid } from './table-turns.ts';

// Writes to one table, turn by turn, as the platform does. It goes on behind the newest commit, and stands still where it is told to.

const config = JSON.parse(process.argv[2] ?? '') as WriterConfig;
process.stdin.resume().on('end', () => process.exit());

const say = (said: WriterSaid) => process.stdout.write(`${JSON.stringify(said)}\n`);
const engine = engineClient(config.runnerSocket);
const blobs = directoryBlobStore(config.blobs);
const database = connect({ url: config.url, role: 'hopyard_featurestore', max: 2 });
const scope = { projectId: config.projectId, userId: config.userId };
const author = { committedBy: config.userId, byExecution: null, at: new Date() };

for (;;) {
  try {
    const state = await tenant(database.db, scope, (tx) => snapshot(tx, config.tableId));
    await take(state!, Number(state!.commit?.sequence ?? 0n) + 1);
  } catch (error) {
    say({ said: 'error', message: error instanceof Error ? error.message : String(error) });
    await delay(20);
  }
}

async function take(state: Snapshot, turn: number): Promise<void> {
  say({ said: 'staging', turn });
  const staged = await stage(state, turn);
  await standStill({ turn, point: 'staged' });
  const done = await tenant(database.db, scope, async (tx) => {
    const commit = await commitStaged(tx, staged, author);
    await standStill({ turn, point: 'written' });
    return commit;
  });
  if (done === 'conflict') throw new Error('Nobody else writes, and yet there is a conflict.');
  await standStill({ turn, point: 'committed' });
  say({ said: 'committed', turn });
}

async function stage(state: Snapshot, turn: number): Promise<Staged> {
  const does = turnOf(turn);
  const staged =
    does.kind === 'compact'
      ? await stageCompaction({ engine }, state)
      : does.kind === 'delete'
        ? await stageDelete(
            { engine },
            state,
            does.keys.map((n) => ({ n })),
          )
        : await upsert(state, turn, does.keys);
  if (staged.kind !== 'staged') throw new Error(JSON.stringify(staged));
  return staged;
}

async function upsert(state: Snapshot, turn: number, keys: number[]) {
  const { blobId } = await blobs.put(Readable.from([Buffer.from(`n,turn\n${keys.map((key) => `${key},${turn}\n`).join('')}`)]));
  return stageUpsert({ engine }, state, { blobId, format: 'csv' });
}

async function standStill({ turn, point }: Halt): Promise<void> {
  if (turn !== config.halt.turn || point !== config.halt.point) return;
  say({ said: 'halted' });
  await new Promise(() => setInterval(() => undefined, 60_000));
}

import { randomUUID } from 'node:crypto';
import { type Entry, openJournal } from '@hopyard/journal';
import { connect, migrate, tenant } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@hopyard/platform/postgres';

const WRITERS = 24;

export type VolumeResult = { entries: number; commitsPerSecond: number; medianMs: number; p99Ms: number; largestMs: number; seconds: number };

/**
 * 24 writers and one follower, while a foreign transaction with an entry of its own is held open for `holdMs`. Every entry
 * arrives once, in its writer's order; the times are from commit to follower.
 */
export async function volume(options: { entries: number; holdMs: number; log: (line: string) => void }): Promise<VolumeResult> {
  const home = mkdtempSync(join(tmpdir(), 'hopyard-chaos-'));
  await using opened = new AsyncDisposableStack();
  opened.defer(() => rmSync(home, { recursive: true, force: true }));
  const { url } = opened.use(await startEmbeddedPostgres({ home, sockets: home }));
  await migrate(url);
  const database = opened.use(connect({ url, role: 'hopyard_training', max: WRITERS + 1 }));
  const root = opened.use(connect({ url, max: 1 }));
  const journal = opened.use(
    openJournal({
      url,
      onError: (error) => {
        throw error;
      },
    }),
  );

  const projectId = randomUUID();
  const committed = new Map<string, number>();
  const turns = new Map<unknown, number>();
  const delays: number[] = [];
  let seen = 0;
  let heldSeenAt: number | undefined;
  const observe = ({ number, facts, kind }: Entry) => {
    if (number !== BigInt(++seen)) throw new Error(`Saw number ${number} where ${seen} follows.`);
    if (kind === 'chaos:held') {
      heldSeenAt = performance.now();
      return;
    }
    const { writer, turn } = facts;
    if (turn !== (turns.get(writer) ?? 0) + 1) throw new Error(`Saw turn ${turn} of writer ${writer} after ${turns.get(writer) ?? 0}.`);
    turns.set(writer, Number(turn));
    const key = `${writer} ${turn}`;
    // Seen before the writer itself heard of its commit: no time passed.
    delays.push(performance.now() - (committed.get(key) ?? performance.now()));
    committed.delete(key);
    if (seen % 100_000 === 0) options.log(`${seen} entries seen`);
  };
  const append = (kind: string, facts: Record<string, number>, meanwhile = async () => {}) =>
    tenant(database.db, { projectId, userId: null }, async (tx) => {
      await journal.append(tx, { viewer: null, projectId, requestId: 'chaos' }, { kind, change: 'CREATED', subjects: [], facts });
      await meanwhile();
    });

  const began = performance.now();
  const feed = journal.follow({ projectId });
  await feed.next();
  const total = options.entries + 1;
  const following = (async () => {
    while (seen < total) {
      const item = await feed.next();
      if (item.done) throw new Error('The feed ended.');
      if (item.value.signal === 'EVENT') observe(item.value.entry);
    }
    await feed.return?.();
  })();

  // The foreign transaction writes first, so that whatever waited for older transactions would wait for it.
  let release = () => {};
  const foreign = append('chaos:held', {}, () => new Promise((resolve) => (release = resolve)));
  const timer = setTimeout(() => release(), options.holdMs);
  let left = options.entries;
  const writing = Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let turn = 1; left > 0; turn++) {
        left -= 1;
        await append('chaos:write', { writer, turn });
        if (turns.get(writer) !== turn) committed.set(`${writer} ${turn}`, performance.now());
        journal.poke();
      }
    }),
  );
  await Promise.race([writing, following.then(() => writing)]);
  const commitsPerSecond = options.entries / ((performance.now() - began) / 1000);
  await Promise.all([foreign, following]);
  clearTimeout(timer);
  if (heldSeenAt === undefined || heldSeenAt - began < options.holdMs) throw new Error('The held entry was seen before it was committed.');

  const [row] = await root.db.execute<{ link: string | null }>(sql`select journal.broken_link(${projectId}) as link`);
  if (row?.link !== null) throw new Error(`The chain breaks at number ${row?.link}.`);
  delays.sort((a, b) => a - b);
  if ((delays.at(-1) ?? 0) > options.holdMs / 2) throw new Error(`An entry took ${delays.at(-1)} ms: the open transaction stalled it.`);
  const at = (share: number) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? 0;
  return {
    entries: seen,
    commitsPerSecond,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    largestMs: at(1),
    seconds: (performance.now() - began) / 1000,
  };
}

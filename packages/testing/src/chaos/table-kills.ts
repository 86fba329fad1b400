import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sweepBlobs } from '@hopyard/files';
import { startEmbeddedPostgres } from '@hopyard/platform/postgres';
import { connect, migrate, tenant } from '@hopyard/postgres';
import { createTable, snapshot } from '@hopyard/table';
import { sql } from 'drizzle-orm';
import { startRunner } from '../../../../runner/tests/fixture.ts';
import { rowsByManifest } from '../../../table/tests/lab.ts';
import { killPostgres } from './kills.ts';
import { startProcess } from './part.ts';
import { randomFrom } from './random.ts';
import { COUNTS, type Halt, POINTS, rowsAfter, type WriterConfig, type WriterSaid } from './table-turns.ts';
import { until } from './until.ts';

export type TableKillsResult = { struck: Record<string, number>; commits: number; seconds: number };

const TARGETS = ['writer', 'postgres', 'engine'] as const;
const LONGEST_WAIT_MS = 300;

/**
 * Who writes a table, the PostgreSQL under it or the engine beside it, each killed with SIGKILL at a point of an upsert, a
 * delete or a compaction that the seed fixes. After each kill the newest state is the one before or the one after, whole, and
 * so is every state before it; what a dead writer left is named by no state, and the sweep takes it.
 */
export async function tableKills({ seed, faults, log }: { seed: number; faults: number; log: (line: string) => void }): Promise<TableKillsResult> {
  const began = Date.now();
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const home = mkdtempSync(join(tmpdir(), 'hopyard-chaos-'));
  await using opened = new AsyncDisposableStack();
  opened.defer(() => rmSync(home, { recursive: true, force: true }));
  const postgres = opened.use(await startEmbeddedPostgres({ home, sockets: home }));
  const { url } = postgres;
  await migrate(url);
  const runner = opened.use(await startRunner());
  await until(
    () => 'the runner listens',
    () => existsSync(runner.config.runnerSocket),
  );
  const root = opened.use(connect({ url, max: 1 }));
  const store = opened.use(connect({ url, role: 'hopyard_featurestore', max: 1 }));
  const sweeper = opened.use(connect({ url, role: 'hopyard_datasets', max: 1 }));
  const [projectId, userId, tableId] = [randomUUID(), randomUUID(), randomUUID()];
  await root.db.execute(sql`
    insert into projects.users (id, username, name, password_hash, created_at) values (${userId}, 'ada@example.org', 'Ada', 'none', now())`);
  await root.db.execute(sql`
    insert into projects.projects (project_id, id, name, description, created_at, created_by) values (${projectId}, ${projectId}, 'chaos', '', now(), ${userId})`);
  const inProject = <T>(work: Parameters<typeof tenant<T>>[2]) => tenant(store.db, { projectId, userId }, work);
  await inProject((tx) => createTable(tx, { id: tableId, schema: COUNTS }));

  /** Holds the newest state, and one before it, to the model; answers its commit. */
  const check = async (): Promise<number> => {
    const state = await inProject((tx) => snapshot(tx, tableId));
    const head = Number(state?.commit?.sequence ?? 0n);
    const earlier = Math.floor(random() * (head + 1));
    const before = await inProject((tx) => snapshot(tx, tableId, { sequence: BigInt(earlier) }));
    for (const [turns, found] of [
      [head, state],
      [earlier, before],
    ] as const) {
      const rows = await rowsByManifest(found!, runner.blobs);
      if (JSON.stringify(rows) !== JSON.stringify(rowsAfter(turns)))
        throw new Error(`The state after commit ${turns} is not whole: ${rows.join(' ')}.`);
      for (const { blobId, sha256 } of found!.files) {
        const hash = createHash('sha256')
          .update(await readFile(runner.blobs.path(blobId)))
          .digest('hex');
        if (hash !== sha256) throw new Error(`The bytes of a file of commit ${turns} are others than were committed.`);
      }
    }
    return head;
  };

  const struck: Record<string, number> = Object.fromEntries(TARGETS.map((target) => [target, 0]));
  let head = 0;
  for (let fault = 1; fault <= faults; fault++) {
    const target = fault <= TARGETS.length ? TARGETS[fault - 1]! : one(TARGETS);
    // Up to a whole round of upsert, upsert, delete and compaction is done before.
    const halt: Halt = { turn: head + 1 + Math.floor(random() * 4), point: one(POINTS) };
    const heard: WriterSaid[] = [];
    const config: WriterConfig = {
      url,
      runnerSocket: runner.config.runnerSocket,
      blobs: join(runner.home, 'blobs'),
      projectId,
      userId,
      tableId,
      halt,
    };
    const writer = await startProcess<WriterSaid>('table-writer.ts', config, (said) => heard.push(said));
    const errors = () => JSON.stringify(heard.filter(({ said }) => said === 'error').slice(-3));
    if (target === 'engine') {
      await until(
        () => `turn ${halt.turn} is staged; ${errors()}`,
        () => heard.some((said) => said.said === 'staging' && said.turn === halt.turn) || heard.some(({ said }) => said === 'halted'),
      );
      await delay(random() * LONGEST_WAIT_MS);
      // One is always there: the next one is started before it is asked for.
      await until(
        () => 'a worker is killed',
        () => workersOf(runner.home).filter(killed).length > 0,
      );
    }
    await until(
      () => `the writer is ${halt.point} in turn ${halt.turn}; ${errors()}`,
      () => heard.some(({ said }) => said === 'halted'),
    );
    if (target === 'postgres') await killPostgres(postgres);
    await writer.kill();
    struck[target] = (struck[target] ?? 0) + 1;
    const now = await again(check);
    const meant = halt.point === 'committed' ? halt.turn : halt.turn - 1;
    if (now !== meant) throw new Error(`Killed ${halt.point} in turn ${halt.turn}, the table is at commit ${now}.`);
    head = now;
    log(`${fault}/${faults} ${target} killed with commit ${halt.turn} ${halt.point}: the table is at ${head}, and whole`);
  }

  // What dead writers left: no state names it, and without it nothing is missing.
  const all = () => readdirSync(join(runner.home, 'blobs'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const [{ named } = { named: -1 }] = await root.db.execute<{ named: number }>(sql`select count(*)::integer as named from tables.files`);
  const left = all();
  await sweepBlobs(sweeper.db, runner.blobs, new Date(Date.now() + 60_000), 0);
  if (all() !== named || left <= named) throw new Error(`${named} files are named; ${left} were there before the sweep and ${all()} after it.`);
  if ((await check()) !== head) throw new Error('The sweep changed the table.');
  return { struck, commits: head, seconds: (Date.now() - began) / 1000 };
}

/** PostgreSQL comes back: whoever asks too early asks again. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const passes = /CONNECTION|ECONN|shutting down|starting up|recovery|terminat|EPIPE|57P0|closed/i.test(
        `${String(error)} ${String((error as Error).cause)}`,
      );
      if (!passes || Date.now() > deadline) throw error;
      await delay(50);
    }
  }
}

/** The engine's workers of one runner, as the kernel lists them. */
const workersOf = (home: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => of(pid, 'cmdline').startsWith('/engine/node') && of(pid, 'mountinfo').includes(home));

function of(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}

function killed(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

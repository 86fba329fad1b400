import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@hopyard/platform/postgres';
import { connect, migrate } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { openSight } from './ledger.ts';
import { type Part, type PartConfig, type Said, startPart } from './part.ts';
import { randomFrom } from './random.ts';
import { until } from './until.ts';

export type KillsResult = { struck: Record<string, number>; acknowledged: number; entries: number; seconds: number };

const TARGETS = ['writer 1', 'writer 2', 'sequencer', 'follower 1', 'follower 2', 'postgres'] as const;
const LONGEST_WAIT_MS = 200;

/**
 * Writers, a sequencer, followers and PostgreSQL, each killed with SIGKILL at moments that the seed fixes. After each fault:
 * everything acknowledged so far reaches both followers exactly once, in order, and work goes on.
 */
export async function kills({ seed, faults, log }: { seed: number; faults: number; log: (line: string) => void }): Promise<KillsResult> {
  const began = Date.now();
  const random = randomFrom(seed);
  const home = mkdtempSync(join(tmpdir(), 'hopyard-chaos-'));
  await using opened = new AsyncDisposableStack();
  opened.defer(() => rmSync(home, { recursive: true, force: true }));
  // Full durability, as in service: an acknowledged commit is on disk.
  const postgres = opened.use(await startEmbeddedPostgres({ home, sockets: home }));
  const { url } = postgres;
  await migrate(url);

  let failure: string | undefined;
  const fail = (why: string) => {
    failure ??= why;
  };
  const projects = [randomUUID(), randomUUID()];
  const acknowledged: string[] = [];
  const working = new Map<string, number>();
  const sights = new Map(['follower 1', 'follower 2'].map((name) => [name, openSight(name, projects, fail)]));
  const parts = new Map<string, Part>();
  const lives = new Map<string, number>();
  opened.defer(async () => void (await Promise.all([...parts.values()].map((part) => part.kill().catch(() => {})))));

  const start = async (name: string) => {
    const life = (lives.get(name) ?? 0) + 1;
    lives.set(name, life);
    working.set(name, 0);
    const sight = sights.get(name);
    const hear = (said: Said) => {
      if (said.said === 'acknowledged') acknowledged.push(`${said.writer} ${said.turn}`);
      if (said.said !== 'error' && lives.get(name) === life) working.set(name, (working.get(name) ?? 0) + 1);
      sight?.hear(said);
    };
    const config: PartConfig = sight
      ? { role: 'follower', url, after: sight.after }
      : name === 'sequencer'
        ? { role: 'sequencer', url }
        : { role: 'writer', url, name: `${name}.${life}`, projects, lanes: 4 };
    parts.set(name, await startPart(config, hear));
  };
  const isFailed = () => failure !== undefined;
  const settle = async () => {
    // Each part works again, and what was acknowledged up to now has arrived everywhere.
    for (const name of parts.keys()) working.set(name, 0);
    await until(
      () => `each part works again; heard since: ${JSON.stringify(Object.fromEntries(working))}`,
      () => isFailed() || [...working].every(([name, heard]) => name === 'sequencer' || heard >= 5),
    );
    const owed = acknowledged.slice();
    for (const [name, sight] of sights) {
      const missing = () => owed.filter((entry) => !sight.entries.has(entry));
      let left = owed;
      await until(
        () => `${name} sees everything acknowledged; missing ${missing().slice(0, 5).join(', ')}`,
        () => {
          left = left.filter((entry) => !sight.entries.has(entry));
          return isFailed() || left.length === 0;
        },
      );
    }
    if (failure) throw new Error(failure);
  };

  // Followers first: their cursors must lie before the first entry.
  for (const name of sights.keys()) await start(name);
  await until(
    () => 'both followers are live',
    () => [...sights.values()].every(({ after }) => projects.every((project) => after[project])),
  );
  for (const name of ['writer 1', 'writer 2', 'sequencer']) await start(name);
  await settle();

  const struck: Record<string, number> = Object.fromEntries(TARGETS.map((target) => [target, 0]));
  for (let fault = 1; fault <= faults; fault++) {
    const target = TARGETS[Math.floor(random() * TARGETS.length)] as (typeof TARGETS)[number];
    await delay(random() * LONGEST_WAIT_MS);
    const pid = target === 'postgres' ? await killPostgres(postgres) : (parts.get(target) as Part).pid;
    if (target !== 'postgres') {
      await (parts.get(target) as Part).kill();
      await start(target);
    }
    struck[target] = (struck[target] ?? 0) + 1;
    await settle();
    log(`${fault}/${faults} ${target} (pid ${pid}) killed: ${acknowledged.length} acknowledged, none lost, none doubled`);
  }

  for (const name of ['writer 1', 'writer 2']) {
    await (parts.get(name) as Part).kill();
    parts.delete(name);
    working.delete(name);
  }
  const entries = await verify(url, projects, sights);
  return { struck, acknowledged: acknowledged.length, entries, seconds: (Date.now() - began) / 1000 };
}

export async function killPostgres(postgres: { pid(): number | undefined }): Promise<number> {
  const pid = postgres.pid();
  if (pid === undefined) throw new Error('PostgreSQL does not run, so it cannot be killed.');
  process.kill(pid, 'SIGKILL');
  await until(
    () => `PostgreSQL ${pid} is gone and another runs`,
    () => ![undefined, pid].includes(postgres.pid()),
  );
  return pid;
}

/** With the writers gone: nothing is pending, numbers are whole, chains hold, followers have everything. */
async function verify(url: string, projects: readonly string[], sights: Map<string, { numbers: Map<string, number> }>): Promise<number> {
  await using database = connect({ url, max: 1 });
  let pending = 1;
  const deadline = Date.now() + 30_000;
  while (pending > 0) {
    if (Date.now() > deadline) throw new Error(`${pending} committed entries were never numbered.`);
    const [row] = await database.db.execute<{ count: number }>(sql`select count(*)::int as count from journal.pending`);
    pending = row?.count ?? 0;
  }
  let entries = 0;
  for (const project of projects) {
    const [row] = await database.db.execute<{ count: number; last: number; link: string | null }>(sql`
      select count(*)::int as count, max(number)::int as last, journal.broken_link(${project}) as link
      from journal.entries where project_id = ${project}`);
    if (!row || row.count !== row.last) throw new Error(`${row?.count} entries, but the last number is ${row?.last}.`);
    if (row.link !== null) throw new Error(`The chain breaks at number ${row.link}.`);
    for (const [name, sight] of sights) {
      await until(
        () => `${name} sees number ${row.last}`,
        () => (sight.numbers.get(project) ?? 0) >= row.last,
      );
    }
    entries += row.count;
  }
  return entries;
}

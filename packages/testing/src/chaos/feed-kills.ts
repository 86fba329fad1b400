import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { freePort, readCredentials } from '@hopyard/platform';
import { connect } from '@hopyard/postgres';
import { openFollower } from './feed-follower.ts';
import { type Driver, openFeeds } from './feeds.ts';
import { type Part, startProcess } from './part.ts';
import { until } from './until.ts';

export type FeedKillsResult = { told: Record<string, number>; seconds: number };

/** The parts that can be killed: the platform's process, of which the gateway is a part, a subgraph in a process of its own, what the platform starts. */
export const FEED_TARGETS = ['gateway', 'projects', 'datasets', 'training', 'featurestore', 'serving', 'model server', 'postgres'] as const;
export type FeedTarget = (typeof FEED_TARGETS)[number];

const BEAT_MS = 300;

/**
 * Every feed at once, over one socket through the gateway, while parts of the platform are killed with SIGKILL one after another and
 * things go on happening. After each kill every feed tells of more, and all that it told is what the database says: no gap, no repeat.
 */
export async function feedKills(options: {
  topology: 'in-process' | 'processes';
  targets: readonly FeedTarget[];
  log: (line: string) => void;
}): Promise<FeedKillsResult> {
  const began = Date.now();
  await using opened = new AsyncDisposableStack();
  const home = mkdtempSync(join(tmpdir(), 'hopyard-feeds-'));
  opened.defer(() => rmSync(home, { recursive: true, force: true }));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;

  let platform: Part | undefined;
  let pids: Record<string, number> = {};
  const start = async () => {
    pids = {};
    const config = { HOPYARD_HOME: home, HOPYARD_PORT: String(port), HOPYARD_TOPOLOGY: options.topology };
    platform = await startProcess('platform-main.ts', config, (said: Record<string, number>) => (pids = said));
    await until(
      () => 'the platform is up',
      () => pids['postgres'] !== undefined,
    );
  };
  opened.defer(() => platform?.end());
  await start();

  const { username, password } = (await readCredentials(home))[0]!;
  const headers = { 'content-type': 'application/json', 'x-hopyard-csrf': '1' };
  const signedIn = await fetch(`${address}/api/auth/sign-in`, { method: 'POST', headers, body: JSON.stringify({ username, password }) });
  const { token } = (await signedIn.json()) as { token: string };
  const query = 'mutation { createProject(input: { name: "feeds" }) { ... on CreateProjectSuccess { project { id } } } }';
  const authorised = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const made = await fetch(`${address}/api/graphql`, { method: 'POST', headers: authorised, body: JSON.stringify({ query }) });
  const projectId = ((await made.json()) as { data: { createProject: { project: { id: string } } } }).data.createProject.project.id;
  const sockets = readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[4] as string;
  const database = opened.use(connect({ url: `postgresql://hopyard@localhost/hopyard?host=${encodeURIComponent(sockets)}`, max: 1 }));
  const api = `${address}/api/projects/feeds`;
  const follower = opened.use(openFollower(`${api.replace('http', 'ws')}/graphql`, token));
  const mark = `of-${randomUUID()}`;
  const { feeds, drivers } = await openFeeds({ api, token, projectId, database, follower, mark });

  const told = () => {
    const counts: Record<string, number> = {};
    for (const { followed } of feeds) counts[followed.name] = (counts[followed.name] ?? 0) + followed.messages.length;
    return counts;
  };
  const moreIsTold = async () => {
    const before = told();
    const quiet = () => Object.entries(told()).filter(([name, count]) => count < (before[name] ?? 0) + 2);
    await until(
      () => `more is told by ${quiet().join(' and ')}`,
      () => quiet().length === 0,
    );
  };
  const kill = async (target: FeedTarget) => {
    if (target === 'gateway') {
      await platform?.kill();
      return start();
    }
    if (target === 'model server') return process.kill(modelServerOf(mark), 'SIGKILL');
    const pid = pids[target];
    if (pid === undefined) throw new Error(`${target} has no process of its own.`);
    process.kill(pid, 'SIGKILL');
    await until(
      () => `${target} ${pid} is gone and another runs`,
      () => ![undefined, pid].includes(pids[target]),
    );
  };

  for (const [index, target] of options.targets.entries()) {
    const stop = happen(drivers);
    try {
      await moreIsTold();
      await kill(target);
      await moreIsTold();
    } finally {
      await stop();
    }
    for (const feed of feeds) {
      const says = async () => (await database.db.execute<{ told: string }>(feed.truth)).map((row) => row.told);
      const heard = () => feed.told(feed.followed.messages);
      for (const deadline = Date.now() + 30_000; !isDeepStrictEqual(heard(), await says()); await delay(50)) {
        if (Date.now() > deadline)
          throw new Error(`${feed.followed.name} told ${heard().join(', ')}; the database says ${(await says()).join(', ')}.`);
      }
    }
    if (follower.faults.length > 0) throw new Error(follower.faults.join('\n'));
    options.log(
      `${index + 1}/${options.targets.length} ${target} killed: ${Object.values(told()).reduce((sum, count) => sum + count)} told, none lost, none doubled`,
    );
  }
  return { told: told(), seconds: (Date.now() - began) / 1000 };
}

/** Makes things happen until it is told to stop. Whether what failed was done is for the database to say. */
function happen(drivers: readonly Driver[]): () => Promise<void> {
  let over = false;
  const driving = drivers.map(async ({ beats, drive }) => {
    for (let turn = 1; !over; turn++) {
      await drive(turn).catch(() => {});
      await delay(beats * BEAT_MS);
    }
  });
  return async () => {
    over = true;
    await Promise.all(driving);
  };
}

/** The model server itself, not the sandbox around it. */
function modelServerOf(mark: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [program = '', ...rest] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (program.includes('python') && rest.includes('hopyard.serving') && rest.some((argument) => argument.includes(mark))) return Number(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  throw new Error('The model server does not run, so it cannot be killed.');
}

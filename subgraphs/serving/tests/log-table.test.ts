import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { engineClient } from '@hopyard/engine';
import type { Viewer } from '@hopyard/identity';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunnerFixture, startRunner } from '../../../runner/tests/fixture.ts';
import type { Context } from '../src/context.ts';
import type { InferenceRecord } from '../src/inference/inference.ts';
import type { Keeping } from '../src/inference/moved-store.ts';
import * as log from '../src/inference/read-inferences.ts';
import { type MonitorLab, openMonitorLab } from './monitor-lab.ts';

/** Every look at old calls starts a worker of the engine. */
const PATIENT = { timeout: 120_000 };
let runner: RunnerFixture;
let lab: MonitorLab;
let clock = Date.parse('2026-06-01T12:00:00Z');
/** Calls of these tests are of the first of June. */
// Calls are moved when a test says so, and by nobody else.
const KEEPING: Keeping = { seconds: 24 * 3600, calls: 10, batch: 5, lookEveryMs: 24 * 3600_000 };
beforeAll(async () => {
  runner = await startRunner();
  lab = await openMonitorLab({ engine: engineClient(runner.config.runnerSocket), blobs: runner.blobs, keeping: KEEPING, now: () => new Date(clock) });
});
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
  await runner[Symbol.asyncDispose]();
});

type Deployment = { id: string; versionId: string };
const move = () => lab.world.serving.moveLog();
/** How many calls of a deployment are in PostgreSQL, and in its table. */
async function places({ id }: Deployment): Promise<[recent: number, old: number]> {
  const [row] = await lab.world.root.db.execute<{ recent: string; old: string }>(sql`
    select (select count(*) from serving.inferences where deployment_id = ${id}) as recent,
      coalesce((select c.row_count from tables.tables t join tables.commits c on c.table_id = t.id and c.sequence = t.head where t.id = ${id}), 0) as old`);
  return [Number(row?.recent), Number(row?.old)];
}
const reader = () => (lab.world.serving.context({ viewer: lab.owner, requestId: 'test' }) as Context).reader;

const PASSPORT = `id at outcome rows latencyMs lookupMs keys inputs outputs error actual caller { id } version { id number }
  features { features rows { eventTime } }`;
const passports = (ids: readonly string[], viewer: Viewer = lab.scientist) =>
  lab.read<Record<string, unknown>>(
    viewer,
    `{ ${ids.map((id, index) => `_${index}: inference(id: ${JSON.stringify(id)}) { ${PASSPORT} }`).join(' ')} }`,
  );
/** The ids of all pages, each of `first`. */
async function pages({ id }: Deployment, first: number, filter = ''): Promise<string[][]> {
  const found: string[][] = [];
  type Answer = { deployment: { inferences: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } };
  for (let after: string | null = null; ;) {
    const document = `query ($id: ID!, $first: Int, $after: String) { deployment(id: $id) { inferences(first: $first, after: $after${filter}) {
      nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const { deployment }: Answer = await lab.read<Answer>(lab.scientist, document, { id, first, after });
    found.push(deployment.inferences.nodes.map((node) => node.id));
    if (!deployment.inferences.pageInfo.hasNextPage) return found;
    after = deployment.inferences.pageInfo.endCursor;
  }
}
/** Of every kind: with features, refused, failed, and with texts that not everything takes. */
const motley = (_call: InferenceRecord, index: number): Partial<InferenceRecord> =>
  [
    {
      keys: { carrier: ['AA'] },
      lookupMs: 0.25,
      features: [{ featureGroupId: lab.featureViewId, features: ['delay'], rows: [{ eventTime: '2026-05-31T00:00:00.000Z', sequence: '7' }, null] }],
    },
    { outcome: 'REJECTED' as const, rows: 0, inputs: null, outputs: null, error: 'inputs is empty.' },
    { outcome: 'FAILED' as const, outputs: null, error: 'ValueError: "no", it\'s\nbroken' },
    { inputs: { carrier: ['\0', '\ud800', 'a "b",\r\n\tc', '', '\u{1f6eb}'], distance: [1.5, null, 1e300, '9007199254740993'] }, rows: 5 },
  ][index % 4]!;

test('a call that was moved is read as it was, by its passport', async () => {
  const deployment = await lab.served();
  const ids = (await lab.calls(deployment, 25, motley)).map(({ id }) => id);
  const before = await passports(ids);
  await move();
  expect(await places(deployment)).toEqual([10, 15]);
  expect(await passports(ids)).toEqual(before);
  expect(await passports([ids[0]!], lab.stranger)).toEqual({ _0: null });
  await expect(passports([ids[0]!], lab.observer)).rejects.toThrow('FORBIDDEN');
  const list = 'query ($id: ID!) { deployment(id: $id) { inferences(first: 20) { nodes { id } } } }';
  await expect(lab.read(lab.observer, list, { id: deployment.id })).rejects.toThrow('FORBIDDEN');
  expect(await lab.read(lab.stranger, list, { id: deployment.id })).toEqual({ deployment: null });
});

test('pages go across the border, whole or filtered, and a reader who began before the move misses nothing', async () => {
  const deployment = await lab.served();
  await lab.calls(deployment, 28, motley);
  const filters = ['', ', outcome: FAILED', `, versionId: "${deployment.versionId}", outcome: ANSWERED`, ', versionId: "no id of a version"'];
  const before = await Promise.all(filters.map((filter) => pages(deployment, 12, filter)));
  const { nodes, pageInfo } = (
    await lab.read<{ deployment: { inferences: { nodes: { id: string }[]; pageInfo: { endCursor: string } } } }>(
      lab.owner,
      'query ($id: ID!) { deployment(id: $id) { inferences(first: 12) { nodes { id } pageInfo { endCursor } } } }',
      { id: deployment.id },
    )
  ).deployment.inferences;
  await move();
  expect(await places(deployment)).toEqual([13, 15]);
  expect(await Promise.all(filters.map((filter) => pages(deployment, 12, filter)))).toEqual(before);
  expect(before.at(-1)!.flat()).toEqual([]);
  const rest = await log.ofDeployment(reader(), deployment.id, {}, { first: 100, after: pageInfo.endCursor });
  expect([...nodes, ...rest.rows].map(({ id }) => id)).toEqual(before[0]!.flat());
  expect(rest.hasNextPage).toBe(false);
  const numbers: number[] = [];
  for (let after = 0; ; after = numbers.at(-1)!) {
    const some = await log.after(reader(), deployment.id, after, 50);
    if (some.length === 0) break;
    numbers.push(...some.map(({ sequence }) => sequence));
  }
  expect(numbers).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
});

test('who follows the log goes on from a cursor though the calls behind it were moved', async () => {
  const deployment = await lab.served();
  const ids = (await lab.calls(deployment, 20)).map(({ id }) => id);
  await move();
  const after = Buffer.from(JSON.stringify({ [deployment.id]: '4' })).toString('base64url');
  const document = 'subscription ($id: ID!, $after: Cursor) { inferenceLogged(deploymentId: $id, after: $after) { signal subjectId } }';
  await using queue = await lab.world.follow<{ inferenceLogged: { signal: string; subjectId: string } }>(lab.world.serving, lab.scientist, document, {
    id: deployment.id,
    after,
  });
  const heard: string[] = [];
  for (;;) {
    const { signal, subjectId } = (await queue.next()).data.inferenceLogged;
    if (signal === 'LIVE') break;
    heard.push(subjectId);
  }
  expect(heard).toEqual(ids.slice(4));
});

test('calls stay until they are old or many, and go in batches', async () => {
  const deployment = await lab.served();
  await lab.calls(deployment, 14);
  await move();
  // Four are more than are kept, and no batch.
  expect(await places(deployment)).toEqual([14, 0]);
  await lab.calls(deployment, 2);
  await move();
  // The sixth waits for four others.
  expect(await places(deployment)).toEqual([11, 5]);
  const now = clock;
  clock += 30 * 3600_000;
  await move();
  expect(await places(deployment)).toEqual([1, 15]);
  const few = await lab.served();
  await lab.calls(few, 3);
  await move();
  // Older than a day, but no batch: they wait for another day.
  expect(await places(few)).toEqual([3, 0]);
  clock += 24 * 3600_000;
  await move();
  expect(await places(few)).toEqual([0, 3]);
  clock = now;
});

test('an id is given once, and what turned out to be true is taken, though the call was moved', async () => {
  const deployment = await lab.served();
  const other = await lab.served();
  const [first] = await lab.calls(deployment, 20);
  await move();
  expect(await places(deployment)).toEqual([10, 10]);
  await expect(lab.calls(deployment, 1, () => ({ id: first!.id }))).rejects.toThrow('an id is given once');
  const say = (deploymentId: string, actual: object) =>
    lab.mutate(lab.scientist, 'recordActuals', { deploymentId, actuals: [{ inferenceId: first!.id, actual }] }, 'recorded unknown');
  expect(await say(other.id, { late: true })).toMatchObject({ recorded: 0, unknown: [first!.id] });
  expect(await say(deployment.id, { late: '\0' })).toMatchObject({ recorded: 1, unknown: [] });
  expect(await passports([first!.id])).toMatchObject({ _0: { actual: { late: '\0' } } });
});

test('a monitor enters what turned out to be true of calls that were moved since', async () => {
  const deployment = await lab.served();
  const monitorId = await lab.monitor(deployment.id, { thresholds: [{ metric: 'ROC_AUC', limit: 0.7 }], window: { count: 10 } });
  const calls = await lab.calls(deployment, 20);
  const labels = async () => (await lab.windows(monitorId)).map(({ labelledCount }) => labelledCount);
  await expect.poll(labels, { timeout: 10_000 }).toEqual([0, 0]);
  await move();
  expect(await places(deployment)).toEqual([10, 10]);
  const actuals = calls.slice(5, 12).map(({ id }, index) => ({ inferenceId: id, actual: { late: index % 2 === 0 } }));
  await lab.mutate(lab.scientist, 'recordActuals', { deploymentId: deployment.id, actuals }, 'recorded');
  await expect.poll(labels, { timeout: 10_000 }).toEqual([5, 2]);
});

test('many small files become one, and every call is still there once', PATIENT, async () => {
  const deployment = await lab.served();
  const ids = (await lab.calls(deployment, 95)).map(({ id }) => id);
  await move();
  expect(await places(deployment)).toEqual([10, 85]);
  const files = await lab.world.root.db.execute(sql`select 1 from tables.files where table_id = ${deployment.id} and removed_sequence is null`);
  expect(files.length).toBeLessThan(4);
  expect((await pages(deployment, 100)).flat()).toEqual(ids.toReversed());
});

test('movers that work at the same time move each call once', async () => {
  const deployment = await lab.served();
  const ids = (await lab.calls(deployment, 20)).map(({ id }) => id);
  const others = await Promise.all([1, 2].map(() => startMoving('end')));
  await Promise.all([move(), ...others.map((child) => once(child, 'exit'))]);
  // Who found the other at it left it alone.
  expect(await places(deployment)).toEqual([10, 10]);
  expect((await pages(deployment, 100)).flat()).toEqual(ids.toReversed());
});

async function startMoving(until: string): Promise<ChildProcess> {
  const { runnerSocket } = runner.config;
  const settings = {
    databaseUrl: lab.world.databaseUrl,
    runnerSocket,
    blobs: join(runner.home, 'blobs'),
    keeping: { ...KEEPING, seconds: 1e9 },
    until,
    at: new Date(clock),
  };
  return spawn(process.execPath, [resolve(import.meta.dirname, 'moving.ts'), JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test.each(['files', 'transaction', 'committed'] as const)(
  'a mover that is killed at its %s leaves every call in one place',
  PATIENT,
  async (until) => {
    const deployment = await lab.served();
    const ids = (await lab.calls(deployment, 15, motley)).map(({ id }) => id);
    const before = await passports(ids);
    const kill = async () => {
      const child = await startMoving(until);
      const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The mover ended with ${code} before it was at its ${until}.`)));
      await Promise.race([once(child.stdout!, 'data'), ended]);
      ended.catch(() => undefined);
      if (until === 'transaction') await expect.poll(blocked).toBe(1);
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    };
    // A transaction that holds a call keeps the mover from its end.
    if (until !== 'transaction') await kill();
    else
      await lab.world.root.db.transaction(async (tx) => {
        await tx.execute(sql`select 1 from serving.inferences where deployment_id = ${deployment.id} and sequence = 3 for update`);
        await kill();
      });
    await expect.poll(alive).toBe(0);
    expect(await places(deployment)).toEqual(until === 'committed' ? [10, 5] : [15, 0]);
    expect(await passports(ids)).toEqual(before);
    // Its lease has to be over.
    await move();
    expect(await places(deployment)).toEqual(until === 'committed' ? [10, 5] : [15, 0]);
    await lab.world.root.db.execute(sql`update serving.inference_tables set held_until = now() where deployment_id = ${deployment.id}`);
    await move();
    expect(await places(deployment)).toEqual([10, 5]);
    expect(await passports(ids)).toEqual(before);
    expect((await pages(deployment, 100)).flat()).toEqual(ids.toReversed());
  },
);

const count = async (what: ReturnType<typeof sql>) => Number((await lab.world.root.db.execute<{ n: string }>(what))[0]?.n);
const blocked = () =>
  count(
    sql`select count(*) as n from pg_stat_activity where datname = current_database() and application_name like 'moving until%' and wait_event_type = 'Lock'`,
  );
const alive = () =>
  count(sql`select count(*) as n from pg_stat_activity where datname = current_database() and application_name like 'moving until%'`);

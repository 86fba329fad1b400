import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { engineClient } from '@hopyard/engine';
import { sweepBlobs } from '@hopyard/files';
import { connect, type Database, tenant, type Tx } from '@hopyard/postgres';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunnerFixture, startRunner } from '../../../runner/tests/fixture.ts';
import type { Context } from '../src/context.ts';
import type { Keeping } from '../src/inference/moved-store.ts';
import * as inferences from '../src/inference/inference-store.ts';
import * as log from '../src/inference/read-inferences.ts';
import * as retention from '../src/inference/retention-store.ts';
import { type MonitorLab, openMonitorLab } from './monitor-lab.ts';

/** Every look at old calls starts a worker of the engine. */
const PATIENT = { timeout: 120_000 };
const [HOUR, DAY] = [3_600_000, 24 * 3_600_000];
/** Calls are made a hundredth of a second apart from midnight on, where a test says no other. */
const MIDNIGHT = Date.parse('2026-06-01T00:00:00Z');
const NOON = MIDNIGHT + 12 * HOUR;
let runner: RunnerFixture;
let lab: MonitorLab;
let serving: Database;
let clock = NOON;
// Calls are moved and forgotten when a test says so, and by nobody else.
const KEEPING: Keeping = { seconds: 24 * 3600, calls: 10, batch: 5, lookEveryMs: DAY };
beforeAll(async () => {
  runner = await startRunner();
  lab = await openMonitorLab({ engine: engineClient(runner.config.runnerSocket), blobs: runner.blobs, keeping: KEEPING, now: () => new Date(clock) });
  serving = connect({ url: lab.world.databaseUrl, role: 'hopyard_serving', max: 2 });
});
afterAll(async () => {
  await serving.close();
  await lab[Symbol.asyncDispose]();
  await runner[Symbol.asyncDispose]();
});

type Deployment = { id: string; versionId: string };
const keep = () => lab.world.serving.moveLog();
const root = async <Row extends Record<string, unknown>>(what: SQL) => [...(await lab.world.root.db.execute<Row>(what))];
const inProject = <T>(work: (tx: Tx) => Promise<T>, projectId = lab.projectId) => tenant(serving.db, { projectId, userId: null }, work);
const reader = () => (lab.world.serving.context({ viewer: lab.owner, requestId: 'test' }) as Context).reader;
const callsAt = (deployment: Deployment, count: number, begin: number) =>
  lab.calls(deployment, count, (_call, index) => ({ at: new Date(begin + index * 10) }));
const say = (deployment: Deployment, ids: readonly string[]) => {
  const actuals = ids.map((inferenceId, index) => ({ inferenceId, actual: { late: index % 2 === 0 } }));
  return lab.mutate<{ recorded: number; unknown: string[] }>(
    lab.scientist,
    'recordActuals',
    { deploymentId: deployment.id, actuals },
    'recorded unknown',
  );
};

/** How much of a deployment's log is where: rows in PostgreSQL, those of moved calls, labels, figures, rows in the table, files that its manifest names. */
async function parts({ id }: Deployment) {
  const [row] = await root<Record<string, string>>(sql`
    select (select count(*) from serving.inferences where deployment_id = ${id}) as recent, (select count(*) from serving.moved_inferences where deployment_id = ${id}) as moved,
      (select count(*) from serving.actuals where deployment_id = ${id}) as labels, (select count(*) from serving.inference_metrics where deployment_id = ${id}) as figures,
      coalesce((select c.row_count from tables.tables t join tables.commits c on c.table_id = t.id and c.sequence = t.head where t.id = ${id}), 0) as stored,
      (select count(*) from tables.files where table_id = ${id}) as files`);
  return Object.fromEntries(Object.entries(row!).map(([name, count]) => [name, Number(count)]));
}
const NOTHING = { recent: 0, moved: 0, labels: 0, figures: 0, stored: 0, files: 0 };

type Page = { id: string }[];
async function pageOf({ id }: Deployment): Promise<string[]> {
  const document = 'query ($id: ID!) { deployment(id: $id) { inferences(first: 100) { nodes { id } } } }';
  const { deployment } = await lab.read<{ deployment: { inferences: { nodes: Page } } }>(lab.scientist, document, { id });
  return deployment.inferences.nodes.map((node) => node.id);
}
async function requestsOf({ id }: Deployment): Promise<number> {
  const document = `query ($id: ID!, $from: DateTime!, $to: DateTime!) { deployment(id: $id) { metrics(from: $from, to: $to, stepSeconds: 3600) { requests } } }`;
  const range = { from: new Date(MIDNIGHT), to: new Date(MIDNIGHT + 40 * DAY) };
  const { deployment } = await lab.read<{ deployment: { metrics: { requests: number }[] } }>(lab.observer, document, { id, ...range });
  return deployment.metrics.reduce((sum, { requests }) => sum + Number(requests), 0);
}
const passportsOf = async (ids: readonly string[], viewer = lab.scientist) =>
  Object.values(
    await lab.read<Record<string, Page[number] | null>>(
      viewer,
      `{ ${ids.map((id, index) => `_${index}: inference(id: ${JSON.stringify(id)}) { id }`).join(' ')} }`,
    ),
  ).map((call) => call?.id ?? null);
/** Sets the clock for one test. */
const at = (instant: number) => {
  clock = instant;
  return {
    [Symbol.dispose]() {
      clock = NOON;
    },
  };
};

test('a deployment keeps its calls for thirty days, or for as long as it is told', async () => {
  const kept = async (id: string) =>
    (await lab.read<{ deployment: { retention: string } }>(lab.observer, 'query ($id: ID!) { deployment(id: $id) { retention } }', { id })).deployment
      .retention;
  expect(await kept((await lab.served({})).id)).toBe('P30D');
  const { id } = await lab.served({ retention: 'P1W' });
  expect(await kept(id)).toBe('P7D');
  const configure = (viewer: typeof lab.owner, deploymentId: string, given: string) =>
    lab.mutate(viewer, 'configureDeployment', { deploymentId, retention: given }, 'deployment { id retention }');
  expect(await configure(lab.owner, id, 'PT36H')).toMatchObject({ deployment: { id, retention: 'P1DT12H' } });
  const refusal = { __typename: 'InvalidInput', fields: [{ path: ['retention'], message: expect.stringContaining('from PT1H to P3650D') }] };
  for (const given of ['PT59M', 'P0D', 'P3651D', 'P1M', '-P30D']) expect(await configure(lab.owner, id, given), given).toMatchObject(refusal);
  const modelVersionId = await lab.model();
  expect(
    await lab.mutate(lab.owner, 'createDeployment', { name: 'short', version: { modelVersionId }, retention: 'PT1S' }, 'deployment { id }'),
  ).toMatchObject(refusal);
  const former = await lab.world.member(lab.owner, await lab.world.person('lea'), 'DATA_OWNER');
  await root(sql`delete from projects.memberships where project_id = ${lab.projectId} and user_id = ${former.user.id}`);
  for (const [viewer, code] of [
    [lab.scientist, 'FORBIDDEN'],
    [lab.observer, 'FORBIDDEN'],
    [lab.stranger, 'NOT_FOUND'],
    [former, 'NOT_FOUND'],
  ] as const)
    expect(await configure(viewer, id, 'P1D')).toBe(code);
  expect(await kept(id)).toBe('P1DT12H');
});

test('a call that is past its retention is answered nowhere, though nobody has come by to forget it', PATIENT, async () => {
  const deployment = await lab.served({ retention: 'P3D' });
  const old = (await callsAt(deployment, 20, MIDNIGHT)).map(({ id }) => id);
  await keep();
  const young = (await callsAt(deployment, 6, MIDNIGHT + 2 * DAY)).map(({ id }) => id);
  expect(await parts(deployment)).toMatchObject({ recent: 16, moved: 10, stored: 10, figures: 2 });
  expect(await passportsOf([...old, ...young])).toEqual([...old, ...young]);
  expect(await requestsOf(deployment)).toBe(26);
  using _ = at(MIDNIGHT + 3 * DAY + HOUR);
  expect(await passportsOf([...old, ...young])).toEqual([...old.map(() => null), ...young]);
  expect(await pageOf(deployment)).toEqual(young.toReversed());
  expect(await requestsOf(deployment)).toBe(6);
  expect((await log.after(reader(), deployment.id, 0, 100)).map(({ id }) => id)).toEqual(young);
  expect(await say(deployment, [old[0]!, old.at(-1)!, young[0]!])).toMatchObject({ recorded: 1, unknown: [old[0], old.at(-1)] });
  expect(await parts(deployment)).toMatchObject({ recent: 16, moved: 10, stored: 10, figures: 2 });
  // Nothing of it was forgotten yet, so more time is given to it.
  await lab.mutate(lab.owner, 'configureDeployment', { deploymentId: deployment.id, retention: 'P30D' }, 'deployment { id }');
  expect(await passportsOf([...old, ...young])).toEqual([...old, ...young]);
});

test('what is past its retention is forgotten wherever it lies, its bytes too, and its id may be given again', PATIENT, async () => {
  const deployment = await lab.served({ retention: 'P30D' });
  const other = await lab.served({ retention: 'P60D' });
  const calls = await callsAt(deployment, 25, MIDNIGHT);
  const ids = calls.map(({ id }) => id);
  await callsAt(other, 25, MIDNIGHT);
  await keep();
  await say(deployment, [ids[0]!, ids[24]!]);
  const before = await parts(deployment);
  expect(before).toEqual({ recent: 10, moved: 15, labels: 2, figures: 1, stored: 15, files: 3 });
  const blobs = (await root<{ blob_id: string }>(sql`select blob_id from tables.files where table_id = ${deployment.id}`)).map((row) => row.blob_id);
  using _ = at(MIDNIGHT + 30 * DAY - 1000);
  await keep();
  // They are moved once they are overdue, and none is forgotten.
  expect(await parts(deployment)).toMatchObject({ recent: 0, moved: 25, labels: 2, figures: 1, stored: 25 });
  clock += HOUR;
  await keep();
  // Who began to read before may still be at the files.
  expect(await parts(deployment)).toEqual({ ...NOTHING, files: 5 });
  expect(await parts(other)).toMatchObject({ moved: 25, stored: 25 });
  clock += HOUR + 1000;
  await keep();
  expect(await parts(deployment)).toEqual(NOTHING);
  await using datasets = connect({ url: lab.world.databaseUrl, role: 'hopyard_datasets', max: 1 });
  await sweepBlobs(datasets.db, lab.world.blobs, new Date(Date.now() + DAY), 1);
  for (const blobId of blobs) await expect(lab.world.blobs.size(blobId)).rejects.toThrow('ENOENT');
  const kept = await root<{ blob_id: string }>(sql`select blob_id from tables.files where table_id = ${other.id}`);
  for (const { blob_id: blobId } of kept) expect(await lab.world.blobs.size(blobId)).toBeGreaterThan(0);
  expect(await passportsOf([ids[0]!])).toEqual([null]);
  const [again] = await lab.calls(deployment, 1, () => ({ id: ids[0]!, at: new Date(clock) }));
  expect(again).toMatchObject({ id: ids[0], sequence: 26 });
  expect(await passportsOf([ids[0]!, ids[1]!])).toEqual([ids[0], null]);
});

test('a file that holds younger calls too stays, and loses its old ones when it is rewritten', PATIENT, async () => {
  const deployment = await lab.served({ retention: 'P30D' });
  for (let file = 0; file < 3; file++) {
    await callsAt(deployment, 3, MIDNIGHT + file * DAY);
    await callsAt(deployment, 2, MIDNIGHT + (10 + file) * DAY);
  }
  await callsAt(deployment, 10, MIDNIGHT + 20 * DAY);
  await keep();
  expect(await parts(deployment)).toMatchObject({ recent: 10, moved: 15, stored: 15, files: 3 });
  using _ = at(MIDNIGHT + 35 * DAY);
  await keep();
  expect(await parts(deployment)).toMatchObject({ recent: 0, moved: 16, stored: 25, files: 5, figures: 4 });
  expect((await pageOf(deployment)).length).toBe(16);
  await callsAt(deployment, 65, MIDNIGHT + 34 * DAY);
  await keep();
  // Sixteen files became one, of what was kept of them.
  expect(await parts(deployment)).toMatchObject({ recent: 10, moved: 71, stored: 71 });
  expect((await pageOf(deployment)).length).toBe(81);
});

test('a monitor goes on at the first call that is still there, and what it judged whole is not judged again of a part', PATIENT, async () => {
  const deployment = await lab.served({ retention: 'P3D' });
  const calls = await callsAt(deployment, 20, MIDNIGHT);
  const monitorId = await lab.monitor(deployment.id, { thresholds: [{ metric: 'ROC_AUC', limit: 0.7 }], window: { count: 10, minSamples: 1 } });
  const counts = async () => (await lab.windows(monitorId)).map(({ state, sampleCount, labelledCount }) => [state, sampleCount, labelledCount]);
  const more = await callsAt(deployment, 15, MIDNIGHT + HOUR);
  await expect.poll(counts, { timeout: 20_000 }).toEqual([
    ['CLOSED', 10, 0],
    ['OPEN', 5, 0],
  ]);
  await say(
    deployment,
    more.slice(0, 10).map(({ id }) => id),
  );
  await expect.poll(counts, { timeout: 20_000 }).toEqual([
    ['CLOSED', 10, 10],
    ['OPEN', 5, 0],
  ]);
  const configure = (enabled: boolean) => lab.mutate(lab.owner, 'configureMonitor', { monitorId, enabled }, 'monitor { id }');
  await configure(false);
  await callsAt(deployment, 4, MIDNIGHT + 2 * HOUR);
  const young = await callsAt(deployment, 6, MIDNIGHT + 2 * DAY);
  using _ = at(MIDNIGHT + 3 * DAY + 12 * HOUR);
  await keep();
  expect(await parts(deployment)).toMatchObject({ recent: 1, moved: 5 });
  await configure(true);
  await expect.poll(counts, { timeout: 20_000 }).toEqual([
    ['CLOSED', 10, 10],
    ['CLOSED', 10, 0],
    ['OPEN', 1, 0],
  ]);
  await callsAt(deployment, 9, MIDNIGHT + 2 * DAY + HOUR);
  // The first of them is in a window that begins among what was forgotten, the last in one that does not.
  expect(
    await say(
      deployment,
      [...calls, young[0]!, young[5]!].map(({ id }) => id),
    ),
  ).toMatchObject({ recorded: 2 });
  await expect.poll(counts, { timeout: 20_000 }).toEqual([
    ['CLOSED', 10, 10],
    ['CLOSED', 10, 0],
    ['CLOSED', 10, 1],
  ]);
});

test('who follows from before what was forgotten is told so, and goes on at the first call that is still there', PATIENT, async () => {
  const deployment = await lab.served({ retention: 'P3D' });
  await callsAt(deployment, 20, MIDNIGHT);
  const young = (await callsAt(deployment, 6, MIDNIGHT + 2 * DAY)).map(({ id }) => id);
  const from = async (number: number) => {
    const after = Buffer.from(JSON.stringify({ [deployment.id]: String(number) })).toString('base64url');
    const document = 'subscription ($id: ID!, $after: Cursor) { inferenceLogged(deploymentId: $id, after: $after) { signal subjectId } }';
    await using queue = await lab.world.follow<{ inferenceLogged: { signal: string; subjectId: string | null } }>(
      ...([lab.world.serving, lab.scientist, document, { id: deployment.id, after }] as const),
    );
    const heard: (string | null)[] = [];
    for (;;) {
      const { signal, subjectId } = (await queue.next()).data.inferenceLogged;
      if (signal === 'LIVE') return heard;
      heard.push(signal === 'EVENT' ? subjectId : signal);
    }
  };
  using _ = at(MIDNIGHT + 3 * DAY + HOUR);
  const answers = ['RESYNC', ...young];
  expect(await from(4)).toEqual(answers);
  await keep();
  expect(await parts(deployment)).toMatchObject({ recent: 1, moved: 5 });
  expect(await from(4)).toEqual(answers);
  expect(await from(19)).toEqual(answers);
  expect(await from(20)).toEqual(young);
  expect(await from(23)).toEqual(young.slice(3));
  clock += 3 * DAY;
  await keep();
  expect(await from(23)).toEqual(['RESYNC']);
  expect(await from(26)).toEqual([]);
});

test('a range of the past that was counted is compared with after its calls are forgotten, and a new one finds none', PATIENT, async () => {
  const deployment = await lab.served({ retention: 'P3D' });
  await callsAt(deployment, 30, MIDNIGHT);
  const reference = { kind: 'FIXED_RANGE', range: { from: new Date(MIDNIGHT), to: new Date(MIDNIGHT + HOUR) } };
  const monitorId = await lab.monitor(deployment.id, { reference, window: { count: 10 } });
  const document = 'query ($id: ID!) { monitor(id: $id) { state reference { sampleCount } } }';
  const counted = { monitor: { state: 'ACTIVE', reference: { sampleCount: 30 } } };
  await expect.poll(() => lab.read(lab.observer, document, { id: monitorId }), { timeout: 20_000 }).toEqual(counted);
  using _ = at(MIDNIGHT + 3 * DAY + HOUR);
  await keep();
  expect((await parts(deployment))['recent']).toBe(0);
  expect(await lab.read(lab.observer, document, { id: monitorId })).toEqual(counted);
  await callsAt(deployment, 10, clock);
  const results = async () =>
    (await lab.windows(monitorId)).flatMap((window) => window.results.filter(({ metric, column }) => metric === 'PSI' && column === 'distance'));
  await expect.poll(results, { timeout: 20_000 }).toMatchObject([{ value: expect.any(Number) }]);
  const again = { name: 'again', subjectId: deployment.id, reference, window: { count: 10 }, thresholds: [{ metric: 'PSI', limit: 0.25 }] };
  expect(await lab.mutate(lab.scientist, 'createMonitor', again, 'monitor { id }')).toMatchObject({
    __typename: 'ReferenceInvalid',
    message: expect.stringContaining('that is still kept'),
  });
});

test('a word about a call that is being forgotten does not outlive it', async () => {
  const deployment = await lab.served({ retention: 'P3D' });
  const [call] = await callsAt(deployment, 1, MIDNIGHT);
  let forgetting: Promise<void> | undefined;
  await inProject(async (tx) => {
    const words = [{ id: call!.id, actual: { late: true } }];
    expect(await inferences.setActuals(tx, deployment.id, words, { at: new Date(NOON), by: lab.owner.user.id })).toEqual([call!.id]);
    using _ = at(MIDNIGHT + 3 * DAY + HOUR);
    forgetting = keep();
    const waiting = sql`select 1 from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
    await expect.poll(async () => (await root(waiting)).length).toBe(1);
  });
  await forgetting;
  expect(await parts(deployment)).toEqual(NOTHING);
});

test('forgetting costs what goes, and reads no call that is kept', async () => {
  const deployment = await lab.served({ retention: 'P3D' });
  await callsAt(deployment, 100, MIDNIGHT);
  await callsAt(deployment, 1_000, MIDNIGHT + 2 * DAY);
  await root(sql`insert into serving.inference_tables (project_id, deployment_id) values (${lab.projectId}, ${deployment.id})`);
  await root(sql`
    insert into serving.moved_inferences (project_id, id, deployment_id, sequence, at)
    select ${lab.projectId}, 'kept ' || n, ${deployment.id}, n, ${new Date(MIDNIGHT + DAY).toISOString()}::timestamptz + n * interval '1 s' from generate_series(1, 19999) n`);
  await root(sql`analyze serving.inferences, serving.moved_inferences, serving.inference_metrics, serving.actuals`);
  const from = new Date(MIDNIGHT + HOUR);
  const read = await inProject(async (tx) => {
    expect(await retention.forget(tx, deployment.id, from, 1_000)).toBe(101);
    const [row] = await tx.execute<{ read: string }>(sql`
      select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as read from pg_stat_xact_user_tables where relname in ('inferences', 'moved_inferences')`);
    return Number(row?.read);
  });
  expect(read).toBeLessThanOrEqual(200);
  // In another project nothing of it is there to be forgotten.
  const stranger = lab.stranger.project!.id;
  expect(await inProject((tx) => retention.forget(tx, deployment.id, new Date(MIDNIGHT + 10 * DAY), 1_000), stranger)).toBe(0);
  expect(await parts(deployment)).toMatchObject({ recent: 1_000, moved: 19_999 });
  expect(await inProject((tx) => retention.forget(tx, deployment.id, new Date(MIDNIGHT + 10 * DAY), 20_000))).toBe(21_000);
});

test('processes that forget at the same time forget each call once, and nothing else', PATIENT, async () => {
  const deployment = await lab.served({ retention: 'P3D' });
  await callsAt(deployment, 20, MIDNIGHT);
  await keep();
  const young = (await callsAt(deployment, 6, MIDNIGHT + 2 * DAY + 2 * HOUR)).map(({ id }) => id);
  using _ = at(MIDNIGHT + 3 * DAY + HOUR);
  await Promise.all([keep(), ...[1, 2].map(async () => once(await startMoving(), 'exit'))]);
  expect(await parts(deployment)).toMatchObject({ recent: 6, moved: 0, stored: 0, figures: 1 });
  expect(await pageOf(deployment)).toEqual(young.toReversed());
});

async function startMoving(): Promise<ChildProcess> {
  const { runnerSocket } = runner.config;
  const settings = {
    ...{ databaseUrl: lab.world.databaseUrl, runnerSocket, blobs: join(runner.home, 'blobs'), keeping: { ...KEEPING, seconds: 1e9 } },
    ...{ until: 'end', at: new Date(clock) },
  };
  return spawn(process.execPath, [resolve(import.meta.dirname, 'moving.ts'), JSON.stringify(settings)], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const alive = async (waits = sql`true`) =>
  (await root(sql`select 1 from pg_stat_activity where datname = current_database() and application_name like 'moving until%' and ${waits}`)).length;

test.each([
  [
    'takes out files',
    (id: string) => sql`select 1 from tables.tables where id = ${id} for update`,
    { moved: 10, recent: 10, labels: 1, stored: 10, figures: 1 },
  ],
  [
    'forgets rows',
    (id: string) => sql`select 1 from serving.inferences where deployment_id = ${id} and sequence = 17 for update`,
    { moved: 5, recent: 5, labels: 0, stored: 0 },
  ],
  [
    'has forgotten all and lets go of files',
    (id: string) => sql`select 1 from tables.files where table_id = ${id} for update`,
    { ...NOTHING, files: 2 },
  ],
] as const)(
  'who is killed while it %s leaves the rest to the next, and answers nobody what is past its retention',
  PATIENT,
  async (step, lock, left) => {
    const deployment = await lab.served({ retention: 'P3D' });
    const ids = (await callsAt(deployment, 20, MIDNIGHT)).map(({ id }) => id);
    await keep();
    await say(deployment, [ids[0]!]);
    expect(await parts(deployment)).toEqual({ recent: 10, moved: 10, labels: 1, stored: 10, figures: 1, files: 2 });
    using _ = at(MIDNIGHT + 3 * DAY + HOUR);
    if (step.startsWith('has forgotten')) {
      await keep();
      clock += HOUR + 1000;
    }
    // A transaction that holds what it is about to take keeps it there.
    await lab.world.root.db.transaction(async (tx) => {
      await tx.execute(lock(deployment.id));
      const child = await startMoving();
      await expect.poll(() => alive(sql`wait_event_type = 'Lock'`), { timeout: 30_000 }).toBe(1);
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    });
    await expect.poll(() => alive()).toBe(0);
    expect(await parts(deployment)).toMatchObject(left);
    expect(await passportsOf(ids)).toEqual(ids.map(() => null));
    expect(await pageOf(deployment)).toEqual([]);
    // Its lease has to be over.
    await keep();
    expect(await parts(deployment)).toMatchObject(left);
    await root(sql`update serving.inference_tables set held_until = now() where deployment_id = ${deployment.id}`);
    await keep();
    clock += HOUR + 1000;
    await keep();
    expect(await parts(deployment)).toEqual(NOTHING);
  },
);

import { engineClient } from '@hopyard/engine';
import type { Viewer } from '@hopyard/identity';
import type { SubgraphService } from '@hopyard/subgraph';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunnerFixture, startRunner } from '../../../runner/tests/fixture.ts';
import type { Context } from '../src/context.ts';
import type { InferenceRecord } from '../src/inference/inference.ts';
import * as log from '../src/inference/read-inferences.ts';
import { farAway, type MonitorLab, openMonitorLab } from './monitor-lab.ts';

const BEGIN = Date.parse('2026-06-01T00:00:00Z');
const DAY = 24 * 3600 * 1000;

let runner: RunnerFixture;
let lab: MonitorLab;
let clock = BEGIN;
beforeAll(async () => {
  runner = await startRunner();
  const engine = engineClient(runner.config.runnerSocket);
  lab = await openMonitorLab({
    engine,
    blobs: runner.blobs,
    now: () => new Date(clock),
    keeping: { seconds: DAY / 1000, calls: 100, batch: 50, lookEveryMs: DAY },
  });
});
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
  await runner[Symbol.asyncDispose]();
});

type Deployment = { id: string; versionId: string };
type Change = (call: InferenceRecord, index: number) => Partial<InferenceRecord>;
/** Calls a tenth of a second apart, the first at that time. */
const callsAt = (deployment: Deployment, count: number, begin: number, change: Change = () => ({})) =>
  lab.calls(deployment, count, (call, index) => ({ ...change(call, index), at: new Date(begin + index * 100) }));
type Measured = { value: number | null; breach: boolean };
const psiOf = (window: Awaited<ReturnType<MonitorLab['windows']>>[number]): Measured | undefined =>
  window.results.find(({ metric, column }) => metric === 'PSI' && column === 'distance');
const closed = async (monitorId: string, count: number) => {
  const done = async () => (await lab.windows(monitorId)).filter(({ state }) => state === 'CLOSED');
  await expect.poll(async () => (await done()).length, { timeout: 20_000 }).toBe(count);
  return done();
};
const state = async (id: string) =>
  (
    await lab.read<{ monitor: { state: string; failure: string | null; reference: unknown } }>(
      lab.observer,
      'query ($id: ID!) { monitor(id: $id) { state failure reference { kind range { from to } sampleCount } } }',
      { id },
    )
  ).monitor;
const settled = async (id: string) => {
  await expect.poll(async () => (await state(id)).state, { timeout: 20_000 }).not.toBe('PREPARING');
  return state(id);
};
const range = (from: number, to: number) => ({ kind: 'FIXED_RANGE', range: { from: new Date(from).toISOString(), to: new Date(to).toISOString() } });
/** The reference of a column, as the newest window that closed is held to it. */
async function meansOf(monitorId: string): Promise<{ column: string; referenceMean: number | null }[]> {
  const { monitor } = await lab.read<{ monitor: { latestWindow: { distributions: { column: string; referenceMean: number | null }[] } } }>(
    lab.scientist,
    'query ($id: ID!) { monitor(id: $id) { latestWindow { distributions { column referenceMean } } } }',
    { id: monitorId },
  );
  return monitor.latestWindow.distributions;
}

test('windows are compared with the calls of a range of the past, also with those that were moved', async () => {
  const deployment = await lab.served();
  clock = BEGIN + DAY;
  await callsAt(deployment, 300, BEGIN);
  await callsAt(deployment, 100, BEGIN + 30_000, farAway);
  clock += 2 * DAY;
  await lab.world.serving.moveLog();
  const reference = range(BEGIN, BEGIN + 30_000);
  const monitorId = await lab.monitor(deployment.id, { reference });
  expect(JSON.parse(JSON.stringify(await settled(monitorId)))).toEqual({
    state: 'ACTIVE',
    failure: null,
    reference: { ...reference, sampleCount: 300 },
  });
  await callsAt(deployment, 200, clock);
  await callsAt(deployment, 200, clock, farAway);
  const [quiet, far] = await closed(monitorId, 2);
  expect(psiOf(quiet!)).toMatchObject({ breach: false });
  expect(psiOf(far!)).toMatchObject({ breach: true });
  // Distances of 0 to 299 times seven, within a thousand; those far away came behind the range.
  const mean = Array.from({ length: 300 }, (_, row) => (row * 7) % 1000).reduce((sum, distance) => sum + distance, 0) / 300;
  expect((await meansOf(monitorId)).find(({ column }) => column === 'distance')?.referenceMean).toBeCloseTo(mean, 6);
});

test('calls of a range are found by reading no others, however many there are', async () => {
  const { id, versionId } = await lab.served();
  const { db } = lab.world.root;
  await callsAt({ id, versionId }, 500, BEGIN);
  await db.execute(sql`insert into serving.inference_tables (project_id, deployment_id) values (${lab.projectId}, ${id})`);
  const old = new Date(BEGIN - 20_000_000).toISOString();
  await db.execute(sql`
    insert into serving.moved_inferences (project_id, id, deployment_id, sequence, at)
    select ${lab.projectId}, 'old ' || n, ${id}, n, ${old}::timestamptz + n * interval '1 s' from generate_series(1, 19999) n`);
  await db.execute(sql`analyze serving.inferences, serving.moved_inferences`);
  const { reader } = lab.world.serving.context({ viewer: lab.owner, requestId: 'test' }) as Context;
  const within = (from: number, to: number) =>
    reader.inProject(async (tx) => {
      const read = async () => {
        const [row] = await tx.execute<{ read: string }>(sql`
          select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) as read from pg_stat_xact_user_tables where relname in ('inferences', 'moved_inferences')`);
        return Number(row?.read);
      };
      const before = await read();
      const stretch = await log.within(tx, id, { from: new Date(from), to: new Date(to) }, new Date(BEGIN));
      return { count: stretch?.count, read: (await read()) - before };
    });
  for (const [range, count] of [
    [[BEGIN + 10_000, BEGIN + 20_000], 100],
    [[BEGIN - 10_000_000, BEGIN - 9_900_000], 100],
    [[BEGIN - 50_000, BEGIN + 5_000], 100],
  ] as const) {
    const found = await within(...range);
    expect(found.count).toBe(count);
    expect(found.read).toBeLessThanOrEqual(count);
  }
});

test('a range that is reversed, still to come, empty or not asked for is refused, with words', async () => {
  const deployment = await lab.served();
  await callsAt(deployment, 10, BEGIN);
  const create = (reference: object, input: object = {}) =>
    lab.mutate(
      lab.scientist,
      'createMonitor',
      { name: 'm', subjectId: deployment.id, window: { count: 200 }, thresholds: [{ metric: 'PSI', limit: 1 }], reference, ...input },
      'monitor { id }',
    );
  expect(await create(range(BEGIN + 1000, BEGIN))).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['reference', 'range', 'to'] }] });
  expect(await create({ kind: 'FIXED_RANGE' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['reference', 'range'] }] });
  expect(await create({ ...range(BEGIN, BEGIN + 1), kind: 'ROLLING' })).toMatchObject({ fields: [{ path: ['reference', 'range'] }] });
  expect(await create(range(BEGIN, clock + 1))).toMatchObject({ __typename: 'ReferenceInvalid', message: expect.stringContaining('still to come') });
  expect(await create(range(BEGIN - 1000, BEGIN))).toMatchObject({
    __typename: 'ReferenceInvalid',
    message: expect.stringContaining('No call was made'),
  });
  expect(await create(range(BEGIN, BEGIN + 1000), { thresholds: [{ metric: 'PSI', learnt: {} }] })).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ path: ['thresholds'] }],
  });
  // Calls were made, and none of them was answered.
  const refused = await lab.served();
  await callsAt(refused, 5, BEGIN, () => ({ outcome: 'FAILED', outputs: null, error: 'It threw.' }));
  const monitorId = await lab.monitor(refused.id, { reference: range(BEGIN, BEGIN + 1000) });
  expect(await settled(monitorId)).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('No call was answered') });
});

async function ask<Success>(service: SubgraphService, viewer: Viewer, name: string, input: object, success: string): Promise<Success> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${success} } ... on UserError { message } } }`;
  const { data } = await lab.world.ask<Record<string, Success>>(service, viewer, document, { input });
  return data[name]!;
}

test('rows of a feature group are compared with those of a range of event times', async () => {
  const { featurestore } = lab.world;
  const features = [
    ['trip', 'INT64'],
    ['at', 'TIMESTAMP'],
    ['distance', 'FLOAT64'],
  ].map(([name, type]) => ({ name, type }));
  const group = async (input: object) =>
    (
      await ask<{ featureGroup: { id: string } }>(
        featurestore,
        lab.owner,
        'createFeatureGroup',
        { features, primaryKey: ['trip'], ...input },
        'featureGroup { id }',
      )
    ).featureGroup.id;
  const timed = await group({ name: 'trips', eventTime: 'at' });
  const untimed = await group({ name: 'stops' });
  const day = (begin: number, trips: number[], distance: (trip: number) => number) =>
    trips.map((trip, index) => `${trip},${new Date(begin + index * 1000).toISOString()},${distance(trip)}`);
  const trips = Array.from({ length: 250 }, (_, trip) => trip);
  const insert = async (lines: string[]) => {
    const path = '/groups/trips/1/rows';
    const request = new Request(`http://hopyard/api/projects/p/featurestore${path}`, {
      ...{ method: 'POST', headers: { 'content-type': 'text/csv' } },
      body: ['trip,at,distance', ...lines].join('\n'),
    });
    expect((await featurestore.doors[0]!.handle(request, { viewer: lab.owner, requestId: 'test' }, path)).status).toBe(200);
  };
  await insert(day(BEGIN, trips, (trip) => trip));
  await insert(day(BEGIN + DAY, trips, (trip) => 5000 + trip));

  const input = { window: { minSamples: 100 }, columns: ['distance'] };
  const first = await lab.monitor(timed, { ...input, reference: range(BEGIN, BEGIN + DAY) });
  const both = await lab.monitor(timed, { ...input, reference: range(BEGIN, BEGIN + 2 * DAY) });
  const none = await lab.monitor(timed, { ...input, reference: range(BEGIN - DAY, BEGIN) });
  expect(await settled(none)).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('There are no rows with an event time from') });
  expect(await settled(first)).toMatchObject({ state: 'ACTIVE', reference: { sampleCount: 250 } });
  expect(await settled(both)).toMatchObject({ state: 'ACTIVE', reference: { sampleCount: 500 } });
  await insert(day(BEGIN + 2 * DAY, [1000], () => 1));
  const [beside] = await closed(first, 1);
  const [same] = await closed(both, 1);
  expect([psiOf(beside!)?.breach, psiOf(same!)?.breach]).toEqual([true, false]);
  expect(await meansOf(first)).toEqual([{ column: 'distance', referenceMean: 124.5 }]);

  expect(
    await lab.mutate(
      lab.scientist,
      'createMonitor',
      { name: 'm', subjectId: untimed, window: {}, thresholds: [{ metric: 'PSI', limit: 1 }], reference: range(BEGIN, BEGIN + DAY) },
      'monitor { id }',
    ),
  ).toMatchObject({ __typename: 'ReferenceInvalid', message: expect.stringContaining('no event time') });
});

test('a rolling reference is all windows of the seven days before, and then nothing', async () => {
  const deployment = await lab.served();
  const rolling = await lab.monitor(deployment.id, { reference: { kind: 'ROLLING' } });
  const previous = await lab.monitor(deployment.id, { reference: { kind: 'PREVIOUS_WINDOW' } });
  const begin = BEGIN + 3 * DAY;
  const mixed: Change = (call, index) => (index % 2 === 0 ? {} : farAway(call, index));
  await callsAt(deployment, 200, begin);
  await callsAt(deployment, 200, begin + DAY, farAway);
  await callsAt(deployment, 200, begin + 2 * DAY, mixed);
  await callsAt(deployment, 200, begin + 10 * DAY);
  const [first, far, half, late] = (await closed(rolling, 4)).map(psiOf);
  expect(first).toMatchObject({ value: null, breach: false });
  expect(far).toMatchObject({ breach: true });
  // Half of it is like the one window before, half like the other.
  expect(half).toMatchObject({ breach: false });
  expect(late).toMatchObject({ value: null });
  expect((await closed(previous, 4)).map((window) => psiOf(window)?.breach)).toEqual([false, true, true, true]);
});

test('windows by time close by the clock, though no call comes, and a call that comes too late is in none', async () => {
  const deployment = await lab.served();
  const begin = BEGIN + 20 * DAY;
  clock = begin;
  const input = { reference: { kind: 'PREVIOUS_WINDOW' } };
  const tumbling = await lab.monitor(deployment.id, { ...input, window: { length: 'PT10S', minSamples: 50 } });
  const sliding = await lab.monitor(deployment.id, { ...input, window: { length: 'PT20S', slide: 'PT10S', minSamples: 50 } });
  await callsAt(deployment, 100, begin);
  const newest = async () => (await lab.windows(tumbling)).at(-1);
  await expect.poll(newest, { timeout: 20_000 }).toMatchObject({ number: 1, state: 'OPEN', sampleCount: 100 });
  clock = begin + 13_000;
  await expect.poll(newest, { timeout: 20_000 }).toMatchObject({ number: 1, state: 'CLOSED', sampleCount: 100 });
  await callsAt(deployment, 1, begin + 5_000);
  await callsAt(deployment, 30, begin + 10_000);
  clock = begin + 23_000;
  await expect.poll(newest, { timeout: 20_000 }).toMatchObject({ number: 2, state: 'TOO_FEW', sampleCount: 30 });
  const counts = async () => (await lab.windows(sliding)).filter(({ state: of }) => of !== 'OPEN').map(({ sampleCount }) => sampleCount);
  await expect.poll(counts, { timeout: 20_000 }).toEqual([130]);
});

import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DuckDBInstance } from '@duckdb/node-api';
import { type EngineClient, engineClient } from '@hopyard/engine';
import type { Viewer } from '@hopyard/identity';
import { connect, type Database, tenant } from '@hopyard/postgres';
import { commitStaged, snapshot, stageUpsert } from '@hopyard/table';
import { responseOf } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunnerFixture, startRunner } from '../../../runner/tests/fixture.ts';
import { certify } from '../src/training/certify.ts';
import { TRANSITIONS } from '../src/training/training-state.ts';
import { NOW, openViewLab, type View, type ViewLab } from './view-lab.ts';

let runner: RunnerFixture;
let engine: EngineClient;
let lab: ViewLab;
let store: Database;
let owner: Viewer;
let scientist: Viewer;
let observer: Viewer;
let stranger: Viewer;
/** Flights of four days, and the newest delays of their carrier at midnight. */
let view: View;
beforeAll(async () => {
  runner = await startRunner();
  engine = engineClient(runner.config.runnerSocket);
  lab = await openViewLab({ engine, blobs: runner.blobs });
  store = connect({ url: lab.world.databaseUrl, role: 'hopyard_featurestore', max: 2 });
  ({ owner, scientist, observer, stranger } = lab);
  const made = await lab.flights();
  await insert(
    made.base.id,
    'flight,at,carrier,origin,distance,late',
    ['1,2026-01-01T10:00:00Z,AA,1,100,true', '2,2026-01-02T10:00:00Z,AA,1,200,false', '3,2026-01-03T00:00:00Z,BB,2,300,false'],
    ['4,2026-01-04T10:00:00Z,AA,2,400,true'],
  );
  await insert(made.carriers.id, 'carrier,at,delay,flights', [
    ...['AA,2026-01-02T00:00:00Z,5,10', 'AA,2026-01-03T00:00:00Z,7,11', 'AA,2026-01-04T10:00:00.000001Z,9,12'],
    'BB,2026-01-03T00:00:00Z,1,1',
  ]);
  await insert(made.airports.id, 'airport,runways,name', ['1,2,One', '2,3,Two']);
  view = await lab.view(made);
});
afterAll(async () => {
  await lab[Symbol.asyncDispose]();
  await store.close();
  await runner[Symbol.asyncDispose]();
});

/** One commit for each list of rows. */
async function insert(groupId: string, header: string, ...commits: string[][]): Promise<void> {
  const scope = { projectId: owner.project!.id, userId: owner.user.id };
  for (const rows of commits) {
    const { blobId } = await runner.blobs.put(Readable.from([Buffer.from([header, ...rows].join('\n'))]));
    const state = await tenant(store.db, scope, (tx) => snapshot(tx, groupId));
    const staged = await stageUpsert({ engine }, state!, { blobId, format: 'csv' });
    if (staged.kind !== 'staged') throw new Error(JSON.stringify(staged));
    await tenant(store.db, scope, (tx) => commitStaged(tx, staged, { committedBy: owner.user.id, byExecution: null, at: NOW }));
  }
}

type Dataset = {
  id: string;
  version: number;
  state: string;
  failure: string | null;
  rowCount: number;
  contentHash: string | null;
  splits: { name: string; rowCount: number }[];
  leakage: {
    holds: boolean;
    rowCount: number;
    checks: { matchedRows: number; violations: number; smallestMargin: string; largestAge: string }[];
  } | null;
};
const FIELDS = `id version state failure rowCount contentHash splits { name rowCount }
  leakage { holds rowCount checks { matchedRows violations smallestMargin largestAge } }`;
const range = (from: string, to: string) => ({ from: new Date(`${from}Z`), to: new Date(`${to}Z`) });
const DAYS = [
  { name: 'train', range: range('2026-01-01', '2026-01-03') },
  { name: 'test', range: range('2026-01-03', '2026-01-05') },
];
const ask = (viewer: Viewer | null, input: object = {}) =>
  lab.mutate<{ trainingDataset: { id: string } }>(viewer, 'createTrainingDataset', { featureViewId: view.id, ...input }, 'trainingDataset { id }');

/** Makes one, and follows it until it is READY or FAILED. */
async function build(input: object = {}): Promise<Dataset> {
  const made = await ask(scientist, input);
  if (!made.trainingDataset) throw new Error(JSON.stringify(made));
  const { id } = made.trainingDataset;
  const read = () => lab.read<{ trainingDataset: Dataset }>(scientist, `query ($id: ID!) { trainingDataset(id: $id) { ${FIELDS} } }`, { id });
  const events = await lab.world.follow<{ trainingDatasetChanged: { signal: string } }>(
    lab.world.featurestore,
    scientist,
    'subscription ($id: ID!) { trainingDatasetChanged(trainingDatasetId: $id) { cursor signal } }',
    { id },
  );
  for (;;) {
    await events.next();
    const { trainingDataset } = await read();
    if (trainingDataset.state !== 'BUILDING') {
      await events[Symbol.asyncDispose]();
      return trainingDataset;
    }
  }
}

async function rows(viewer: Viewer | null, { version }: Dataset, split: string, format = 'csv'): Promise<Response> {
  const [door] = lab.world.featurestore.doors;
  const path = `/training/${view.name}/${view.version}/${version}/${split}`;
  const request = new Request(`http://hopyard/api/projects/p/featurestore${path}?format=${format}`);
  return responseOf(await door!.handle(request, { viewer, requestId: 'test' }, path));
}
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: { code?: string }) => error.code ?? String(error),
  );

test('each row has what was known at its time, no split has a row of another, and the certificate says so', async () => {
  const dataset = await build({ splits: DAYS });
  expect(dataset).toMatchObject({ state: 'READY', failure: null, rowCount: 4 });
  expect(dataset.splits).toEqual([
    { name: 'train', rowCount: 2 },
    { name: 'test', rowCount: 2 },
  ]);
  expect(dataset.leakage).toEqual({
    holds: true,
    rowCount: 4,
    // A value that holds from the very instant of the row on counts; one that is a microsecond later does not.
    checks: [{ matchedRows: 3, violations: 0, smallestMargin: 'PT0S', largestAge: 'P1DT10H' }],
  });
  const [train, test] = await Promise.all(['train', 'test'].map(async (split) => (await rows(owner, dataset, split)).text()));
  expect(train?.trimEnd().split('\n')).toEqual([
    'flight,at,carrier,origin,distance,late,carrier_delay,carrier_flights,airport_runways,airport_name',
    '1,2026-01-01T10:00:00Z,AA,1,100.0,true,,,2,One',
    '2,2026-01-02T10:00:00Z,AA,1,200.0,false,5.0,10,2,One',
  ]);
  expect(test?.trimEnd().split('\n').slice(1)).toEqual([
    '3,2026-01-03T00:00:00Z,BB,2,300.0,false,1.0,1,3,Two',
    '4,2026-01-04T10:00:00Z,AA,2,400.0,true,7.0,11,3,Two',
  ]);
});

test('the same inputs give the same hash, and a state of the past gives what was there then', async () => {
  const [one, two] = [await build({ splits: DAYS }), await build({ splits: DAYS })];
  expect(one.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(two.contentHash).toBe(one.contentHash);
  expect(two.version).toBe(one.version + 1);
  const before = await build({ asOf: new Date(NOW.getTime() - 1) });
  expect(before).toMatchObject({ state: 'FAILED', rowCount: 0, contentHash: null, leakage: null });
  expect(before.failure).toContain('The split "all" has no rows');
});

test('a random split is the same for the same seed, and another for another', async () => {
  const splits = [
    { name: 'some', fraction: 0.5 },
    { name: 'others', fraction: 0.5 },
  ];
  const built = [];
  // Four rows may fall on one side; a seed that divides them is soon found.
  for (let seed = 1; built.length < 2; seed++) {
    const dataset = await build({ splits, seed });
    if (dataset.state === 'READY') built.push({ seed, dataset });
  }
  const [first] = built;
  expect((await build({ splits, seed: first!.seed })).contentHash).toBe(first!.dataset.contentHash);
  const ids = await Promise.all(
    ['some', 'others'].map(async (split) => (await (await rows(owner, first!.dataset, split)).text()).trimEnd().split('\n')),
  );
  expect(ids.flatMap((lines) => lines.slice(1).map((line) => line.split(',')[0])).toSorted((one, other) => Number(one) - Number(other))).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
});

test.each([
  ['two splits of one name', [DAYS[0], { ...DAYS[1], name: 'train' }], 'splits.1.name'],
  ['ranges that overlap', [DAYS[0], { name: 'test', range: range('2026-01-02T23:59', '2026-01-05') }], 'splits.1.range'],
  ['a range that is empty', [{ name: 'train', range: range('2026-01-02', '2026-01-02') }], 'splits.0.range'],
  ['a split without range and fraction', [{ name: 'train' }], 'splits.0'],
  ['time and fraction together', [DAYS[0], { name: 'rest', fraction: 0.5 }], 'splits'],
  [
    'fractions beyond 1',
    [
      { name: 'a', fraction: 0.6 },
      { name: 'b', fraction: 0.6 },
    ],
    'splits',
  ],
  ['a fraction of nothing', [{ name: 'a', fraction: 0 }], 'splits.0.fraction'],
])('%s is refused by its place, and nothing is made', async (_, splits, place) => {
  const count = async () =>
    (await lab.inProject<{ trainingDatasets: { nodes: unknown[] } }>(scientist, 'trainingDatasets(first: 100) { nodes { id } }'))?.trainingDatasets
      .nodes.length;
  const before = await count();
  const refused = await ask(scientist, { splits });
  expect(refused.__typename).toBe('InvalidInput');
  expect(refused.fields?.map(({ path }) => path.join('.'))).toContain(place);
  expect(await count()).toBe(before);
});

test('a split without rows fails with its name, and leaves nothing', async () => {
  const dataset = await build({ splits: [DAYS[0], { name: 'future', range: range('2030-01-01', '2031-01-01') }] });
  expect(dataset).toMatchObject({ state: 'FAILED', contentHash: null, rowCount: 0 });
  expect(dataset.failure).toContain('The split "future" has no rows');
  expect(await code(rows(owner, dataset, 'train'))).toBe('NOT_FOUND');
});

test('a leak that was planted is caught by the certificate', async () => {
  const path = join(runner.home, `${randomUUID()}.parquet`);
  const instance = await DuckDBInstance.create(':memory:');
  const duck = await instance.connect();
  // Of three rows, one has a partner that is a microsecond later than itself.
  await duck.run(`copy (
    select timestamptz '2026-01-01 10:00:00+00' as "__time", timestamptz '2026-01-01 09:00:00+00' as "__time_0"
    union all select timestamptz '2026-01-02 10:00:00+00', null
    union all select timestamptz '2026-01-03 10:00:00+00', timestamptz '2026-01-03 10:00:00.000001+00') to '${path}' (format parquet)`);
  duck.closeSync();
  instance.closeSync();
  const { blobId, sha256 } = await runner.blobs.put(Readable.from([await readFile(path)]));
  const certificate = await certify(
    { engine, now: () => NOW },
    [{ name: 'train', blobId, sha256 }],
    [{ index: 0, featureGroupId: view.id, prefix: '' }],
  );
  expect(certificate).toMatchObject({ holds: false, rowCount: '3' });
  expect(certificate.checks).toEqual([
    { featureGroupId: view.id, prefix: '', matchedRows: '2', violations: '1', smallestMarginSeconds: -1e-6, largestAgeSeconds: 3600 },
  ]);
});

test('the database allows the transitions that the code declares, and no other', async () => {
  const rows = await lab.world.root.db.execute<{ source: string; target: string }>(
    sql`select source, target from featurestore.training_transitions order by source, target`,
  );
  const declared = Object.entries(TRANSITIONS).flatMap(([source, targets]) => targets.map((target) => ({ source, target })));
  expect(rows.map(({ source, target }) => `${source} ${target}`)).toEqual(
    declared.map(({ source, target }) => `${source} ${target}`).toSorted((one, other) => one.localeCompare(other)),
  );
});

test('rows leave by a Data Owner alone, and leave a trace', async () => {
  const dataset = await build({ splits: DAYS });
  expect(await code(rows(scientist, dataset, 'train'))).toBe('EXPORT_DENIED');
  expect(await code(rows(observer, dataset, 'train'))).toBe('EXPORT_DENIED');
  expect(await code(rows(stranger, dataset, 'train'))).toBe('NOT_FOUND');
  expect(await code(rows(null, dataset, 'train'))).toBe('UNAUTHENTICATED');
  expect(await code(rows(owner, dataset, 'no_such_split'))).toBe('NOT_FOUND');
  expect(await code(rows(owner, dataset, 'train', 'xlsx'))).toBe('BAD_USER_INPUT');
  const parquet = Buffer.from(await (await rows(owner, dataset, 'train', 'parquet')).arrayBuffer());
  expect(parquet.subarray(0, 4).toString()).toBe('PAR1');
});

test('a Data Scientist looks at rows and distributions; an Observer sees that it is there and holds; a stranger nothing', async () => {
  const { id } = await build({ splits: DAYS });
  const look = (viewer: Viewer, selection: string) =>
    lab.read<{
      trainingDataset: {
        splits: { rows: { rows: unknown[][] }; statistics: { features: { feature: string; count: number; mean: number | null }[] } }[];
      } | null;
    }>(viewer, `query ($id: ID!) { trainingDataset(id: $id) { ${selection} } }`, { id });
  const { trainingDataset } = await look(scientist, 'splits { rows(first: 1) { rows } statistics { features { feature count mean } } }');
  expect(trainingDataset?.splits[0]?.rows.rows).toEqual([[1, '2026-01-01T10:00:00Z', 'AA', 1, 100, true, null, null, 2, 'One']]);
  expect(trainingDataset?.splits[0]?.statistics.features).toContainEqual({ feature: 'distance', count: 2, mean: 150 });
  expect(await look(observer, 'state rowCount leakage { holds }')).toMatchObject({ trainingDataset: { state: 'READY', leakage: { holds: true } } });
  expect(await code(look(observer, 'splits { rows(first: 1) { rows } }'))).toContain('FORBIDDEN');
  expect(await code(look(observer, 'splits { statistics { rowCount } }'))).toContain('FORBIDDEN');
  expect(await look(stranger, 'state')).toEqual({ trainingDataset: null });
  expect(await ask(observer, { splits: DAYS })).toBe('FORBIDDEN');
  expect(await ask(stranger, { splits: DAYS })).toBe('NOT_FOUND');
});

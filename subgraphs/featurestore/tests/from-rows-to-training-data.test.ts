import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { type EngineClient, engineClient } from '@hopyard/engine';
import { PlatformError, type Viewer } from '@hopyard/identity';
import { openWorld, type World } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRunner, type RunnerFixture } from '../../../runner/tests/fixture.ts';
import { certify } from '../src/training/certify.ts';

let runner: RunnerFixture;
let world: World;
let owner: Viewer;
/** While it holds, no plan comes to an end. */
let hung = false;
let engine: EngineClient;

beforeAll(async () => {
  runner = await startRunner();
  const real = engineClient(runner.config.runnerSocket);
  engine = {
    ...real,
    query: (plan, signal) =>
      hung && Object.keys(plan.outputs).length > 0
        ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }))
        : real.query(plan, signal),
  };
  world = await openWorld({ engine, blobs: runner.blobs, leaseSeconds: 2 });
  owner = await world.project(await world.person('ada'));
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await runner[Symbol.asyncDispose]();
});

const named = (noun: string) => `${noun}_${randomUUID().slice(0, 8)}`;
type Reply = { status: number; body: Record<string, unknown> };
async function door(viewer: Viewer | null, method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Reply> {
  const request = new Request(`http://hopyard/api/projects/p/featurestore${path}`, { method, headers, ...(body !== undefined && { body }) });
  try {
    const answer = await world.featurestore.doors[0]!.handle(request, { viewer, requestId: 'test' }, path.split('?')[0]!);
    const said = await answer.text();
    return { status: answer.status, body: said.startsWith('{') ? (JSON.parse(said) as Record<string, unknown>) : { text: said } };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { status: error.status, body: { code: error.code, message: error.message, ...error.details } };
  }
}
const insert = (viewer: Viewer, group: string, csv: string, headers: Record<string, string> = {}) =>
  door(viewer, 'POST', `/groups/${group}/1/rows`, csv, { 'content-type': 'text/csv', ...headers });
const ask = async <Data>(viewer: Viewer, document: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const { data, errors } = await world.ask<Data>(world.featurestore, viewer, document, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};
async function mutate<Data>(viewer: Viewer, name: string, input: object, success: string): Promise<Data> {
  const type = name[0]!.toUpperCase() + name.slice(1);
  const invalid = name === 'createFeatureView' ? '... on QueryInvalid { fields { path message } }' : '';
  const fields = ['deleteRows'].includes(name) || name.startsWith('create') ? '... on InvalidInput { fields { path message } }' : '';
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ${fields} ${invalid} } }`;
  return (await ask<Record<string, Data>>(viewer, document, { input }))[name]!;
}

/** Features as `name:TYPE`, with `!` behind those that may not be null. */
async function group(viewer: Viewer, features: string, primaryKey: string[], eventTime: string | null, online = true) {
  const name = named('g');
  const columns = features.split(' ').map((column) => {
    const [feature, type = ''] = column.split(':');
    return { name: feature, type: type.replace('!', ''), nullable: !type.endsWith('!') };
  });
  const made = await mutate<{ featureGroup: { id: string } }>(
    viewer,
    'createFeatureGroup',
    { name, features: columns, primaryKey, eventTime, online },
    'featureGroup { id }',
  );
  return { id: made.featureGroup.id, name };
}

/** Twelve flights, a delay for each carrier each day, and a view of both. */
async function flights(viewer = owner) {
  const base = await group(viewer, 'flight:INT64 at:TIMESTAMP carrier:STRING late:BOOL', ['flight'], 'at', false);
  const carriers = await group(viewer, 'carrier:STRING at:TIMESTAMP delay:FLOAT64', ['carrier'], 'at');
  const day = (index: number) => `2001-01-${String(index + 1).padStart(2, '0')}`;
  const rows = Array.from({ length: 12 }, (_, index) => `${index},${day(index)}T12:00:00Z,${index % 2 ? 'AA' : 'UA'},${index % 3 === 0}`);
  expect((await insert(viewer, base.name, `flight,at,carrier,late\n${rows.join('\n')}\n`)).status).toBe(200);
  const delays = Array.from({ length: 12 }, (_, index) =>
    ['AA', 'UA'].map((carrier) => `${carrier},${day(index)}T00:00:00Z,${index + (carrier === 'AA' ? 100 : 0)}`),
  ).flat();
  expect((await insert(viewer, carriers.name, `carrier,at,delay\n${delays.join('\n')}\n`)).status).toBe(200);
  const view = await mutate<{ featureView: { id: string; name: string } }>(
    viewer,
    'createFeatureView',
    { name: named('v'), query: { baseId: base.id, joins: [{ featureGroupId: carriers.id, prefix: 'carrier_' }] }, labels: ['late'] },
    'featureView { id name }',
  );
  return { base, carriers, view: view.featureView };
}

const DATASET = `id version state failure contentHash rowCount seed splits { name rowCount contentHash } inputs { contentHash commit { sequence } }
  leakage { holds rowCount hash checks { prefix matchedRows violations smallestMargin largestAge } }`;
type Dataset = {
  id: string;
  version: number;
  state: string;
  failure: string | null;
  contentHash: string | null;
  rowCount: number;
  splits: { name: string; rowCount: number; contentHash: string }[];
  inputs: { contentHash: string; commit: { sequence: number } | null }[];
  leakage: { holds: boolean; rowCount: number; hash: string; checks: Record<string, unknown>[] } | null;
};
const ask_ = (viewer: Viewer, id: string) =>
  ask<{ trainingDataset: Dataset }>(viewer, `query ($id: ID!) { trainingDataset(id: $id) { ${DATASET} } }`, { id }).then(
    (data) => data.trainingDataset,
  );
async function made(viewer: Viewer, input: object): Promise<Dataset> {
  const { trainingDataset } = await mutate<{ trainingDataset: Dataset }>(viewer, 'createTrainingDataset', input, `trainingDataset { ${DATASET} }`);
  await using events = await world.follow<{ trainingDatasetChanged: { trainingDataset: { state: string } | null } }>(
    world.featurestore,
    viewer,
    'subscription ($id: ID) { trainingDatasetChanged(trainingDatasetId: $id) { signal trainingDataset { state } } }',
    { id: trainingDataset.id },
  );
  let found = await ask_(viewer, trainingDataset.id);
  while (found.state === 'BUILDING') {
    await events.next();
    found = await ask_(viewer, trainingDataset.id);
  }
  return found;
}
const MONTHS = [
  { name: 'train', range: { from: '2001-01-01T00:00:00Z', to: '2001-01-07T00:00:00Z' } },
  { name: 'test', range: { from: '2001-01-07T00:00:00Z', to: '2001-01-31T00:00:00Z' } },
];

test('rows by time: what is READY is exact in time, certified, and the same when it is made again', async () => {
  const { view, carriers } = await flights();
  const first = await made(owner, { featureViewId: view.id, splits: MONTHS });
  expect(first).toMatchObject({ state: 'READY', failure: null, rowCount: 12, leakage: { holds: true, rowCount: 12 } });
  expect(first.splits.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['train', 6],
    ['test', 6],
  ]);
  expect(first.leakage?.checks).toEqual([{ prefix: 'carrier_', matchedRows: 12, violations: 0, smallestMargin: 'PT12H', largestAge: 'PT12H' }]);
  const { body } = await door(owner, 'GET', `/training/${view.name}/1/${first.version}/train?format=csv`);
  const lines = String(body['text']).trim().split('\n');
  expect(lines[0]).toBe('flight,at,carrier,late,carrier_delay');
  expect(lines.slice(1).map((line) => Number(line.split(',').at(-1)))).toEqual([0, 101, 2, 103, 4, 105]);
  const again = await made(owner, { featureViewId: view.id, splits: MONTHS });
  expect([again.contentHash, again.splits.map(({ contentHash }) => contentHash)]).toEqual([
    first.contentHash,
    first.splits.map(({ contentHash }) => contentHash),
  ]);
  // A late row belongs to another state: what was pinned stays as it was.
  await insert(owner, carriers.name, 'carrier,at,delay\nUA,2001-01-01T06:00:00Z,-5\n');
  const later = await made(owner, { featureViewId: view.id, splits: MONTHS });
  expect(later.contentHash).not.toBe(first.contentHash);
  expect((await ask_(owner, first.id)).contentHash).toBe(first.contentHash);
});

test('a state of before gives the rows of before', async () => {
  const { view, carriers } = await flights();
  const before = await made(owner, { featureViewId: view.id });
  const [row] = await world.root.db.execute<{ at: string }>(sql`
    select max(committed_at) + interval '1 millisecond' as at from tables.commits where table_id = ${carriers.id}`);
  await insert(owner, carriers.name, 'carrier,at,delay\nUA,2001-01-01T06:00:00Z,-5\n');
  const asOf = await made(owner, { featureViewId: view.id, asOf: new Date(row!.at).toISOString() });
  expect(asOf.contentHash).toBe(before.contentHash);
});

test('a random split leaves no row out and takes none twice; another seed splits otherwise', async () => {
  const { view } = await flights();
  const splits = [
    { name: 'train', fraction: 0.5 },
    { name: 'test', fraction: 0.5 },
  ];
  const rowsOf = async (dataset: Dataset) =>
    Promise.all(
      dataset.splits.map(async ({ name }) => {
        const { body } = await door(owner, 'GET', `/training/${view.name}/1/${dataset.version}/${name}`);
        return String(body['text'])
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => Number(line.split(',')[0]));
      }),
    );
  const one = await made(owner, { featureViewId: view.id, splits, seed: 1 });
  const same = await made(owner, { featureViewId: view.id, splits, seed: 1 });
  const other = await made(owner, { featureViewId: view.id, splits, seed: 2 });
  const rows = await rowsOf(one);
  expect(rows.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  expect(same.contentHash).toBe(one.contentHash);
  expect(await rowsOf(other)).not.toEqual(rows);
});

test('a split without rows is told, and nothing of the training dataset is kept', async () => {
  const { view } = await flights();
  const empty = { name: 'later', range: { from: '2031-01-01T00:00:00Z', to: '2032-01-01T00:00:00Z' } };
  const dataset = await made(owner, { featureViewId: view.id, splits: [...MONTHS, empty] });
  expect(dataset).toMatchObject({ state: 'FAILED', contentHash: null, leakage: null, rowCount: 0 });
  expect(dataset.failure).toMatch(/split "later" has no rows/);
});

test('splits that overlap, are empty or take more than all are told by their place', async () => {
  const { view } = await flights();
  const fieldsOf = async (splits: object[]) =>
    (
      await mutate<{ fields?: { path: string[] }[] }>(owner, 'createTrainingDataset', { featureViewId: view.id, splits }, 'trainingDataset { id }')
    ).fields?.map(({ path }) => path.join('.'));
  const range = (from: string, to: string) => ({ range: { from: `2001-01-${from}T00:00:00Z`, to: `2001-01-${to}T00:00:00Z` } });
  expect(
    await fieldsOf([
      { name: 'a', ...range('01', '05') },
      { name: 'b', ...range('04', '09') },
    ]),
  ).toEqual(['splits.1.range']);
  expect(await fieldsOf([{ name: 'a', ...range('05', '05') }])).toEqual(['splits.0.range']);
  expect(
    await fieldsOf([
      { name: 'a', fraction: 0.7 },
      { name: 'b', fraction: 0.7 },
    ]),
  ).toEqual(['splits']);
  expect(
    await fieldsOf([
      { name: 'a', fraction: 0.7 },
      { name: 'b', ...range('01', '05') },
    ]),
  ).toEqual(['splits']);
});

test('a planted leak does not pass: one partner a microsecond later than its row', async () => {
  const write = async (at: string, partner: string) => {
    const { outputs } = await engine.query({
      files: [],
      statements: [
        `copy (select timestamptz '2001-01-01 12:00:00+00' as "__time", timestamptz '2001-01-01 00:00:00+00' as "__time_0"
          union all select timestamptz '${at}', timestamptz '${partner}' union all select timestamptz '2001-01-03 00:00:00+00', null)
         to '/output/all.parquet' (format parquet)`,
      ],
      outputs: ['all.parquet'],
      answers: {},
      profiles: [],
    });
    return { name: 'all', ...outputs['all.parquet']! };
  };
  const joins = [{ index: 0, featureGroupId: randomUUID(), prefix: 'carrier_' }];
  const parts = { engine, now: () => new Date() };
  const leaking = await certify(parts, [await write('2001-01-02 12:00:00+00', '2001-01-02 12:00:00.000001+00')], joins);
  expect(leaking).toMatchObject({ holds: false, rowCount: '3', checks: [{ matchedRows: '2', violations: '1', smallestMarginSeconds: -0.000001 }] });
  const sound = await certify(parts, [await write('2001-01-02 12:00:00+00', '2001-01-02 12:00:00+00')], joins);
  expect(sound).toMatchObject({ holds: true, checks: [{ matchedRows: '2', violations: '0', smallestMarginSeconds: 0, largestAgeSeconds: 43_200 }] });
});

test('what a maker that fell silent began is taken up by another, and finished', async () => {
  const { view } = await flights();
  hung = true;
  const { trainingDataset } = await mutate<{ trainingDataset: Dataset }>(
    owner,
    'createTrainingDataset',
    { featureViewId: view.id },
    'trainingDataset { id }',
  );
  const state = async () =>
    (
      await world.root.db.execute<{ state: string; epoch: number }>(
        sql`select state, epoch from featurestore.training_datasets where id = ${trainingDataset.id}`,
      )
    )[0]!;
  await expect.poll(state).toMatchObject({ epoch: 1 });
  hung = false;
  await world.root.db.execute(sql`
    update featurestore.training_datasets set epoch = epoch + 1, lease_expires_at = now() - interval '1 second' where id = ${trainingDataset.id}`);
  await expect.poll(state, { timeout: 20_000 }).toEqual({ state: 'READY', epoch: 3 });
});

test('a row is online in the commit that wrote it; late rows change nothing there, and deleted ones go', async () => {
  const { view, carriers } = await flights();
  const vector = async (carrier: string) => {
    const { body } = await door(owner, 'POST', `/vectors/${view.name}/1`, JSON.stringify({ keys: [{ carrier }] }));
    return (body['vectors'] as { values: Record<string, unknown>; missing: string[]; complete: boolean }[])[0]!;
  };
  expect(await vector('UA')).toMatchObject({ complete: true, values: { carrier_delay: 11 } });
  await insert(owner, carriers.name, 'carrier,at,delay\nUA,2001-02-01T00:00:00Z,70\n"quo""te\\,\tand tab",2001-02-01T00:00:00Z,1\n');
  expect(await vector('UA')).toMatchObject({ values: { carrier_delay: 70 } });
  expect(await vector('quo"te\\,\tand tab')).toMatchObject({ values: { carrier_delay: 1 } });
  await insert(owner, carriers.name, 'carrier,at,delay\nUA,2001-01-31T00:00:00Z,-9\n');
  expect(await vector('UA')).toMatchObject({ values: { carrier_delay: 70 } });
  await insert(owner, carriers.name, 'carrier,at,delay\nUA,2001-02-01T00:00:00Z,71\n');
  expect(await vector('UA')).toMatchObject({ values: { carrier_delay: 71 } });
  await mutate(owner, 'deleteRows', { featureGroupId: carriers.id, keys: [{ carrier: 'UA' }] }, 'commit { rowsDeleted }');
  expect(await vector('UA')).toMatchObject({ complete: false, missing: ['carrier_delay'] });
  expect(await vector('ZZ')).toMatchObject({ complete: false, missing: ['carrier_delay'] });
});

test.each([
  ['a column that is not there', 'carrier,at,delay,more\nUA,2001-01-01T00:00:00Z,1,2\n', 'COLUMN_UNKNOWN', 'more'],
  ['a schema that lost a column', 'carrier,at\nUA,2001-01-01T00:00:00Z\n', 'COLUMN_MISSING', 'delay'],
  ['an event time that is no timestamp', 'carrier,at,delay\nUA,yesterday,1\n', 'TYPE', 'at'],
  ['a value of the wrong type', 'carrier,at,delay\nUA,2001-01-01T00:00:00Z,much\n', 'TYPE', 'delay'],
  ['a null in a key', 'carrier,at,delay\n,2001-01-01T00:00:00Z,1\n', 'NULL_IN_KEY', 'carrier'],
  ['a key twice', 'carrier,at,delay\nUA,2001-01-01T00:00:00Z,1\nUA,2001-01-01T00:00:00Z,2\n', 'DUPLICATE_KEY', null],
  ['no rows', 'carrier,at,delay\n', 'EMPTY', null],
])('%s is refused with its place, and nothing is changed', async (_, csv, reason, column) => {
  const carriers = await group(owner, 'carrier:STRING at:TIMESTAMP delay:FLOAT64!', ['carrier'], 'at');
  const { status, body } = await insert(owner, carriers.name, csv);
  expect([status, body['code'], body['reason']]).toEqual([422, 'UPLOAD_REJECTED', reason]);
  if (column !== null) expect(body['column']).toBe(column);
  const counts = await world.root.db.execute<{ commits: number }>(sql`
    select (select count(*) from tables.commits where table_id = ${carriers.id})::int + (select count(*) from featurestore.online_rows where feature_group_id = ${carriers.id})::int as commits`);
  expect(counts[0]?.commits).toBe(0);
});

test('writers at once: each is told that it committed or that others did, and every row that was granted is there', async () => {
  const carriers = await group(owner, 'carrier:STRING at:TIMESTAMP delay:FLOAT64', ['carrier'], 'at');
  const replies = await Promise.all(
    Array.from({ length: 4 }, (_, index) => insert(owner, carriers.name, `carrier,at,delay\nC${index},2001-01-01T00:00:00Z,${index}\n`)),
  );
  for (const { status } of replies) expect([200, 409]).toContain(status);
  const done = replies.filter(({ status }) => status === 200).length;
  const { featureGroup } = await ask<{ featureGroup: { rowCount: number; online: { keyCount: number } } }>(
    owner,
    'query ($id: ID!) { featureGroup(id: $id) { rowCount online { keyCount } } }',
    { id: carriers.id },
  );
  expect(featureGroup).toEqual({ rowCount: done, online: { keyCount: done } });
});

test('the same request under the same key is one commit; another body under it is an error', async () => {
  const carriers = await group(owner, 'carrier:STRING at:TIMESTAMP delay:FLOAT64', ['carrier'], 'at');
  const csv = 'carrier,at,delay\nUA,2001-01-01T00:00:00Z,1\n';
  const key = { 'idempotency-key': randomUUID() };
  const [first, second] = [await insert(owner, carriers.name, csv, key), await insert(owner, carriers.name, csv, key)];
  expect(second).toEqual(first);
  expect((await insert(owner, carriers.name, `${csv}AA,2001-01-01T00:00:00Z,1\n`, key)).body['code']).toBe('IDEMPOTENCY_CONFLICT');
});

test('an Observer sees names and states, and no rows, statistics or vectors', async () => {
  const { base, carriers, view } = await flights();
  const dataset = await made(owner, { featureViewId: view.id });
  const observer = await world.member(owner, await world.person('olga'), 'OBSERVER');
  const codes = async (document: string, id: string) =>
    (await world.ask(world.featurestore, observer, document, { id })).errors.map(({ code }) => code);
  expect(await codes('query ($id: ID!) { featureGroup(id: $id) { name rowCount features { name } latestCommit { id } } }', base.id)).toEqual([]);
  expect(await codes('query ($id: ID!) { trainingDataset(id: $id) { state leakage { holds } splits { name rowCount } } }', dataset.id)).toEqual([]);
  expect(await codes('query ($id: ID!) { featureGroup(id: $id) { rows { rows } } }', base.id)).toEqual(['FORBIDDEN']);
  expect(await codes('query ($id: ID!) { featureGroup(id: $id) { statistics { rowCount } } }', base.id)).toEqual(['FORBIDDEN']);
  expect(await codes('query ($id: ID!) { featureGroup(id: $id) { latestCommit { statistics { rowCount } } } }', base.id)).toEqual(['FORBIDDEN']);
  expect(await codes('query ($id: ID!) { featureGroup(id: $id) { features { statistics { min } } } }', base.id)).toContain('FORBIDDEN');
  expect(await codes('query ($id: ID!) { featureGroup(id: $id) { onlineRows(keys: [{ carrier: "UA" }]) { values } } }', carriers.id)).toEqual([
    'FORBIDDEN',
  ]);
  expect(await codes('query ($id: ID!) { featureView(id: $id) { vectors(keys: [{ carrier: "UA" }]) { values } } }', view.id)).toEqual(['FORBIDDEN']);
  expect(await codes('query ($id: ID!) { trainingDataset(id: $id) { splits { rows { rows } } } }', dataset.id)).toEqual(['FORBIDDEN']);
  expect(await codes('query ($id: ID!) { trainingDataset(id: $id) { splits { statistics { rowCount } } } }', dataset.id)).toEqual(['FORBIDDEN']);
  const reads = [`/groups/${base.name}/1/rows`, `/training/${view.name}/1/${dataset.version}/all`];
  for (const path of reads) expect((await door(observer, 'GET', path)).body['code'], path).toBe('EXPORT_DENIED');
  const scientist = await world.member(owner, await world.person('grace'), 'DATA_SCIENTIST');
  for (const path of reads) expect((await door(scientist, 'GET', path)).body['code'], path).toBe('EXPORT_DENIED');
  expect((await insert(scientist, base.name, 'flight,at,carrier,late\n99,2001-01-01T00:00:00Z,UA,true\n')).body['code']).toBe('IMPORT_DENIED');
});

test('another project finds nothing, by any id and through every door', async () => {
  const { base, view } = await flights();
  const dataset = await made(owner, { featureViewId: view.id });
  const stranger = await world.project(await world.person('mallory'));
  const found = await ask(
    stranger,
    'query ($g: ID!, $v: ID!, $t: ID!) { featureGroup(id: $g) { id } featureView(id: $v) { id } trainingDataset(id: $t) { id } }',
    {
      g: base.id,
      v: view.id,
      t: dataset.id,
    },
  );
  expect(found).toEqual({ featureGroup: null, featureView: null, trainingDataset: null });
  expect((await insert(stranger, base.name, 'flight,at,carrier,late\n1,2001-01-01T00:00:00Z,UA,true\n')).body['code']).toBe('NOT_FOUND');
  expect((await door(stranger, 'POST', `/vectors/${view.name}/1`, '{"keys":[{"carrier":"UA"}]}')).body['code']).toBe('NOT_FOUND');
  expect((await door(stranger, 'GET', `/training/${view.name}/1/1/all`)).body['code']).toBe('NOT_FOUND');
  const { errors } = await world.ask(
    world.featurestore,
    stranger,
    'mutation ($id: ID!) { createTrainingDataset(input: { featureViewId: $id }) { __typename } }',
    { id: view.id },
  );
  expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
});

test('the sweep finds the bytes of rows and of splits named', async () => {
  const { view } = await flights();
  const dataset = await made(owner, { featureViewId: view.id });
  const rows = await world.root.db.execute<{ count: number; unnamed: string[] }>(sql`
    with named as (select blob_id from featurestore.training_splits where training_dataset_id = ${dataset.id}
                   union select blob_id from tables.files where project_id = ${owner.project!.id})
    select (select count(*)::int from named) as count, array(select * from files.unnamed_blobs(array(select blob_id from named))) as unnamed`);
  expect(rows[0]?.count).toBeGreaterThan(2);
  expect(rows[0]?.unnamed).toEqual([]);
});

test('Parquet of a split and of a group is read back', async () => {
  const { view, base } = await flights();
  const dataset = await made(owner, { featureViewId: view.id });
  for (const path of [`/training/${view.name}/1/${dataset.version}/all`, `/groups/${base.name}/1/rows`]) {
    const request = new Request(`http://hopyard/api/projects/p/featurestore${path}?format=parquet`);
    const answer = await world.featurestore.doors[0]!.handle(request, { viewer: owner, requestId: 'test' }, path);
    const { blobId } = await runner.blobs.put(answer.body as unknown as AsyncIterable<Uint8Array>);
    const csv = await text(
      await engine.stream({
        files: [{ name: 'f.parquet', blobId, format: 'parquet' }],
        statements: [],
        select: "select count(*) as n from read_parquet('/data/f.parquet')",
        format: 'csv',
      }),
    );
    expect(csv.trim().split('\n')).toEqual(['n', '12']);
  }
});

test('a joined group without rows gives no values, and the certificate says that no row found a partner', async () => {
  const base = await group(owner, 'flight:INT64 at:TIMESTAMP carrier:STRING late:BOOL', ['flight'], 'at', false);
  const carriers = await group(owner, 'carrier:STRING at:TIMESTAMP delay:FLOAT64', ['carrier'], 'at');
  await insert(owner, base.name, 'flight,at,carrier,late\n1,2001-01-01T00:00:00Z,UA,true\n');
  const view = await mutate<{ featureView: { id: string } }>(
    owner,
    'createFeatureView',
    { name: named('v'), query: { baseId: base.id, joins: [{ featureGroupId: carriers.id }] } },
    'featureView { id }',
  );
  const dataset = await made(owner, { featureViewId: view.featureView.id, splits: [{ name: 'constructor', fraction: 1 }] });
  expect(dataset).toMatchObject({ state: 'READY', leakage: { holds: true, checks: [{ matchedRows: 0, smallestMargin: null, largestAge: null }] } });
});

test('a state from before a feature was appended has null in it', async () => {
  const base = await group(owner, 'flight:INT64 at:TIMESTAMP', ['flight'], 'at', false);
  await insert(owner, base.name, 'flight,at\n1,2001-01-01T00:00:00Z\n');
  const [row] = await world.root.db.execute<{ at: string }>(sql`
    select max(committed_at) + interval '1 millisecond' as at from tables.commits where table_id = ${base.id}`);
  await mutate(owner, 'appendFeatures', { featureGroupId: base.id, features: [{ name: 'distance', type: 'FLOAT64' }] }, 'featureGroup { id }');
  const view = await mutate<{ featureView: { id: string } }>(
    owner,
    'createFeatureView',
    { name: named('v'), query: { baseId: base.id } },
    'featureView { id }',
  );
  const now = await made(owner, { featureViewId: view.featureView.id });
  expect(now.state).toBe('READY');
  const before = await made(owner, { featureViewId: view.featureView.id, asOf: new Date(row!.at).toISOString() });
  expect([before.state, before.failure]).toEqual(['READY', null]);
});

test('what a deleted feature group held is named no more', async () => {
  const base = await group(owner, 'flight:INT64 at:TIMESTAMP', ['flight'], 'at', false);
  await insert(owner, base.name, 'flight,at\n1,2001-01-01T00:00:00Z\n');
  const [file] = await world.root.db.execute<{ blob_id: string }>(sql`select blob_id from tables.files where table_id = ${base.id}`);
  await mutate(owner, 'deleteFeatureGroup', { featureGroupId: base.id }, 'featureGroupId');
  const unnamed = await world.root.db.execute<{ id: string }>(sql`select files.unnamed_blobs(array[${file!.blob_id}::uuid]) as id`);
  expect(unnamed.map(({ id }) => id)).toEqual([file!.blob_id]);
});

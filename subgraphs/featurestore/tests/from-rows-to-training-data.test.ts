import { randomUUID } from 'node:crypto';
import { type EngineClient, engineClient } from '@hopyard/engine';
import { PlatformError, type Viewer } from '@hopyard/identity';
import { openWorld, responseOf, type World } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRunner, type RunnerFixture } from '../../../runner/tests/fixture.ts';

let runner: RunnerFixture;
let world: World;
let owner: Viewer;
/** While it holds, no plan comes to an end. */
let hung = false;
let engine: EngineClient;
/** A compaction is held until this is over. */
const compacting = Promise.withResolvers<void>();
const held = Promise.withResolvers<void>();

beforeAll(async () => {
  runner = await startRunner();
  const real = engineClient(runner.config.runnerSocket);
  engine = {
    ...real,
    async query(plan, signal) {
      if (hung && plan.outputs.length > 0)
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));
      // Only a compaction writes rows and asks nothing.
      if (plan.outputs.includes('rows.parquet') && Object.keys(plan.answers).length === 0) {
        held.resolve();
        await compacting.promise;
      }
      return real.query(plan, signal);
    },
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
    const answer = responseOf(await world.featurestore.doors[0]!.handle(request, { viewer, requestId: 'test' }, path.split('?')[0]!));
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
const datasetOf = (viewer: Viewer, id: string) =>
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
  let found = await datasetOf(viewer, trainingDataset.id);
  while (found.state === 'BUILDING') {
    await events.next();
    found = await datasetOf(viewer, trainingDataset.id);
  }
  return found;
}

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

test('what its makers die of is not made for ever: after three of them it fails, and says why', async () => {
  const { view } = await flights();
  hung = true;
  const { trainingDataset } = await mutate<{ trainingDataset: Dataset }>(
    owner,
    'createTrainingDataset',
    { featureViewId: view.id },
    'trainingDataset { id }',
  );
  const { id } = trainingDataset;
  const tries = async () =>
    (await world.root.db.execute<{ tries: number }>(sql`select tries from featurestore.training_datasets where id = ${id}`))[0]?.tries;
  // A maker that is dead holds an epoch of the past, and lets its lease lapse.
  for (let dead = 1; dead <= 3; dead++) {
    await expect.poll(tries, { timeout: 20_000 }).toBe(dead);
    await world.root.db.execute(sql`
      update featurestore.training_datasets set epoch = epoch + 1, lease_expires_at = now() - interval '1 second' where id = ${id}`);
  }
  const events = await world.follow<object>(
    world.featurestore,
    owner,
    'subscription ($id: ID) { trainingDatasetChanged(trainingDatasetId: $id) { signal } }',
    { id },
  );
  await using following = events;
  let dataset = await datasetOf(owner, id);
  while (dataset.state === 'BUILDING') {
    await following.next();
    dataset = await datasetOf(owner, id);
  }
  hung = false;
  expect(dataset).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('3 times') as string, leakage: null });
  expect(await tries()).toBe(4);
}, 60_000);

test('a group of which much is gone is compacted by itself, while others read one state and write', async () => {
  const { name, id } = await group(owner, 'n:INT64 v:INT64', ['n'], null, false);
  const lines = (to: number, v: number) => `n,v\n${Array.from({ length: to }, (_, n) => `${n},${v}`).join('\n')}\n`;
  await insert(owner, name, lines(30_000, 1));
  const commits = async () =>
    (
      await ask<{ featureGroup: { commits: { nodes: { operation: string }[] } } }>(
        owner,
        'query ($id: ID!) { featureGroup(id: $id) { commits { nodes { operation } } } }',
        { id },
      )
    ).featureGroup.commits.nodes.map(({ operation }) => operation);
  const sum = async () => {
    const { body } = await door(owner, 'GET', `/groups/${name}/1/rows?columns=v`);
    return String(body['text'])
      .trimEnd()
      .split('\n')
      .slice(1)
      .reduce((all, v) => all + Number(v), 0);
  };
  await insert(owner, name, lines(10_000, 2));
  await held.promise;
  // The request that made it worth it has its answer, and so has whoever reads or writes while it is under way.
  expect(await sum()).toBe(40_000);
  expect((await insert(owner, name, 'n,v\n0,5\n')).status).toBe(200);
  expect(await commits()).toEqual(['UPSERT', 'UPSERT', 'UPSERT']);
  const events = await world.follow<object>(
    world.featurestore,
    owner,
    'subscription ($id: ID) { featureGroupChanged(featureGroupId: $id) { signal } }',
    { id },
  );
  await using following = events;
  compacting.resolve();
  while ((await commits())[0] !== 'COMPACT') await following.next();
  // What was staged on the state before the insert is not what is committed.
  expect(await sum()).toBe(40_003);
  expect(await commits()).toEqual(['COMPACT', 'UPSERT', 'UPSERT', 'UPSERT']);
  const [file] = await world.root.db.execute<{ files: number; rows: number }>(sql`
    select count(*)::integer as files, sum(rows)::integer as rows from tables.files where table_id = ${id} and removed_sequence is null`);
  expect(file).toEqual({ files: 1, rows: 30_000 });
}, 60_000);

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

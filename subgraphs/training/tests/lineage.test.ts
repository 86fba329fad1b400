import { link } from '@hopyard/catalog';
import type { Viewer } from '@hopyard/identity';
import { connect, tenant, type Tx } from '@hopyard/postgres';
import type { SubgraphService } from '@hopyard/subgraph';
import { statementsOf } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, openCast } from './cast.ts';
import type { Lab } from './lab.ts';

type Column = { name: string | null; inferred: boolean };
type Lineage = {
  nodes: { entry: { id: string; kind: string }; distance: number; columns: Column[] }[];
  links: { from: { id: string }; to: { id: string }; columns: { from: string | null; to: string | null; inferred: boolean }[] }[];
  truncated: boolean;
};
type Asked = { direction?: 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH'; depth?: number; columns?: string[] };
const DOCUMENT = `query ($id: ID!, $direction: LineageDirection, $depth: Int, $columns: [String!]) { catalogEntry(id: $id) {
  lineage(direction: $direction, depth: $depth, columns: $columns) { truncated
    nodes { entry { id kind } distance columns { name inferred } }
    links { from { id } to { id } columns { from to inferred } } } } }`;

let cast: Cast;
let lab: Lab;
let owner: Viewer;
let made: Awaited<ReturnType<typeof makeChain>>;
beforeAll(async () => {
  cast = await openCast();
  ({ lab, owner } = cast);
  made = await makeChain();
});
afterAll(() => cast[Symbol.asyncDispose]());

const ask = (viewer: Viewer | null, id: string, asked: Asked = {}) =>
  lab.world.ask<{ catalogEntry: { lineage: Lineage } | null }>(lab.world.projects, viewer, DOCUMENT, { id, ...asked });
async function lineage(id: string, asked: Asked = {}, viewer = owner): Promise<Lineage> {
  const { data, errors } = await ask(viewer, id, asked);
  if (errors[0]) throw new Error(errors[0].message);
  return data.catalogEntry!.lineage;
}
const idsOf = ({ nodes }: Lineage) => nodes.map(({ entry }) => entry.id);
/** What of an artifact was reached; "?" behind what is only inferred, "all" for it as a whole. */
const reached = ({ nodes }: Lineage, id: string) =>
  nodes
    .find(({ entry }) => entry.id === id)
    ?.columns.map(({ name, inferred }) => `${name ?? 'all'}${inferred ? '?' : ''}`)
    .toSorted();

async function make<Made>(service: SubgraphService, viewer: Viewer, name: string, input: object, success: string): Promise<Made> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${success} } ... on UserError { message } } }`;
  const { data, errors } = await lab.world.ask<Record<string, Made & { message?: string }>>(service, viewer, document, { input });
  const answer = data?.[name];
  if (errors[0] || !answer || answer.message) throw new Error(errors[0]?.message ?? answer?.message);
  return answer;
}

/** Writes what only a program with rows at hand would. */
async function within<T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> {
  await using database = connect({ url: lab.world.databaseUrl, role: 'hopyard_training', max: 1 });
  return tenant(database.db, { projectId: viewer.project!.id, userId: viewer.user.id }, work);
}

/** From a file through a program, a group, a view, a training dataset and a model to what serves it. */
async function makeChain(viewer = owner) {
  const { training, featurestore, serving } = lab.world;
  const file = await lab.put(viewer, 'raw/flights.csv', 'flight,distance,origin,late\n');
  const { id: load, program: loader } = await lab.leased(viewer, { reads: ['raw/flights.csv'] });
  const name = `flights_${crypto.randomUUID().slice(0, 8)}`;
  const features = Object.entries({ flight: 'INT64', distance: 'FLOAT64', origin: 'FLOAT64', late: 'BOOL' }).map(([column, type]) => ({
    ...{ name: column, type },
  }));
  const { featureGroup: group } = await make<{ featureGroup: { id: string } }>(
    ...([featurestore, loader, 'createFeatureGroup', { name, features, primaryKey: ['flight'] }, 'featureGroup { id }'] as const),
  );
  const { featureView: view } = await make<{ featureView: { id: string } }>(
    ...([featurestore, viewer, 'createFeatureView', { name, query: { baseId: group.id }, labels: ['late'] }, 'featureView { id }'] as const),
  );
  const { trainingDataset: dataset } = await make<{ trainingDataset: { id: string } }>(
    ...([featurestore, viewer, 'createTrainingDataset', { featureViewId: view.id }, 'trainingDataset { id }'] as const),
  );
  await lab.put(
    viewer,
    'Resources/predictor.py',
    'class Predictor:\n    def load(self, d):\n        pass\n\n    def predict(self, i):\n        return i\n',
  );
  const { id: train, program: trainer } = await lab.leased(viewer, { reads: ['Resources/predictor.py'] });
  await within(viewer, (tx) => link(tx, [{ sourceId: train, targetId: dataset.id, relation: 'USED', byId: train }]));
  const inputs = [{ name: 'x0', feature: 'distance', datatype: 'FP32', shape: [-1, 1] }];
  const version = {
    ...{ model: name.replace('_', '-'), format: 'PYTHON', files: [{ path: 'Resources/predictor.py', name: 'predictor.py' }] },
    ...{ inputs, outputs: [{ name: 'y', datatype: 'FP32', shape: [-1, 1] }], trainingDatasetId: dataset.id },
  };
  const { modelVersion: model } = await make<{ modelVersion: { id: string } }>(
    ...([training, trainer, 'registerModelVersion', version, 'modelVersion { id }'] as const),
  );
  const { deployment } = await make<{ deployment: { id: string; current: { id: string } } }>(
    serving,
    viewer,
    'createDeployment',
    { name: name.replace('_', '-'), version: { modelVersionId: model.id, featureViewId: view.id } },
    'deployment { id current { id } }',
  );
  return { file, load, group: group.id, view: view.id, dataset: dataset.id, train, model: model.id, deployment };
}

test('lineage leads from a file to the deployment that rests on it, and back', async () => {
  const onward = await lineage(made.file, { direction: 'DOWNSTREAM' });
  const chain = [made.file, made.load, made.group, made.view, made.dataset, made.train, made.model, made.deployment.current.id, made.deployment.id];
  expect(idsOf(onward).toSorted()).toEqual(chain.toSorted());
  expect(onward.nodes.every(({ distance }, index) => (index === 0 ? distance === 0 : distance > 0))).toBe(true);
  const back = await lineage(made.deployment.id, { direction: 'UPSTREAM' });
  expect(idsOf(back)).toEqual(expect.arrayContaining(chain));
  expect(back.nodes.every(({ distance }, index) => (index === 0 ? distance === 0 : distance < 0))).toBe(true);
  const both = await lineage(made.view);
  expect(both.nodes.find(({ entry }) => entry.id === made.file)?.distance).toBe(-3);
  expect(both.nodes.find(({ entry }) => entry.id === made.model)?.distance).toBe(2);
  expect((await lineage(made.view, { depth: 1 })).nodes.every(({ distance }) => Math.abs(distance) <= 1)).toBe(true);
  expect(both.truncated).toBe(false);
});

test('a feature leads to the input of the model that takes it, and the input back to the feature', async () => {
  const impact = await lineage(made.group, { direction: 'DOWNSTREAM', columns: ['distance'] });
  expect([made.view, made.dataset].map((id) => reached(impact, id))).toEqual([['distance'], ['distance']]);
  // It is certain that the model takes it, and the program that made the model read it.
  expect(reached(impact, made.model)).toEqual(['all?', 'distance']);
  expect(reached(impact, made.deployment.id)).toEqual(['all']);
  expect(impact.links.find(({ from, to }) => from.id === made.dataset && to.id === made.model)?.columns).toEqual([
    { from: 'distance', to: 'distance', inferred: false },
  ]);
  const back = await lineage(made.model, { direction: 'UPSTREAM', columns: ['distance'] });
  for (const id of [made.dataset, made.view, made.group]) expect(reached(back, id)?.filter((name) => !name.endsWith('?'))).toEqual(['distance']);
});

test('an input that is called like a column of its training dataset is fed by that column, if nothing else is said', async () => {
  const tensor = { datatype: 'FP32', shape: [-1, 1] };
  const inputs = [
    { ...tensor, name: 'origin' },
    { ...tensor, name: 'x0', feature: 'distance' },
    { ...tensor, name: 'unheard_of' },
  ];
  const version = {
    ...{ model: 'by-name', format: 'PYTHON', files: [{ path: 'Resources/predictor.py', name: 'predictor.py' }], inputs },
    ...{ outputs: [{ ...tensor, name: 'y' }], trainingDatasetId: made.dataset },
  };
  const selection = 'modelVersion { inputs { name feature } }';
  const { modelVersion } = await make<{ modelVersion: unknown }>(lab.world.training, owner, 'registerModelVersion', version, selection);
  expect(modelVersion).toEqual({
    inputs: [
      { name: 'origin', feature: 'origin' },
      { name: 'x0', feature: 'distance' },
      { name: 'unheard_of', feature: null },
    ],
  });
});

test('what a model does not take reaches it only as what its program read', async () => {
  const impact = await lineage(made.group, { direction: 'DOWNSTREAM', columns: ['origin'] });
  expect(reached(impact, made.dataset)).toEqual(['origin']);
  expect(reached(impact, made.model)).toEqual(['all?']);
  expect(reached(impact, made.deployment.id)).toEqual(['all?']);
});

test('any column that a program read may be in any that it wrote, and it says that this is inferred', async () => {
  const impact = await lineage(made.file, { direction: 'DOWNSTREAM', columns: ['distance'] });
  expect(reached(impact, made.load)).toEqual(['all']);
  expect(reached(impact, made.group)).toEqual(['distance?', 'flight?', 'late?', 'origin?']);
  expect(reached(impact, made.model)).toEqual(['all?', 'distance?']);
  expect(impact.links.find(({ to }) => to.id === made.group)?.columns.every(({ from, inferred }) => from === null && inferred)).toBe(true);
});

test('every member sees it, a stranger and nobody see nothing, and what another project has alike is not in it', async () => {
  const other = await makeChain(cast.stranger);
  for (const viewer of [owner, cast.scientist, cast.observer]) {
    const seen = idsOf(await lineage(made.view, {}, viewer));
    expect(seen).toContain(made.deployment.id);
    expect(seen.filter((id) => Object.values(other).includes(id))).toEqual([]);
  }
  expect((await ask(cast.stranger, made.view)).data).toEqual({ catalogEntry: null });
  expect((await ask(null, made.view)).errors[0]?.code).toBe('UNAUTHENTICATED');
  // No link can lead from one project into another.
  await expect(within(owner, (tx) => link(tx, [{ sourceId: made.view, targetId: other.group, relation: 'USED' }]))).rejects.toThrow();
});

test('a program that writes what it read ends the walk where it began', async () => {
  await within(owner, (tx) => link(tx, [{ sourceId: made.load, targetId: made.group, relation: 'USED', byId: made.load }]));
  const round = await lineage(made.group, { direction: 'DOWNSTREAM', columns: ['distance'] });
  expect(idsOf(round).filter((id) => id === made.group || id === made.load)).toEqual([made.group, made.load]);
  expect(round.links.filter(({ from, to }) => from.id === made.load && to.id === made.group)).toHaveLength(1);
  expect(round.nodes[0]?.distance).toBe(0);
});

test('each level is one statement, and what is far more than fits says that it was cut', async () => {
  const sent = await statementsOf(() => lineage(made.file, { direction: 'DOWNSTREAM', depth: 4 }));
  expect(sent.filter((statement) => statement.includes('catalog.downstream'))).toHaveLength(4);
  await lab.world.root.db.execute(sql`
    with made as (
      insert into catalog.entries (project_id, id, kind, label, created_at)
      select ${owner.project?.id}::uuid, gen_random_uuid(), 'RUN', 'run ' || n, now() from generate_series(1, 600) n returning project_id, id
    ) insert into catalog.links (project_id, source_id, target_id, relation) select project_id, id, ${made.dataset}::uuid, 'USED' from made`);
  const cut = await lineage(made.dataset, { direction: 'DOWNSTREAM' });
  expect([cut.nodes.length, cut.truncated]).toEqual([500, true]);
});

test('what cannot be asked is said', async () => {
  for (const [asked, says] of [
    [{ depth: 11 }, '1 to 10 links'],
    [{ depth: 0 }, '1 to 10 links'],
    [{ columns: [] }, 'from 1 to 100'],
  ] as const)
    expect((await ask(owner, made.view, asked as Asked)).errors[0]).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(says) });
});

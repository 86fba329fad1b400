import { readFileSync } from 'node:fs';
import type { Viewer } from '@hopyard/identity';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { responseOf } from '../../packages/testing/src/response-of.ts';
import { statementsOf } from '../../packages/testing/src/statements.ts';
import { type GroupLab, openGroupLab } from '../../subgraphs/featurestore/tests/group-lab.ts';
import { LINEAR } from '../../subgraphs/training/tests/linear.ts';
import { createGateway, type RunningGateway } from '../src/index.ts';

// From files to models as programs make them: one computes features of a file, one trains on what was joined of them.
let lab: GroupLab;
let gateway: RunningGateway;
let address: string;
let raw: string;
let trainingDataset: string;
let versions: string[];
const names = { model: 'delay', view: 'flights' };

beforeAll(async () => {
  lab = await openGroupLab();
  const { world, owner, scientist, stranger } = lab;
  const services = [world.projects, world.datasets, world.training, world.featurestore];
  const people: Record<string, Viewer> = { owner, scientist, stranger };
  gateway = await createGateway({
    supergraph: readFileSync(new URL('../supergraph.graphql', import.meta.url), 'utf8'),
    subgraphs: { services },
    authenticate: async ({ bearerToken = '' }, project) => {
      const viewer = people[bearerToken] ?? null;
      return viewer?.project?.name === project ? viewer : null;
    },
    log: pino({ level: 'silent' }),
    origins: ['http://hopyard.test'],
  });
  address = `http://127.0.0.1:${await gateway.listen(0, '127.0.0.1')}`;
  await makeEverything();
});
afterAll(async () => {
  await gateway?.close();
  await lab?.[Symbol.asyncDispose]();
});

async function makeEverything() {
  const { world, owner, training } = lab;
  raw = await training.put(owner, 'raw/flights.csv', 'carrier,at,delay\n');
  const features = await training.leased(owner, { reads: ['raw'], writes: ['results'] });
  const groups = [];
  for (const name of ['flights', 'carriers']) {
    const group = { ...(await lab.group({ name }, features.program)), name };
    const inserted = await lab.insert(group, 'carrier,at,delay,flights\nAA,2001-01-01T00:00:00Z,5,1\n', { viewer: features.program });
    expect(inserted).toMatchObject({ rowsInserted: 1 });
    groups.push(group);
  }
  const [base, joined] = groups as [(typeof groups)[0], (typeof groups)[0]];
  const query = { baseId: base.id, joins: [{ featureGroupId: joined.id, prefix: 'c_' }] };
  for (const name of [names.view, 'another'])
    expect(await lab.mutate(owner, 'createFeatureView', { name, query, labels: ['delay'] })).toMatchObject({
      __typename: 'CreateFeatureViewSuccess',
    });
  const { data } = await world.ask<{ _entities: [{ featureView: { id: string } }] }>(
    world.featurestore,
    owner,
    `query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { featureView(name: "${names.view}") { id } } } }`,
    { id: owner.project!.id },
  );
  trainingDataset = await built(data._entities[0].featureView.id);

  versions = [];
  const trained = await training.leased(owner, { reads: [], writes: [] });
  await lab.door(trained.program, 'GET', `/training/${names.view}/1/1/all`).then((answer) => answer.text());
  for (const name of ['baseline', 'full']) {
    const input = { experiment: 'delay', name };
    const { startRun } = await asked<{ startRun: { run: { id: string } } }>(trained.program, 'startRun', input, 'run { id }');
    const metrics = [
      { key: 'test_roc_auc', step: 0, value: 0.7 },
      { key: 'loss', step: 0, value: 1 },
    ];
    await asked(trained.program, 'logRun', { runId: startRun.run.id, metrics }, '__typename');
    const request = new Request('http://hopyard/', { method: 'POST', body: new Uint8Array(LINEAR) });
    const upload = await world.training.doors[0]!.handle(
      request,
      { viewer: trained.program, requestId: 'test' },
      `/${names.model}/files/${name}.onnx`,
    );
    const { fileId } = (await responseOf(upload).json()) as { fileId: string };
    const model = { model: names.model, format: 'ONNX', framework: 'by hand', files: [{ uploadId: fileId }], runId: startRun.run.id };
    const { registerModelVersion } = await asked<{ registerModelVersion: { modelVersion: { id: string } } }>(
      trained.program,
      'registerModelVersion',
      model,
      'modelVersion { id }',
    );
    versions.push(registerModelVersion.modelVersion.id);
  }
}

async function asked<Data>(viewer: Viewer, name: string, input: object, success: string): Promise<Data> {
  const type = name[0]!.toUpperCase() + name.slice(1);
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${success} } ... on UserError { message } } }`;
  const { data, errors } = await lab.world.ask<Record<string, { message?: string }>>(lab.world.training, viewer, document, { input });
  const refusal = errors[0]?.message ?? data[name]?.message;
  if (refusal) throw new Error(refusal);
  return data as Data;
}

/** A training dataset of a view, once it is READY. */
async function built(viewId: string): Promise<string> {
  const { world, owner } = lab;
  const made = await lab.mutate<{ trainingDataset: { id: string } }>(
    owner,
    'createTrainingDataset',
    { featureViewId: viewId },
    'trainingDataset { id }',
  );
  const { id } = made.trainingDataset;
  await using changes = await world.follow<{ trainingDatasetChanged: { trainingDataset: { state: string } | null } }>(
    world.featurestore,
    owner,
    'subscription ($id: ID) { trainingDatasetChanged(trainingDatasetId: $id) { trainingDataset { state } } }',
    { id },
  );
  const look = async () => {
    type Found = { trainingDataset: { state: string; failure: string | null } };
    const { data } = await world.ask<Found>(world.featurestore, owner, `{ trainingDataset(id: "${id}") { state failure } }`);
    return data.trainingDataset;
  };
  let now = await look();
  for (; now.state === 'BUILDING'; now = await look()) await changes.next();
  expect(now).toEqual({ state: 'READY', failure: null });
  return id;
}

async function ask(who: string, query: string, variables: object = {}): Promise<{ data?: any; errors?: { extensions: { code: string } }[] }> {
  const response = await fetch(`${address}/api/projects/${encodeURIComponent(lab.owner.project!.name)}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
}

const THE_ONE_QUERY = `query TheOneQuery($many: Int!) {
  project { name
    datasets(first: 10) { nodes { name
      featureGroups(first: $many) { nodes { name version latestCommit { committedAt contentHash } datasets { name }
        featureViews { name version
          trainingDatasets(first: $many) { nodes { version contentHash leakage { holds }
            modelVersions(first: $many) { nodes { version } }
            runs(first: $many) { nodes { name metrics(keys: ["test_roc_auc"]) { key last }
              modelVersions { version contentHash
  } } } } } } } } } } }
}`;

test.each(['owner', 'scientist'])('one query leads the %s from the datasets of a project to its model versions', async (who) => {
  const { data, errors } = await ask(who, THE_ONE_QUERY, { many: 2 });
  expect(errors).toBeUndefined();
  const found = data.project.datasets.nodes.find(({ name }: { name: string }) => name === 'raw');
  expect(found.featureGroups.nodes.map(({ name }: { name: string }) => name)).toEqual(['carriers', 'flights']);
  expect(data.project.datasets.nodes.find(({ name }: { name: string }) => name === 'results').featureGroups.nodes).toEqual([]);
  const [group] = found.featureGroups.nodes;
  expect(group).toMatchObject({ version: 1, datasets: [{ name: 'raw' }], latestCommit: { contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  expect(group.featureViews).toMatchObject([{ name: 'another', trainingDatasets: { nodes: [] } }, { name: names.view }]);
  const [dataset] = group.featureViews[1].trainingDatasets.nodes;
  expect(dataset).toMatchObject({ version: 1, leakage: { holds: true }, modelVersions: { nodes: [{ version: 2 }, { version: 1 }] } });
  const metrics = [{ key: 'test_roc_auc', last: 0.7 }];
  expect(dataset.runs.nodes).toMatchObject([
    { name: 'full', metrics, modelVersions: [{ version: 2 }] },
    { name: 'baseline', metrics, modelVersions: [{ version: 1 }] },
  ]);
});

test('it shows a stranger nothing, and sends each of a bounded number of statements once, however much there is', async () => {
  expect(await ask('stranger', THE_ONE_QUERY, { many: 2 })).not.toHaveProperty('data.project.name');
  const sent = await statementsOf(() => ask('owner', THE_ONE_QUERY, { many: 2 }));
  expect(sent.filter((statement, place) => sent.indexOf(statement) !== place)).toEqual([]);
  // Those of the query, and what the parts look after meanwhile.
  expect(sent.length).toBeGreaterThanOrEqual(13);
  expect(sent.length).toBeLessThanOrEqual(20);
});

test('lineage leads from a file to the model version and back, within the project', async () => {
  const walk = `query ($id: ID!) { catalogEntry(id: $id) {
    upstream(depth: 8) { entry { id kind } distance } downstream(depth: 8) { entry { id kind } distance } } }`;
  type Step = { entry: { id: string; kind: string }; distance: number };
  const kinds = (steps: Step[]) => [...new Set(steps.map(({ entry }) => entry.kind))].toSorted();
  for (const who of ['owner', 'scientist']) {
    const { data: fromFile } = await ask(who, walk, { id: raw });
    expect(kinds(fromFile.catalogEntry.downstream)).toEqual([
      'EXECUTION',
      'FEATURE_GROUP',
      'FEATURE_VIEW',
      'MODEL_VERSION',
      'RUN',
      'TRAINING_DATASET',
    ]);
    const reached = fromFile.catalogEntry.downstream.map(({ entry }: Step) => entry.id);
    expect(reached).toEqual(expect.arrayContaining([...versions, trainingDataset]));
    expect(fromFile.catalogEntry.upstream).toEqual([]);
    const { data: fromVersion } = await ask(who, walk, { id: versions[1] });
    expect(kinds(fromVersion.catalogEntry.upstream)).toEqual([
      'DIRECTORY',
      'EXECUTION',
      'FEATURE_GROUP',
      'FEATURE_VIEW',
      'JOB',
      'RUN',
      'TRAINING_DATASET',
    ]);
  }
  const { data } = await lab.world.ask<{ catalogEntry: unknown }>(lab.world.projects, lab.stranger, walk, { id: raw });
  expect(data.catalogEntry).toBeNull();
});

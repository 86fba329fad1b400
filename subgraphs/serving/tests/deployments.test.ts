import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MACHINES } from '../src/deployment/states.ts';
import { type Lab, named, openLab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const create = (viewer: Parameters<Lab['mutate']>[0], version: object, input: object = {}) =>
  lab.mutate<{ deployment: { id: string } }>(viewer, 'createDeployment', { name: named('deployment'), version, ...input }, 'deployment { id }');
const onePerRow = (name: string, datatype = 'FP32') => ({ name, datatype, shape: [-1, 1] });

test('a deployment begins STOPPED, and its first version would get all calls', async () => {
  const modelVersionId = await lab.model();
  const name = named('deployment');
  const { deployment } = await create(lab.owner, { modelVersionId }, { name });
  const document = `query ($id: ID!) { deployment(id: $id) {
    name state stateReason url durability current { number state modelVersion { id } featureView { id } replicaCount memoryBytes }
    traffic { percent version { number } } versions { nodes { number } } } }`;
  expect(await lab.read(lab.observer, document, { id: deployment.id })).toEqual({
    deployment: {
      name,
      state: 'STOPPED',
      stateReason: null,
      url: `/api/projects/${lab.owner.project?.name}/v2/models/${name}`,
      durability: 'DURABLE',
      current: { number: 1, state: 'RETIRED', modelVersion: { id: modelVersionId }, featureView: null, replicaCount: 1, memoryBytes: 1073741824 },
      traffic: [{ percent: 100, version: { number: 1 } }],
      versions: { nodes: [{ number: 1 }] },
    },
  });
});

test('deployments are listed by name, and found from the model that they serve', async () => {
  const modelVersionId = await lab.model();
  for (const name of ['zebra', 'aardvark']) await create(lab.owner, { modelVersionId }, { name });
  const represented = `query ($project: ID!, $model: ID!) {
    _entities(representations: [{ __typename: "Project", id: $project }, { __typename: "ModelVersion", id: $model }]) {
      ... on Project { page: deployments(first: 1) { nodes { name } pageInfo { hasNextPage } } deployment(name: "zebra") { name } }
      ... on ModelVersion { deployments { name } } } }`;
  const { _entities: found } = await lab.read<{ _entities: unknown[] }>(lab.observer, represented, {
    project: lab.owner.project?.id,
    model: modelVersionId,
  });
  expect(found).toEqual([
    { page: { nodes: [{ name: 'aardvark' }], pageInfo: { hasNextPage: true } }, deployment: { name: 'zebra' } },
    { deployments: [{ name: 'aardvark' }, { name: 'zebra' }] },
  ]);
});

test('only a Data Owner of the project makes deployments, and a name is given once', async () => {
  const modelVersionId = await lab.model();
  expect(await create(lab.scientist, { modelVersionId })).toBe('FORBIDDEN');
  expect(await create(null, { modelVersionId })).toBe('UNAUTHENTICATED');
  expect(await create(lab.stranger, { modelVersionId })).toBe('NOT_FOUND');
  const { name, id } = await lab.deployment();
  expect(await create(lab.owner, { modelVersionId }, { name })).toMatchObject({ __typename: 'NameTaken' });
  expect(await lab.read(lab.stranger, 'query ($id: ID!) { deployment(id: $id) { id } }', { id })).toEqual({ deployment: null });
});

test('each input of the model is given by the view or the call, or is named at once', async () => {
  const featureViewId = await lab.view();
  const inputs = (...tensors: object[]) => lab.model({ inputs: tensors, outputs: [onePerRow('y')] }, 'PYTHON');
  const fitting = await inputs(onePerRow('distance'), onePerRow('carrier_delay'), onePerRow('carrier', 'BYTES'));
  expect(await create(lab.owner, { modelVersionId: fitting, featureViewId })).toMatchObject({ __typename: 'CreateDeploymentSuccess' });
  const wrong = await inputs(onePerRow('late'), onePerRow('carrier'), { ...onePerRow('distance'), shape: [-1, 3] });
  expect(await create(lab.owner, { modelVersionId: wrong, featureViewId })).toMatchObject({
    __typename: 'ServingMismatch',
    fields: [
      { path: ['version', 'featureViewId', 'late'], message: expect.stringContaining('is no feature of') },
      { path: ['version', 'featureViewId', 'carrier'], message: expect.stringContaining('is FP32, and the feature "carrier" is STRING') },
      { path: ['version', 'featureViewId', 'distance'], message: expect.stringContaining('has the shape [-1, 3]') },
    ],
  });
  const offline = await lab.view({ online: false });
  expect(await create(lab.owner, { modelVersionId: fitting, featureViewId: offline })).toMatchObject({ __typename: 'NotOnline' });
});

test('what is out of bounds is said with its path', async () => {
  const modelVersionId = await lab.model();
  expect(await create(lab.owner, { modelVersionId, replicas: 9, cpus: 0 })).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ path: ['version', 'cpus'] }, { path: ['version', 'replicas'] }],
  });
});

test('lineage leads from a deployment to the model version and the view that it serves', async () => {
  const featureViewId = await lab.view();
  const modelVersionId = await lab.model({ inputs: [onePerRow('distance')], outputs: [onePerRow('y')] }, 'PYTHON');
  const { deployment } = await create(lab.owner, { modelVersionId, featureViewId });
  const { data } = await lab.world.ask<{ catalogEntry: { upstream: { entry: { id: string } }[] } }>(
    lab.world.projects,
    lab.owner,
    'query ($id: ID!) { catalogEntry(id: $id) { upstream(depth: 2) { entry { id kind } } } }',
    { id: deployment.id },
  );
  const reached = data.catalogEntry.upstream.map(({ entry }) => entry.id);
  expect(reached).toEqual(expect.arrayContaining([modelVersionId, featureViewId]));
});

test('the database holds the state machines that the code declares, and refuses anything else', async () => {
  const rows = await lab.world.root.db.execute<{ machine: string; source: string; target: string }>(
    sql`select machine, source, target from serving.transitions`,
  );
  const declared = Object.entries(MACHINES).flatMap(([machine, states]) =>
    Object.entries<readonly string[]>(states).flatMap(([source, targets]) => targets.map((target) => `${machine} ${source} ${target}`)),
  );
  expect(rows.map(({ machine, source, target }) => `${machine} ${source} ${target}`).sort()).toEqual(declared.sort());
  const { id } = await lab.deployment();
  await expect(lab.world.root.db.execute(sql`update serving.deployments set state = 'RUNNING' where id = ${id}`)).rejects.toMatchObject({
    cause: { message: 'A deployment does not go from STOPPED to RUNNING.' },
  });
  await expect(lab.world.root.db.execute(sql`update serving.traffic set percent = 50 where deployment_id = ${id}`)).rejects.toMatchObject({
    cause: { constraint_name: 'traffic_adds_up' },
  });
});

test('a model version that a deployment has is not deleted', async () => {
  const modelVersionId = await lab.model();
  await create(lab.owner, { modelVersionId });
  const { data } = await lab.world.ask<{ deleteModelVersion: { __typename: string } }>(
    lab.world.training,
    lab.owner,
    'mutation ($id: ID!) { deleteModelVersion(input: { modelVersionId: $id }) { __typename } }',
    { id: modelVersionId },
  );
  expect(data.deleteModelVersion.__typename).toBe('DeployedVersion');
});

import { register } from '@hopyard/catalog';
import { sweepBlobs } from '@hopyard/files';
import type { Viewer } from '@hopyard/identity';
import { connect, tenant } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINEAR } from './linear.ts';
import { code, type ModelLab, named, openModelLab, type Version } from './model-lab.ts';

let models: ModelLab;
let lab: ModelLab['lab'];
let owner: Viewer;
let scientist: Viewer;
let observer: Viewer;
let stranger: Viewer;
let mutate: ModelLab['mutate'];
let read: ModelLab['read'];
let door: ModelLab['door'];
let upload: ModelLab['upload'];
let registered: ModelLab['registered'];
let model: ModelLab['model'];
beforeAll(async () => {
  models = await openModelLab();
  ({ lab, owner, scientist, observer, stranger, mutate, read, door, upload, registered, model } = models);
});
afterAll(() => models[Symbol.asyncDispose]());

/** A training dataset, as the feature store enters it in the catalogue, that a program read. */
async function trainingDataset(viewer: Viewer, readBy?: string): Promise<string> {
  const id = crypto.randomUUID();
  await using database = connect({ url: lab.world.databaseUrl, role: 'hopyard_training', max: 1 });
  await tenant(database.db, { projectId: viewer.project!.id, userId: viewer.user.id }, async (tx) => {
    await register(tx, { id, kind: 'TRAINING_DATASET', label: 'delays v1', createdAt: new Date(), createdBy: viewer.user.id });
    if (readBy)
      await tx.execute(sql`
        insert into catalog.links (project_id, source_id, target_id, relation, by_id) values (app.current_project(), ${readBy}, ${id}, 'USED', ${readBy})`);
  });
  return id;
}

type Read = {
  id: string;
  aliases: { name: string; modelVersion: { version: number } }[];
  version: { version: number } | null;
  versions: { nodes: { version: number }[] };
};
async function readModel(name: string, selection = 'id aliases { name modelVersion { version } }'): Promise<{ model: Read }> {
  const document = `query ($id: ID!, $name: String!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { model(name: $name) { ${selection} } } } }`;
  const { _entities } = await read<{ _entities: [{ model: Read }] }>(owner, document, { id: owner.project!.id, name });
  return _entities[0];
}

test('a program uploads a model while it runs and registers it: its run, metrics, environment and training dataset come with it', async () => {
  const { id: executionId, program } = await lab.leased(owner);
  const dataset = await trainingDataset(owner, executionId);
  const { run } = await mutate<{ run: { id: string } }>(
    program,
    'startRun',
    { experiment: 'delays', tags: ['baseline', 'v0'] },
    '... on StartRunSuccess { run { id } }',
  );
  await mutate(program, 'logRun', { runId: run.id, metrics: [{ key: 'auc', step: 1, value: 0.75 }] });
  const name = named();
  const { modelVersion } = await model(
    name,
    { 'model.onnx': LINEAR, 'notes/readme.md': Buffer.from('# Delays') },
    {
      inputs: [{ name: 'x', datatype: 'FP32', shape: [-1, 3], feature: 'distance' }],
      importances: [{ feature: 'distance', value: 0.9 }],
      inputExample: { inputs: [{ name: 'x', shape: [1, 3], datatype: 'FP32', data: [1, 2, 3] }] },
    },
    program,
  );
  const document = `query ($id: ID!) { modelVersion(id: $id) {
    version state format framework sizeBytes contentHash description aliases files { name sizeBytes sha256 }
    inputs { name datatype shape feature } outputs { name datatype shape feature } inputExample metrics { key value } importances { feature value }
    model { name } run { id programHash tags execution { id } modelVersions { id } trainingDatasets { id } artifacts { id } } execution { id } environment { id } trainingDataset { id }
  } }`;
  const { modelVersion: found } = await read<{ modelVersion: Record<string, unknown> }>(observer, document, { id: modelVersion.id });
  expect(found).toMatchObject({
    ...{ version: 1, state: 'READY', format: 'ONNX', framework: 'skl2onnx 1.19.1', aliases: [], sizeBytes: LINEAR.length + 8 },
    files: [{ name: 'model.onnx', sizeBytes: LINEAR.length }, { name: 'notes/readme.md' }],
    inputs: [{ name: 'x', datatype: 'FP32', shape: [-1, 3], feature: 'distance' }],
    outputs: [{ name: 'y', datatype: 'FP32', shape: [-1, 1], feature: null }],
    metrics: [{ key: 'auc', value: 0.75 }],
    importances: [{ feature: 'distance', value: 0.9 }],
    inputExample: { inputs: [{ data: [1, 2, 3] }] },
    model: { name },
    run: {
      id: run.id,
      tags: ['baseline', 'v0'],
      execution: { id: executionId },
      modelVersions: [{ id: modelVersion.id }],
      trainingDatasets: [{ id: dataset }],
      artifacts: [],
    },
    ...{ execution: { id: executionId }, environment: null, trainingDataset: { id: dataset } },
  });
  // Provenance leads from the version to the run, the execution and the rows, and from the rows to the version.
  const walk = `query ($id: ID!, $depth: Int) { catalogEntry(id: $id) { upstream(depth: $depth) { entry { id kind } distance } downstream { entry { id } } } }`;
  type Walked = { catalogEntry: { upstream: { entry: { id: string; kind: string }; distance: number }[]; downstream: { entry: { id: string } }[] } };
  const { catalogEntry } = await read<Walked>(owner, walk, { id: modelVersion.id, depth: 1 }, lab.world.projects);
  expect(catalogEntry.upstream.map(({ entry }) => entry.id).toSorted()).toEqual([dataset, executionId, run.id].toSorted());
  const { catalogEntry: rows } = await read<Walked>(owner, walk, { id: dataset, depth: 1 }, lab.world.projects);
  expect(rows.downstream.map(({ entry }) => entry.id).toSorted()).toEqual([executionId, modelVersion.id].toSorted());
});

test('who may do what with models: each role and a stranger, by field and by door', async () => {
  const name = named();
  const { modelVersion } = await model(name);
  const { model: found } = await readModel(name);
  const path = `/${name}/versions/1/files/model.onnx`;
  expect(await code(door(scientist, 'POST', `/${name}/files/x.onnx`, LINEAR))).toBe('IMPORT_DENIED');
  expect(await code(door(observer, 'POST', `/${name}/files/x.onnx`, LINEAR))).toBe('IMPORT_DENIED');
  expect(await code(door(scientist, 'GET', path))).toBe('EXPORT_DENIED');
  expect(await code(door(null, 'GET', path))).toBe('UNAUTHENTICATED');
  expect(await code(door(stranger, 'GET', path))).toBe('NOT_FOUND');
  expect(Buffer.from(await (await door(owner, 'GET', path)).arrayBuffer())).toEqual(LINEAR);
  const { id: executionId, program } = await lab.leased(owner);
  const part = await door(program, 'GET', path, undefined, { range: 'bytes=2-9' });
  expect([part.status, Buffer.from(await part.arrayBuffer()).toString('latin1')]).toEqual([206, '\x12\x08skl2on']);
  const used = await lab.world.root.db.execute(
    sql`select 1 from catalog.links where source_id = ${executionId} and target_id = ${modelVersion.id} and relation = 'USED'`,
  );
  expect(used.length).toBe(1);

  const inputs: Record<string, object> = {
    registerModelVersion: { model: name, format: 'PYTHON', files: [{ path: 'Resources/explore.py', name: 'predictor.py' }] },
    setModelAlias: { modelVersionId: modelVersion.id, alias: 'champion' },
    removeModelAlias: { modelId: found.id, alias: 'champion' },
    archiveModelVersion: { modelVersionId: modelVersion.id },
    deleteModelVersion: { modelVersionId: modelVersion.id },
  };
  for (const [mutation, input] of Object.entries(inputs)) {
    expect(await mutate(null, mutation, input), mutation).toBe('UNAUTHENTICATED');
    expect(await mutate({ ...observer, project: null }, mutation, input), mutation).toMatch(/PROJECT_CONTEXT_REQUIRED|NOT_FOUND/);
    expect(await mutate(observer, mutation, input), mutation).toBe('FORBIDDEN');
    if (mutation !== 'registerModelVersion') expect(await mutate(stranger, mutation, input), mutation).toBe('NOT_FOUND');
    if (mutation !== 'registerModelVersion') expect(await mutate(program, mutation, input), mutation).toBe('FORBIDDEN');
    if (mutation === 'deleteModelVersion') expect(await mutate(scientist, mutation, input), mutation).toBe('FORBIDDEN');
    const viewer = mutation === 'deleteModelVersion' ? owner : scientist;
    expect(await mutate(viewer, mutation, input), mutation).toMatchObject({ __typename: expect.stringMatching(/Success$/) });
  }
  // The stranger's project has a model of that name of its own.
  expect(await model(name, undefined, {}, stranger)).toMatchObject({ modelVersion: { version: 1 } });
  const keys = [
    { __typename: 'Model', id: found.id },
    { __typename: 'ModelVersion', id: modelVersion.id },
  ];
  const entities = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }';
  expect(await read(stranger, entities, { keys })).toEqual({ _entities: [null, null] });
});

test('a repeated key gives the same version, and equal files have equal hashes whatever their order', async () => {
  const name = named();
  const uploads = [await upload(owner, name, 'model.onnx', LINEAR), await upload(owner, name, 'a.txt', Buffer.from('a'))];
  const input = { model: name, format: 'ONNX', files: uploads.map((uploadId) => ({ uploadId })), idempotencyKey: 'once' };
  const first = await registered(owner, input);
  expect(await registered(owner, input)).toEqual(first);
  // Also when the uploads are long gone.
  await lab.world.root.db.execute(sql`update training.model_uploads set expires_at = now() - interval '1 day'`);
  expect(await lab.world.training.dropExpiredUploads()).toBeGreaterThanOrEqual(2);
  expect(await registered(owner, input)).toEqual(first);
  expect(await registered(owner, { ...input, description: 'another' })).toBe('IDEMPOTENCY_CONFLICT');
  const again = await model(name, { 'a.txt': Buffer.from('a'), 'model.onnx': LINEAR });
  expect(again.modelVersion).toMatchObject({ version: 2, contentHash: first.modelVersion.contentHash });
  const other = await model(name, { 'b.txt': Buffer.from('a'), 'model.onnx': LINEAR });
  expect(other.modelVersion.contentHash).not.toBe(first.modelVersion.contentHash);
});

test('versions that are registered at once are numbered without a gap', async () => {
  const name = named();
  const versions = await Promise.all(Array.from({ length: 8 }, () => model(name)));
  expect(versions.map(({ modelVersion }) => modelVersion.version).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('an alias points at one version, also when many move it at once; what it points at stays', async () => {
  const name = named();
  const versions = [(await model(name)).modelVersion, (await model(name)).modelVersion, (await model(name)).modelVersion];
  const set = (version: Version | undefined) => mutate(scientist, 'setModelAlias', { modelVersionId: version?.id, alias: 'champion' });
  const moves = await Promise.all(Array.from({ length: 12 }, (_, index) => set(versions[index % 3])));
  expect(new Set(moves.map(({ __typename }) => __typename))).toEqual(new Set(['SetModelAliasSuccess']));
  expect((await readModel(name)).model.aliases.map((alias) => alias.name)).toEqual(['champion']);
  await set(versions[1]);
  expect((await readModel(name, 'version(alias: "champion") { version }')).model.version).toEqual({ version: 2 });
  const aliased = { __typename: 'AliasedVersion', message: expect.stringContaining('champion') };
  expect(await mutate(owner, 'deleteModelVersion', { modelVersionId: versions[1]?.id })).toMatchObject(aliased);
  expect(await mutate(owner, 'archiveModelVersion', { modelVersionId: versions[1]?.id })).toMatchObject(aliased);
  expect(await mutate(owner, 'archiveModelVersion', { modelVersionId: versions[0]?.id })).toMatchObject({ __typename: 'ArchiveModelVersionSuccess' });
  expect(await set(versions[0])).toMatchObject({ __typename: 'StateConflict', message: expect.stringContaining('archived') });
  // A deletion and an alias that ask for the same version at once: one of them comes too late.
  const [deleted, pointed] = await Promise.all([mutate(owner, 'deleteModelVersion', { modelVersionId: versions[2]?.id }), set(versions[2])]);
  expect([deleted.__typename === 'DeleteModelVersionSuccess', typeof pointed !== 'string'].filter(Boolean).length).toBe(1);
});

test('a deleted version is gone with its bytes, its number is not given again, and provenance remembers it', async () => {
  const name = named();
  const { modelVersion } = await model(name);
  const blobs = await lab.world.root.db.execute<{ blob_id: string }>(
    sql`select blob_id from training.model_files where version_id = ${modelVersion.id}`,
  );
  const blobId = blobs[0]?.blob_id as string;
  await using files = connect({ url: lab.world.databaseUrl, role: 'hopyard_datasets', max: 1 });
  const inADay = new Date(Date.now() + 86_400_000);
  const kept = await model(named());
  await lab.world.root.db.execute(sql`delete from training.model_uploads`);
  await sweepBlobs(files.db, lab.world.blobs, inADay, 1);
  expect(await lab.world.blobs.size(blobId)).toBe(LINEAR.length);
  expect(await mutate(owner, 'deleteModelVersion', { modelVersionId: modelVersion.id })).toMatchObject({ __typename: 'DeleteModelVersionSuccess' });
  await sweepBlobs(files.db, lab.world.blobs, inADay, 1);
  await expect(lab.world.blobs.size(blobId)).rejects.toThrow(/ENOENT/);
  expect(await read(owner, `{ modelVersion(id: "${modelVersion.id}") { id } kept: modelVersion(id: "${kept.modelVersion.id}") { id } }`)).toEqual({
    modelVersion: null,
    kept: { id: kept.modelVersion.id },
  });
  const entry = await read(owner, `{ catalogEntry(id: "${modelVersion.id}") { label deletedAt } }`, {}, lab.world.projects);
  expect(entry).toMatchObject({ catalogEntry: { label: `${name} v1`, deletedAt: expect.anything() } });
  expect((await model(name)).modelVersion.version).toBe(2);
});

test('versions are paged newest first, or by a metric, without a repeat and with those that lack it last', async () => {
  const name = named();
  const values = [0.5, 0.9, null, 0.7, 0.9];
  for (const value of values) await model(name, undefined, { metrics: value === null ? [] : [{ key: 'auc', value }] });
  const paged = async (order: string) => {
    const seen: number[] = [];
    for (let after = ''; ;) {
      const selection = `versions(first: 2 ${order} ${after}) { nodes { version } pageInfo { hasNextPage endCursor } }`;
      const { versions } = (await readModel(name, selection)).model as unknown as {
        versions: { nodes: Version[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      seen.push(...versions.nodes.map(({ version }) => version));
      if (!versions.pageInfo.hasNextPage) return seen;
      after = `after: "${versions.pageInfo.endCursor}"`;
    }
  };
  expect(await paged('')).toEqual([5, 4, 3, 2, 1]);
  expect(await paged('orderByMetric: "auc"')).toEqual([5, 2, 4, 1, 3]);
  expect(await paged('orderByMetric: "auc", descending: false')).toEqual([1, 4, 5, 2, 3]);
  expect((await readModel(name, 'version { version }')).model.version).toEqual({ version: 5 });
});

test('whoever follows a model hears of its versions and aliases, and sees them as they are now', async () => {
  const name = named();
  const { modelVersion } = await model(name);
  const { model: found } = await readModel(name);
  await using events = await lab.world.follow<{
    modelVersionChanged: { signal: string; change: string | null; modelVersion: { version: number; aliases: string[] } | null };
  }>(
    lab.world.training,
    observer,
    'subscription ($modelId: ID) { modelVersionChanged(modelId: $modelId) { signal change modelVersion { version aliases } } }',
    { modelId: found.id },
  );
  expect((await events.next()).data.modelVersionChanged.signal).toBe('LIVE');
  await model(named());
  const second = await model(name);
  expect((await events.next()).data.modelVersionChanged).toMatchObject({ change: 'CREATED', modelVersion: { version: 2 } });
  await mutate(owner, 'setModelAlias', { modelVersionId: modelVersion.id, alias: 'champion' });
  expect((await events.next()).data.modelVersionChanged).toMatchObject({ change: 'UPDATED', modelVersion: { version: 1, aliases: ['champion'] } });
  await mutate(owner, 'deleteModelVersion', { modelVersionId: second.modelVersion.id });
  expect((await events.next()).data.modelVersionChanged).toMatchObject({ change: 'DELETED', modelVersion: null });
});

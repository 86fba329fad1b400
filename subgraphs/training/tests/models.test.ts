import { gzipSync } from 'node:zlib';
import { register } from '@hopyard/catalog';
import { sweepBlobs } from '@hopyard/files';
import { PlatformError, type Viewer } from '@hopyard/identity';
import { connect, tenant } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cast, openCast } from './cast.ts';
import { FINISHED, type Lab } from './lab.ts';
import { LINEAR } from './linear.ts';
import { zipOf } from './zip-of.ts';

let cast: Cast;
let lab: Lab;
let owner: Viewer;
let scientist: Viewer;
let observer: Viewer;
let stranger: Viewer;
let mutate: Cast['mutate'];
let read: Cast['read'];
beforeAll(async () => {
  cast = await openCast();
  ({ lab, owner, scientist, observer, stranger, mutate, read } = cast);
});
afterAll(() => cast[Symbol.asyncDispose]());

const PICKLE = Buffer.from("cposix\nsystem\n(S'true'\ntR.");
const PREDICTOR = Buffer.from('def predict(rows):\n    return [0 for _ in rows]\n');

async function door(viewer: Viewer | null, method: string, path: string, body?: Buffer, headers: Record<string, string> = {}): Promise<Response> {
  const [models] = lab.world.training.doors;
  const request = new Request(`http://hopyard/api/projects/p/models${path}`, { method, headers, ...(body && { body: new Uint8Array(body) }) });
  return models!.handle(request, { viewer, requestId: 'test' }, path);
}
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof PlatformError ? error.code : String(error)),
  );
const upload = async (viewer: Viewer, model: string, name: string, body: Buffer) =>
  ((await (await door(viewer, 'POST', `/${model}/files/${name}`, body)).json()) as { fileId: string }).fileId;

type Version = { id: string; version: number; contentHash: string };
const VERSION = `... on RegisterModelVersionSuccess { modelVersion { id version contentHash } }
  ... on UnsafeArtifact { file } ... on ModelInvalid { file }`;
const registered = (viewer: Viewer | null, input: object) => mutate<{ modelVersion: Version }>(viewer, 'registerModelVersion', input, VERSION);
/** Uploads files as the owner and registers them. */
async function model(name: string, files: Record<string, Buffer> = { 'model.onnx': LINEAR }, input: object = {}, viewer = owner) {
  const uploads = [];
  for (const [file, bytes] of Object.entries(files)) uploads.push({ uploadId: await upload(viewer, name, file, bytes) });
  return registered(viewer, { model: name, format: 'ONNX', files: uploads, ...input });
}
const named = () => `m-${crypto.randomUUID().slice(0, 8)}`;
const count = async (table: string) =>
  Number((await lab.world.root.db.execute<{ n: string }>(sql`select count(*) as n from ${sql.raw(table)}`))[0]?.n);

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

test.each<[what: string, format: string, files: Record<string, Buffer>, input: object, type: string, file: string | null, says: RegExp]>([
  ['a pickle named like a model', 'ONNX', { 'model.onnx': PICKLE }, {}, 'UnsafeArtifact', 'model.onnx', /pickle/],
  [
    'a pickle beside a predictor',
    'PYTHON',
    { 'predictor.py': PREDICTOR, 'weights.dat': PICKLE },
    {},
    'UnsafeArtifact',
    'weights.dat',
    /ONNX, or as skops/,
  ],
  ['a compressed pickle', 'PYTHON', { 'predictor.py': PREDICTOR, 'x.csv.gz': gzipSync(PICKLE) }, {}, 'UnsafeArtifact', 'x.csv.gz', /compressed/],
  [
    'a pickle in a skops file',
    'SKLEARN',
    { 'm.skops': zipOf({ 'schema.json': Buffer.from('{}'), x: PICKLE }) },
    {},
    'UnsafeArtifact',
    'm.skops',
    /archive in which "x"/,
  ],
  ['text named like a model', 'ONNX', { 'model.onnx': Buffer.from('hello, world') }, {}, 'ModelInvalid', 'model.onnx', /no ONNX model/],
  ['a model that is cut', 'ONNX', { 'model.onnx': LINEAR.subarray(0, 100) }, {}, 'ModelInvalid', 'model.onnx', /cut/],
  ['no model at all', 'ONNX', { 'readme.md': Buffer.from('x') }, {}, 'ModelInvalid', null, /ends in \.onnx; this one has none/],
  ['two models', 'ONNX', { 'a.onnx': LINEAR, 'b.onnx': LINEAR }, {}, 'ModelInvalid', null, /has 2/],
  ['a zip that skops did not write', 'SKLEARN', { 'm.skops': zipOf({ a: Buffer.from('b') }) }, {}, 'ModelInvalid', 'm.skops', /schema\.json/],
  ['a predictor that is no text', 'PYTHON', { 'predictor.py': LINEAR }, {}, 'ModelInvalid', 'predictor.py', /no UTF-8|no Python/],
  [
    'inputs of another name',
    'ONNX',
    { 'm.onnx': LINEAR },
    { inputs: [{ name: 'z', datatype: 'FP32', shape: [-1, 3] }] },
    'ModelInvalid',
    'm.onnx',
    /has the inputs x, not z/,
  ],
  [
    'inputs of another kind',
    'ONNX',
    { 'm.onnx': LINEAR },
    { inputs: [{ name: 'x', datatype: 'FP64', shape: [-1, 3] }] },
    'ModelInvalid',
    'm.onnx',
    /has FP32 in "x"/,
  ],
  [
    'outputs of another shape',
    'ONNX',
    { 'm.onnx': LINEAR },
    { outputs: [{ name: 'y', datatype: 'FP32', shape: [-1, 2] }] },
    'ModelInvalid',
    'm.onnx',
    /\[-1, 1\]/,
  ],
])('%s is refused by the name of the file, with what would be right, and nothing is made', async (_what, format, files, input, type, file, says) => {
  const before = [await count('training.models'), await count('training.model_versions'), await count('catalog.entries')];
  const result = await model(named(), files, { format, ...input });
  expect(result).toMatchObject({ __typename: type, message: expect.stringMatching(says) });
  expect(result.file).toBe(file);
  expect([await count('training.models'), await count('training.model_versions'), await count('catalog.entries')]).toEqual(before);
});

test.each<[input: object, field: string]>([
  [{ model: '../up' }, 'model'],
  [{ files: [] }, 'files'],
  [{ files: [{}] }, 'files.0'],
  [{ files: [{ uploadId: crypto.randomUUID() }] }, 'files.0'],
  [{ files: [{ path: 'Resources/explore.py', name: '../predictor.py' }] }, 'files.0.name'],
  [{ files: [{ path: 'Resources/absent.py' }] }, 'files.0'],
  [{ files: [{ path: 'raw' }] }, 'files.0'],
  [
    {
      files: [
        { path: 'Resources/explore.py', name: 'predictor.py' },
        { path: 'raw/flights.csv', name: 'predictor.py' },
      ],
    },
    'files',
  ],
  [{ runId: crypto.randomUUID() }, 'runId'],
  [{ trainingDatasetId: crypto.randomUUID() }, 'trainingDatasetId'],
  [
    {
      metrics: [
        { key: 'a', value: 1 },
        { key: 'a', value: 2 },
      ],
    },
    'metrics',
  ],
  [{ inputs: [{ name: 'x', datatype: 'FP32', shape: [-2] }] }, 'inputs.0.shape.0'],
  [{ inputExample: { inputs: ['x'.repeat(70_000)] } }, 'inputExample'],
])('a version with %j is refused by the name of its field', async (wrong, field) => {
  const sound = { model: named(), format: 'PYTHON', files: [{ path: 'Resources/explore.py', name: 'predictor.py' }] };
  const result = await registered(owner, { ...sound, ...wrong });
  expect(result.fields?.map(({ path }) => path.join('.')).at(0)).toBe(field);
});

test('a program registers what it was granted and uploaded itself, for runs of its own', async () => {
  const first = await lab.leased(owner);
  const second = await lab.leased(owner);
  const name = named();
  const files = { files: [{ uploadId: await upload(first.program, name, 'model.onnx', LINEAR) }] };
  for (const viewer of [second.program, owner])
    expect((await registered(viewer, { model: name, format: 'ONNX', ...files })).fields?.[0]?.path).toEqual(['files', '0']);
  const other = await registered(first.program, { model: named(), format: 'ONNX', ...files });
  expect(other.fields?.[0]?.message).toContain('no such upload for the model');
  const { run } = await mutate<{ run: { id: string } }>(second.program, 'startRun', { experiment: 'own' }, '... on StartRunSuccess { run { id } }');
  expect((await registered(first.program, { model: name, format: 'ONNX', ...files, runId: run.id })).fields?.[0]?.path).toEqual(['runId']);
  // `Resources` was not granted to the job, `raw` was.
  const ungranted = await registered(first.program, {
    model: name,
    format: 'PYTHON',
    files: [{ path: 'Resources/explore.py', name: 'predictor.py' }],
  });
  expect(ungranted.fields?.[0]?.message).toContain('was not granted');
  expect(await registered(first.program, { model: name, format: 'ONNX', files: [...files.files, { path: 'raw/flights.csv' }] })).toMatchObject({
    modelVersion: { version: 1 },
  });
  // An ended program has no rights left.
  await lab.say(`/leases/${first.id}/report`, { ...FINISHED, epoch: first.lease.epoch });
  expect(await registered(first.program, { model: name, format: 'ONNX', ...files })).toMatch(/STALE_LEASE|SESSION_REVOKED/);
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

test('what nobody registers in time is let go of', async () => {
  const name = named();
  const uploadId = await upload(owner, name, 'model.onnx', LINEAR);
  await lab.world.root.db.execute(sql`update training.model_uploads set expires_at = now() - interval '1 day' where id = ${uploadId}`);
  expect((await registered(owner, { model: name, format: 'ONNX', files: [{ uploadId }] })).fields?.[0]?.message).toContain('held for an hour');
  await lab.world.training.dropExpiredUploads();
  expect(await count(`training.model_uploads where id = '${uploadId}'`)).toBe(0);
});

test('an upload that is not what it announced, or that goes up by another way, is refused', async () => {
  const held = await count('training.model_uploads');
  const wrong = { 'x-content-sha256': 'a'.repeat(64) };
  expect(await code(door(owner, 'POST', `/${named()}/files/model.onnx`, LINEAR, wrong))).toBe('UPLOAD_REJECTED');
  for (const path of ['/UP/files/x', '/m/files/..', '/m/files/%2e%2e', '/m/files/a%2fb'])
    expect(await code(door(owner, 'POST', path, LINEAR)), path).toBe('PATH_INVALID');
  for (const path of ['/m/files', '/m', '/m/other/x']) expect(await code(door(owner, 'POST', path, LINEAR)), path).toBe('NOT_FOUND');
  expect(await code(door(owner, 'PUT', '/m/files/x', LINEAR))).toBe('BAD_USER_INPUT');
  for (const path of ['/m/versions/0/files/x', '/m/versions/1', '/m/versions/1e3/files/x', '/m/versions/1/files/x'])
    expect(await code(door(owner, 'GET', path)), path).toBe('NOT_FOUND');
  expect(await count('training.model_uploads')).toBe(held);
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

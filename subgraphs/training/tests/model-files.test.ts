import { gzipSync } from 'node:zlib';
import type { Viewer } from '@hopyard/identity';
import type { TensorSpec } from '@hopyard/inference';
import { writeOnnx } from '@hopyard/inference/write-onnx';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FINISHED } from './lab.ts';
import { LINEAR } from './linear.ts';
import { code, type ModelLab, named, openModelLab } from './model-lab.ts';
import { zipOf } from './zip-of.ts';

let models: ModelLab;
let lab: ModelLab['lab'];
let owner: Viewer;
let mutate: ModelLab['mutate'];
let door: ModelLab['door'];
let upload: ModelLab['upload'];
let registered: ModelLab['registered'];
let model: ModelLab['model'];
let count: ModelLab['count'];
beforeAll(async () => {
  models = await openModelLab();
  ({ lab, owner, mutate, door, upload, registered, model, count } = models);
});
afterAll(() => models[Symbol.asyncDispose]());

const PICKLE = Buffer.from("cposix\nsystem\n(S'true'\ntR.");
const X: TensorSpec = { name: 'x', datatype: 'FP32', shape: [-1, 1] };
const operators = (op: string, domain: string) =>
  writeOnnx({ inputs: [X], outputs: [{ ...X, name: 'y' }], nodes: [{ op, domain, inputs: ['x'], outputs: ['y'] }] });
const PREDICTOR = Buffer.from('def predict(rows):\n    return [0 for _ in rows]\n');

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
  [
    'a model of operators that nobody here has',
    'ONNX',
    { 'model.onnx': operators('Guess', 'com.example') },
    {},
    'ModelInvalid',
    'model.onnx',
    /needs the operator "Guess" of "com\.example", which is not here; there are those of ai\.onnx, /,
  ],
  [
    'a model of operators of a later version',
    'ONNX',
    { 'model.onnx': Buffer.concat([LINEAR, Buffer.from([0x42, 2, 0x10, 99])]) },
    {},
    'ModelInvalid',
    'model.onnx',
    /needs version 99 of the operators of ai\.onnx, and those up to 26 are here/,
  ],
  [
    'a model in a later format',
    'ONNX',
    { 'model.onnx': Buffer.concat([LINEAR, Buffer.from([0x08, 99])]) },
    {},
    'ModelInvalid',
    'model.onnx',
    /in version 99 of ONNX's format, and those up to 13/,
  ],
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

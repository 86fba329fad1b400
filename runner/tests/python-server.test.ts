import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Datatype, DATATYPES, type Tensor, decodeResponse, encodeRequest } from '@hopyard/inference';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectMachine } from '../src/machine/machine.ts';
import type { ServerSettings } from '../src/models/settings.ts';
import { call, infer, ready, writeModel } from './model-servers.ts';

const CLIENT = resolve(import.meta.dirname, '../../sdk/python');

let home: string;
let python: string;
const started: ChildProcess[] = [];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hopyard-test-'));
  ({ python } = await inspectMachine());
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(home, { recursive: true });
});

let serial = 0;
async function start(predictor: string, signature: Partial<ServerSettings> = {}) {
  const directory = join(home, String(serial++));
  const socket = `${directory}.sock`;
  const files = await writeModel(directory, { 'predictor.py': predictor, 'weights.txt': '2' });
  const settings: ServerSettings = { socket, directory, files, inputs: [], outputs: [], example: null, threads: 1, ...signature };
  const child = spawn(python, ['-B', '-u', '-m', 'hopyard.serving', JSON.stringify(settings)], { env: { PYTHONPATH: CLIENT } });
  started.push(child);
  expect(await ready(child)).toMatch(/^Ready/);
  return { socket, child };
}

const x = (shape: number[], data: unknown) => ({ inputs: [{ name: 'x', datatype: 'FP32', shape, data }] });
const errorOf = async (asked: Promise<{ status: number; body: Buffer }>) => {
  const { status, body } = await asked;
  return [status, (JSON.parse(String(body)) as { error: string }).error];
};

const DOUBLE = `
class Predictor:
    def load(self, directory):
        self.factor = float(open(directory + "/weights.txt").read())
    def predict(self, inputs):
        return {"y": [[self.factor * value for value in row] for row in inputs["x"]]}
`;
const SIGNATURE = {
  inputs: [{ name: 'x', datatype: 'FP32', shape: [-1, 2] }],
  outputs: [{ name: 'y', datatype: 'FP32', shape: [-1, 2] }],
} as const;

test('a predictor loads its files, answers its example and then calls', async () => {
  const { socket, child } = await start(DOUBLE, { ...SIGNATURE, example: x([1, 2], [1, 2]) });
  expect((await call(socket, 'GET', '/v2/health/ready')).status).toBe(200);
  expect(JSON.parse(String((await call(socket, 'GET', '/v2/models/model')).body))).toEqual({ name: 'model', platform: 'python', ...SIGNATURE });
  const { body } = await infer(socket, {
    id: 'one',
    ...x(
      [2, 2],
      [
        [1, null],
        [0.5, 3],
      ],
    ),
  });
  expect(JSON.parse(String(body))).toEqual({
    model_name: 'model',
    id: 'one',
    outputs: [{ name: 'y', datatype: 'FP32', shape: [2, 2], data: [2, null, 1, 6] }],
  });
  expect(await errorOf(infer(socket, x([1, 3], [1, 2, 3])))).toEqual([400, "inputs.0 is FP32 [1, 3], and 'x' is FP32 [-1, 2]."]);
  expect(await errorOf(infer(socket, x([2, 2], [[1, 2], [3]])))).toEqual([400, 'inputs.0.data.1 is no list of 2.']);
  expect(await errorOf(infer(socket, x([1, 2], [1, 'two'])))).toEqual([400, "inputs.0.data.1 is no FP32: 'two'."]);
  expect(await errorOf(infer(socket, x([1, 2], [1, 1e39])))).toEqual([400, expect.stringContaining('inputs.0.data holds what FP32 cannot')]);
  expect(await errorOf(call(socket, 'POST', '/v2/models/model/infer', { body: '{' }))).toEqual([400, expect.stringContaining('no JSON')]);
  child.kill('SIGTERM');
  expect(await new Promise((done) => child.once('exit', done))).toBe(0);
});

test('tensors of every kind go through a predictor and come back as they were', async () => {
  const both = (name: string) => DATATYPES.map((datatype) => ({ name: `${name}_${datatype}`, datatype, shape: [-1, 2] }));
  const echo =
    'class Predictor:\n    def predict(self, inputs):\n        return {name.replace("x_", "y_"): value for name, value in inputs.items()}\n';
  const { socket } = await start(echo, { inputs: both('x'), outputs: both('y') });
  const data = {
    ...{ BOOL: Uint8Array.of(0, 1), UINT8: Uint8Array.of(0, 255), UINT16: Uint16Array.of(0, 65_535), UINT32: Uint32Array.of(0, 2 ** 32 - 1) },
    ...{ INT8: Int8Array.of(-128, 127), INT16: Int16Array.of(-32_768, 32_767), INT32: Int32Array.of(-(2 ** 31), 2 ** 31 - 1) },
    ...{ UINT64: BigUint64Array.of(0n, 2n ** 64n - 1n), INT64: BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n) },
    ...{ FP16: Float16Array.of(NaN, 1.5), FP32: Float32Array.of(-Infinity, 0.1), FP64: Float64Array.of(0.1, NaN) },
    BYTES: [Buffer.from('Zürich'), Buffer.from([255, 0])],
  } satisfies Record<Datatype, Tensor['data']>;
  const inputs = DATATYPES.map((datatype): Tensor => ({ name: `x_${datatype}`, datatype, shape: [1, 2], data: data[datatype] }));
  const { body, headerLength } = encodeRequest({ id: null, inputs, outputs: null });
  const answer = await call(socket, 'POST', '/v2/models/model/infer', { body, headers: { 'inference-header-content-length': String(headerLength) } });
  const decoded = decodeResponse({ body: answer.body, headerLength: Number(answer.headers['inference-header-content-length']) });
  if ('faults' in decoded) throw new Error(JSON.stringify(decoded.faults));
  expect(decoded.outputs.map(({ name, data: found }) => [name, Array.from(found as Uint8Array[], String)])).toEqual(
    inputs.map(({ name, data: given }) => [name.replace('x', 'y'), Array.from(given as Uint8Array[], String)]),
  );
});

test('a predictor that throws is answered in short, its log says more, and one that hangs does not hold up others', async () => {
  const { socket, child } = await start(`
import threading
class Predictor:
    def predict(self, inputs):
        if inputs["x"][0] < 0:
            raise ValueError("no negative distance: -1")
        if inputs["x"][0] > 1:
            print("hanging", flush=True)
            threading.Event().wait()
        return {"y": inputs["x"]}
`);
  const line = new Promise((resolve) => child.stderr.once('data', (chunk: Buffer) => resolve(String(chunk))));
  expect(await errorOf(infer(socket, x([1], [-1])))).toEqual([500, 'The model failed with ValueError.']);
  expect(await line).toBe('ValueError: no negative distance: -1\n');

  const patience = new AbortController();
  const hanging = infer(socket, x([1], [2]), patience.signal);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect((await infer(socket, x([1], [0.5]))).status).toBe(200);
  patience.abort();
  await expect(hanging).rejects.toThrow(/abort/);
});

test('what cannot be served does not start, and the last line says why', async () => {
  await expect(start('import nothing_like_this')).rejects.toThrow(
    "The model could not be loaded: ModuleNotFoundError: No module named 'nothing_like_this'",
  );
  await expect(start('x = 1')).rejects.toThrow('predictor.py has no class Predictor.');
  await expect(start(DOUBLE, { ...SIGNATURE, outputs: [{ name: 'z', datatype: 'FP32', shape: [-1] }], example: x([1, 2], [1, 2]) })).rejects.toThrow(
    'The model does not answer its input example: The predictor did not answer z.',
  );
});

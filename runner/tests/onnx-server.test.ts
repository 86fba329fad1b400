import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DATATYPES, type Tensor, decodeResponse, encodeRequest } from '@hopyard/inference';
import { ONNX_RUNTIME } from '@hopyard/inference/onnx-runtime';
import { type Graph, logisticOnnx, writeOnnx } from '@hopyard/inference/write-onnx';
import { InferenceSession } from 'onnxruntime-node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectMachine } from '../src/machine/machine.ts';
import { onnxServer } from '../src/models/model-server.ts';
import type { ServerSettings } from '../src/models/settings.ts';
import { spawnSandboxed } from '../src/sandbox/sandbox.ts';
import { call, infer, ready, writeModel } from './model-servers.ts';

const SERVER = resolve(import.meta.dirname, '../src/models/onnx-server.ts');

let home: string;
const started: ChildProcess[] = [];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hopyard-test-'));
});
afterAll(async () => {
  for (const child of started) child.kill();
  await rm(home, { recursive: true });
});

let serial = 0;
async function start(file: Buffer, signature: Partial<ServerSettings>): Promise<{ socket: string; child: ChildProcess }> {
  const directory = join(home, String(serial++));
  const socket = `${directory}.sock`;
  const files = await writeModel(directory, { 'model.onnx': file });
  const settings: ServerSettings = { socket, directory, files, inputs: [], outputs: [], example: null, threads: 1, ...signature };
  const child = spawn(process.execPath, [SERVER, JSON.stringify(settings)]);
  started.push(child);
  expect(await ready(child)).toMatch(/^Ready/);
  return { socket, child };
}

/** y is x, of each kind that there is. */
const SAME: Graph = {
  inputs: DATATYPES.map((datatype) => ({ name: `x_${datatype}`, datatype, shape: [-1, 2] })),
  outputs: DATATYPES.map((datatype) => ({ name: `y_${datatype}`, datatype, shape: [-1, 2] })),
  nodes: DATATYPES.map((datatype) => ({ op: 'Identity', inputs: [`x_${datatype}`], outputs: [`y_${datatype}`] })),
};

const column = (name: string, data: unknown[]) => ({ name, datatype: 'FP32', shape: [data.length, 1], data });

test('tensors of every kind go through a model and come back as they were', async () => {
  const { socket } = await start(writeOnnx(SAME), SAME);
  const data = {
    ...{ BOOL: Uint8Array.of(0, 1), UINT8: Uint8Array.of(0, 255), UINT16: Uint16Array.of(0, 65_535), UINT32: Uint32Array.of(0, 2 ** 32 - 1) },
    ...{ INT8: Int8Array.of(-128, 127), INT16: Int16Array.of(-32_768, 32_767), INT32: Int32Array.of(-(2 ** 31), 2 ** 31 - 1) },
    ...{ UINT64: BigUint64Array.of(0n, 2n ** 64n - 1n), INT64: BigInt64Array.of(-(2n ** 63n), 2n ** 63n - 1n) },
    ...{ FP16: Float16Array.of(NaN, 1.5), FP32: Float32Array.of(-Infinity, 0.1), FP64: Float64Array.of(0.1, NaN) },
    BYTES: [Buffer.from('Zürich'), Buffer.from('')],
  };
  const inputs = DATATYPES.map((datatype): Tensor => ({ name: `x_${datatype}`, datatype, shape: [1, 2], data: data[datatype] }));
  const { body, headerLength } = encodeRequest({ id: 'one', inputs, outputs: null });
  const answer = await call(socket, 'POST', '/v2/models/model/infer', { body, headers: { 'inference-header-content-length': String(headerLength) } });
  expect(answer.status).toBe(200);
  const decoded = decodeResponse({ body: answer.body, headerLength: Number(answer.headers['inference-header-content-length']) });
  if ('faults' in decoded) throw new Error(JSON.stringify(decoded.faults));
  expect(decoded.id).toBe('one');
  for (const [index, { name, datatype, shape, data: found }] of decoded.outputs.entries())
    expect({ name, shape, found: Array.from(found as Uint8Array[], String) }).toEqual({
      name: `y_${datatype}`,
      shape: [1, 2],
      found: Array.from(inputs[index]?.data as Uint8Array[], String),
    });
});

test('a server says that it is ready and what it serves, answers in JSON, and says what is wrong with a call', async () => {
  const { file, ...signature } = logisticOnnx({ distance: 1, delay: -1 });
  const { socket, child } = await start(file, { ...signature, example: { inputs: [column('distance', [0]), column('delay', [0])] } });
  for (const path of ['/v2/health/live', '/v2/health/ready', '/v2/models/model/ready']) expect((await call(socket, 'GET', path)).status).toBe(200);
  expect(JSON.parse(String((await call(socket, 'GET', '/v2/models/model')).body))).toEqual({
    name: 'model',
    platform: 'onnxruntime_onnx',
    ...signature,
  });

  const good = await infer(socket, { id: 'two', inputs: [column('distance', [1, 2]), column('delay', [1, null])] });
  expect(JSON.parse(String(good.body))).toEqual({
    model_name: 'model',
    id: 'two',
    outputs: [{ name: 'probability', datatype: 'FP32', shape: [2, 1], data: [0.5, null] }],
  });

  const refusal = async (message: unknown) => {
    const { status, body } = await infer(socket, message);
    return [status, (JSON.parse(String(body)) as { error: string }).error];
  };
  expect(await refusal({ inputs: [column('distance', [1]), column('delay', ['late'])] })).toEqual([
    400,
    'inputs.1.data.0 is "late", not a number or null.',
  ]);
  expect(await refusal({ inputs: [column('distance', [1]), column('age', [1])] })).toEqual([
    400,
    'inputs.1.name is "age", and there are "distance", "delay". One more thing is wrong.',
  ]);
  // Each fits by itself, and both together do not.
  expect(await refusal({ inputs: [column('distance', [1]), column('delay', [1, 2])] })).toEqual([
    500,
    expect.stringMatching(/Concat.*(dim|mismatch)/i),
  ]);
  expect((await call(socket, 'GET', '/v2/models/other')).status).toBe(404);

  child.kill('SIGTERM');
  expect(await new Promise((done) => child.once('exit', done))).toBe(0);
});

test('what cannot be served does not start, and the last line says why', async () => {
  const { file, ...signature } = logisticOnnx({ distance: 1 });
  await expect(start(Buffer.from('<html>'), signature)).rejects.toThrow(/ONNX Runtime 1\.\d+\.\d+ cannot load model\.onnx: Protobuf parsing failed/);
  const foreign = writeOnnx({ ...signature, nodes: [{ op: 'Guess', domain: 'com.example', inputs: ['distance'], outputs: ['probability'] }] });
  await expect(start(foreign, signature)).rejects.toThrow(
    /ONNX Runtime .* cannot load model\.onnx: it needs the operator "Guess" of "com\.example", which is not here\.$/m,
  );
  const unknown = writeOnnx({ ...signature, nodes: [{ op: 'Guess', inputs: ['distance'], outputs: ['probability'] }] });
  await expect(start(unknown, signature)).rejects.toThrow(/it needs the operator "Guess" of "ai\.onnx" in version 21, which is not here\.$/m);
  const wide = { inputs: [{ name: 'distance', datatype: 'FP32', shape: [1, 2], data: [1, 2] }] };
  await expect(start(file, { ...signature, example: wide })).rejects.toThrow(
    'The model does not answer its input example: inputs.0.shape is [1, 2], and "distance" is [any, 1].',
  );
});

test('what a version of a model may need at most is what ONNX Runtime takes', async () => {
  const { file } = logisticOnnx({ distance: 1 });
  const irVersion = file[1]!;
  const imported = (domain: string, version: number) => {
    const name = Buffer.from(domain === 'ai.onnx' ? '' : domain);
    // Of two words about a domain the last counts.
    return Buffer.concat([file, Buffer.from([0x42, name.length + 4, 0x0a, name.length]), name, Buffer.from([0x10, version])]);
  };
  const inFormat = (version: number) => Buffer.concat([file, Buffer.from([0x08, version])]);
  const loads = (bytes: Buffer) =>
    InferenceSession.create(bytes, { logSeverityLevel: 4 }).then(
      () => true,
      () => false,
    );
  expect([
    irVersion <= ONNX_RUNTIME.irVersion,
    await loads(inFormat(ONNX_RUNTIME.irVersion)),
    await loads(inFormat(ONNX_RUNTIME.irVersion + 1)),
  ]).toEqual([true, true, false]);
  for (const [domain, newest] of Object.entries(ONNX_RUNTIME.opsets))
    expect([domain, await loads(imported(domain, newest)), await loads(imported(domain, newest + 1))]).toEqual([domain, true, false]);
});

test('in its sandbox a server sees its model and nothing else, and answers on the socket that is shared with it', async () => {
  const { file, inputs, outputs } = logisticOnnx({ distance: 1 });
  const [directory, shared] = [join(home, 'sandboxed'), join(home, 'shared')];
  await mkdir(shared);
  const files = await writeModel(directory, { 'model.onnx': file });
  const server = await onnxServer({ files, inputs, outputs, example: null, threads: 1 });
  const program = await spawnSandboxed(await inspectMachine(), {
    name: 'model-server',
    command: server.command,
    cwd: '/tmp',
    env: {},
    mounts: [...server.mounts, { source: directory, target: '/model' }, { source: shared, target: '/run/hopyard', writable: true }],
    limits: { memoryBytes: 2 ** 30, cpus: 1, processes: 64, diskBytes: 2 ** 20 },
  });
  try {
    await ready(program);
    const { body } = await infer(join(shared, 'model.sock'), { inputs: [column('distance', [0])] });
    expect(JSON.parse(String(body))).toMatchObject({ outputs: [{ data: [0.5] }] });
  } finally {
    await program.kill();
  }
});

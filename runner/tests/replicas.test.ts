import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { logisticOnnx } from '@hopyard/inference/write-onnx';
import type { ReplicaReport, ReplicaSpec } from '@hopyard/leases/replicas';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectMachine } from '../src/machine/machine.ts';
import { keepReplica } from '../src/replicas/replica.ts';
import { type RunnerFixture, startRunner } from './fixture.ts';
import { infer } from './model-servers.ts';

const GIB = 1024 ** 3;

let runner: RunnerFixture;
let platform: RunnerFixture['replicas'];
beforeAll(async () => {
  const client = resolve(import.meta.dirname, '../../sdk/python/hopyard');
  runner = await startRunner({ HOPYARD_PYTHON_CLIENT: client, LOG_LEVEL: 'error' });
  platform = runner.replicas;
});
afterAll(() => runner[Symbol.asyncDispose]());

/** Takes `a` and `b`, and gives a probability. */
const { file: MODEL } = logisticOnnx({ a: 1, b: 2 });
const column = (name: string) => ({ name, datatype: 'FP32', shape: [-1, 1] });
async function replica(changes: Partial<ReplicaSpec> = {}, file: [string, Buffer | string] = ['model.onnx', MODEL]): Promise<ReplicaSpec> {
  const [name, content] = file;
  return {
    ...{ id: randomUUID(), epoch: 1, logOffset: 0, format: 'ONNX', example: null, environment: null, startSeconds: 30 },
    files: [{ name, blob: await runner.blobs.put(Readable.from([Buffer.from(content)])) }],
    inputs: [column('a'), column('b')],
    outputs: [column('probability')],
    limits: { cpus: 1, memoryBytes: GIB, processes: 64 },
    ...changes,
  };
}
const EXAMPLE = { inputs: ['a', 'b'].map((name) => ({ name, datatype: 'FP32', shape: [1, 1], data: [0] })) };
const readyAt = (report: ReplicaReport | undefined) => report?.state === 'READY' && (report.socketPath as string);
/** Processes of this machine whose arguments hold a text. */
const processesWith = (text: string) =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    });

test('a model server is started, answers at its socket, and is ended when it is not wanted any more', async () => {
  const spec = await replica({ example: EXAMPLE });
  platform.want(spec);
  const socket = await platform.until(spec.id, readyAt);
  const { status, body } = await infer(socket, EXAMPLE);
  expect([status, JSON.parse(body.toString()).outputs[0].data]).toEqual([200, [0.5]]);
  expect(platform.printed.get(spec.id)).toContainEqual(expect.stringMatching(/^Ready/));
  platform.drop(spec.id);
  await platform.until(spec.id, (report) => report === undefined);
  expect(existsSync(socket)).toBe(false);
});

test('a model server that is killed comes back at another socket', async () => {
  const spec = await replica({ inputs: [column('a'), { ...column('b'), note: 'one-of-a-kind' }] });
  platform.want(spec);
  const socket = await platform.until(spec.id, readyAt);
  const pids = processesWith('one-of-a-kind').filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('/server/node'));
  expect(pids.length).toBe(1);
  process.kill(Number(pids[0]), 'SIGKILL');
  const again = await platform.until(spec.id, (report) => report?.state === 'READY' && report.restarts === 1 && report);
  expect(again.socketPath).not.toBe(socket);
  expect((await infer(again.socketPath as string, EXAMPLE)).status).toBe(200);
  expect(platform.printed.get(spec.id)).toContainEqual(expect.stringContaining('It was ended by the signal SIGKILL.'));
  platform.drop(spec.id);
});

test('a model that cannot be loaded fails with the last that its server said', async () => {
  const spec = await replica({}, ['model.onnx', 'no model at all']);
  platform.want(spec);
  const { reason } = await platform.until(spec.id, (report) => report?.state === 'FAILED' && report);
  expect(reason).toMatch(/^It ended with exit code 1\.\nONNX Runtime .* cannot load model\.onnx/);
  platform.drop(spec.id);
});

test('one that is not ready in time fails, and says so', async () => {
  const predictor =
    'import time\nclass Predictor:\n    def load(self, directory):\n        print("loading for ever", flush=True)\n        time.sleep(1000)\n';
  const spec = await replica({ format: 'PYTHON', startSeconds: 2 }, ['predictor.py', predictor]);
  platform.want(spec);
  const { reason } = await platform.until(spec.id, (report) => report?.state === 'FAILED' && report);
  expect(reason).toMatch(/^It was not ready within 2 s\./);
  platform.drop(spec.id);
});

test('a model server cannot have calls go to the socket of another', async () => {
  const victim = await replica();
  platform.want(victim);
  const socket = await platform.until(victim.id, readyAt);
  const predictor = `import os, time
class Predictor:
    def load(self, directory):
        os.symlink(${JSON.stringify(socket)}, "/run/hopyard/model.sock")
        time.sleep(1000)
`;
  const spec = await replica({ format: 'PYTHON' }, ['predictor.py', predictor]);
  platform.want(spec);
  const { reason } = await platform.until(spec.id, (report) => report?.state === 'FAILED' && report);
  expect(reason).toMatch(/^What the model server put in place of its socket is none\./);
  platform.drop(spec.id);
  platform.drop(victim.id);
});

test('a model server that hangs is ended and started again', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'hopyard-test-'));
  const spec = await replica({ inputs: [column('a'), { ...column('b'), note: 'hangs-soon' }] });
  const events = new EventEmitter();
  const deps = {
    ...{
      machine: await inspectMachine(),
      blobs: runner.blobs,
      scratch: join(runner.home, 'scratch'),
      socketDirectory: directory,
      graceMs: 0,
      log: pino({ level: 'error' }),
    },
    client: { log: async () => {} },
    environments: { prepare: () => Promise.reject(new Error('A model in ONNX needs no environment.')) },
    watch: { everyMs: 50, patienceMs: 200, misses: 2 },
  };
  const kept = keepReplica(spec, deps, () => events.emit('changed'));
  const until = async (look: (report: ReplicaReport) => boolean) => {
    for (;;) {
      const report = await kept.report();
      if (look(report)) return report;
      await once(events, 'changed');
    }
  };
  await until(({ state }) => state === 'READY');
  const [pid] = processesWith('hangs-soon').filter((one) => readFileSync(`/proc/${one}/cmdline`, 'utf8').startsWith('/server/node'));
  const again = until(({ state, restarts }) => state === 'STARTING' && restarts === 1);
  process.kill(Number(pid), 'SIGSTOP');
  expect((await again).reason).toMatch(/^It did not answer any more\./);
  await until(({ state }) => state === 'READY');
  await kept.end(0);
  await rm(directory, { recursive: true });
});

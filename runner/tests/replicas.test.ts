import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { type BlobStore, directoryBlobStore } from '@hopyard/files/blobs';
import { logisticOnnx } from '@hopyard/inference/write-onnx';
import { LogAppend } from '@hopyard/leases';
import { type ReplicaReport, type ReplicaSpec, SyncRequest } from '@hopyard/leases/replicas';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { inspectMachine } from '../src/machine/machine.ts';
import { runRunner } from '../src/runner.ts';
import { infer } from './model-servers.ts';
import { json, leasePlatform } from './platform.ts';

const GIB = 1024 ** 3;

/** The platform's side of replicas, in memory: what it wants, what it was told last, and what was printed. */
function replicaPlatform() {
  const events = new EventEmitter().setMaxListeners(0);
  const wanted = new Map<string, ReplicaSpec>();
  const said = new Map<string, ReplicaReport>();
  const printed = new Map<string, string[]>();
  let revision = 0;
  const changed = () => events.emit('changed');
  const server: Server = createServer(async (incoming, response) => {
    const body = await json(incoming);
    const [, , id = '', verb] = incoming.url!.split('/');
    if (verb === 'log') {
      const { firstOffset, lines } = LogAppend.parse(body);
      const kept = printed.get(id) ?? [];
      printed.set(id, [...kept.slice(0, firstOffset), ...lines.map(({ text }) => text)]);
      response.end('{}');
      return void changed();
    }
    const request = SyncRequest.parse(body);
    said.clear();
    for (const report of request.replicas) said.set(report.id, report);
    changed();
    const lapse = setTimeout(changed, request.waitSeconds * 1000);
    const deadline = Date.now() + request.waitSeconds * 1000;
    response.on('close', changed);
    while (request.revision === String(revision) && !response.destroyed && Date.now() < deadline) await once(events, 'changed');
    clearTimeout(lapse);
    response.end(JSON.stringify({ revision: String(revision), replicas: [...wanted.values()] }));
  });
  return {
    server,
    printed,
    want(spec: ReplicaSpec) {
      wanted.set(spec.id, spec);
      revision++;
      changed();
    },
    drop(id: string) {
      wanted.delete(id);
      revision++;
      changed();
    },
    async until<T>(id: string, look: (report: ReplicaReport | undefined) => T | undefined | false): Promise<T> {
      for (;;) {
        const found = look(said.get(id));
        if (found !== undefined && found !== false) return found;
        await once(events, 'changed');
      }
    },
  };
}

let home: string;
let blobs: BlobStore;
const platform = replicaPlatform();
const leases = { come: async () => {}, goAway: async () => {} } as Pick<ReturnType<typeof leasePlatform>, 'come' | 'goAway'>;
const shutdown = new AbortController();
let running: Promise<void>;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hopyard-test-'));
  const config = readConfig({
    HOPYARD_HOME: home,
    HOPYARD_REPLICAS_SOCKET: join(home, 'replicas.sock'),
    HOPYARD_LEASES_SOCKET: join(home, 'leases.sock'),
    HOPYARD_PYTHON_CLIENT: resolve(import.meta.dirname, '../../sdk/python/hopyard'),
    HOPYARD_STOP_GRACE_SECONDS: '2',
    LOG_LEVEL: 'error',
  });
  Object.assign(leases, leasePlatform(config.leasesSocket));
  await leases.come();
  blobs = directoryBlobStore(join(home, 'blobs'));
  await new Promise<void>((listening) => platform.server.listen(config.replicasSocket, listening));
  running = runRunner(config, await inspectMachine(), pino({ level: config.logLevel }), shutdown.signal);
});
afterAll(async () => {
  shutdown.abort();
  await running;
  platform.server.closeAllConnections();
  platform.server.close();
  await leases.goAway();
  await rm(home, { recursive: true, force: true });
});

/** Takes `a` and `b`, and gives a probability. */
const { file: MODEL } = logisticOnnx({ a: 1, b: 2 });
const column = (name: string) => ({ name, datatype: 'FP32', shape: [-1, 1] });
async function replica(changes: Partial<ReplicaSpec> = {}, file: [string, Buffer | string] = ['model.onnx', MODEL]): Promise<ReplicaSpec> {
  const [name, content] = file;
  return {
    ...{ id: randomUUID(), epoch: 1, logOffset: 0, format: 'ONNX', example: null, environment: null, startSeconds: 30 },
    files: [{ name, blob: await blobs.put(Readable.from([Buffer.from(content)])) }],
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

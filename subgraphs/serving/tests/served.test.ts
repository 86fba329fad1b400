import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { directoryBlobStore } from '@hopyard/files';
import { logisticOnnx, writeOnnx } from '@hopyard/inference/write-onnx';
import { createIdentityKeys } from '@hopyard/subgraph/serving';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { door } from './served.ts';

// The real thing: the serving part and the runner as processes of their own, and model servers in sandboxes. What deploys and
// calls is another process of the serving part, this one.

/** Processes begin, and versions drain. */
const PATIENT = { timeout: 60_000 };
const ROOT = resolve(import.meta.dirname, '../../..');
let home: string;
let lab: Lab;
let serving: ChildProcess;
let runner: ChildProcess;
let deployment: { id: string; name: string };

const start = (file: string, args: string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, [join(ROOT, file), ...args], {
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], HOME: home, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
const startServing = () =>
  start('platform/src/subgraph-main.ts', ['serving'], {
    DATABASE_URL: lab.world.databaseUrl,
    HOPYARD_HOME: home,
    HOPYARD_SOCKETS: join(home, 'run'),
    HOPYARD_GATEWAY_KEY: createIdentityKeys().publicKey,
  });
const startRunner = () => start('runner/src/main.ts', [], { HOPYARD_HOME: home, HOPYARD_RUNNER_NAME: 'one', LOG_LEVEL: 'fatal' });
async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hopyard-served-'));
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  // Of two serving processes this one hears no runner, and so gives none up.
  lab = await openLab({ blobs: directoryBlobStore(join(home, 'blobs')), leaseSeconds: 3600, timeLimitMs: 5_000 });
  serving = startServing();
  runner = startRunner();
  deployment = await lab.deployment({ modelVersionId: await model(1), replicas: 2, memoryBytes: 512 * 1024 ** 2 });
  await until(async () => {
    const started = await lab.mutate(lab.owner, 'startDeployment', { deploymentId: deployment.id }, 'deployment { state }');
    return started.__typename === 'StartDeploymentSuccess';
  });
  await until(async () => (await state()) === 'RUNNING');
});
afterAll(async () => {
  for (const child of [runner, serving]) if (child.exitCode === null && child.signalCode === null) await kill(child, 'SIGTERM');
  agent.destroy();
  await lab[Symbol.asyncDispose]();
  await rm(home, { recursive: true, force: true });
});

/** The name of the models' input, by which their servers are found among the processes of this machine. */
const INPUT = `input_${randomUUID().slice(0, 8)}`;
/** One of which the answer for 1 tells it from another. */
async function model(weight: number): Promise<string> {
  const { file, inputs, outputs } = logisticOnnx({ [INPUT]: weight });
  const inputExample = { inputs: [{ name: INPUT, datatype: 'FP32', shape: [1, 1], data: [0] }] };
  return lab.model({ inputs, outputs, inputExample }, 'ONNX', file);
}
const answerOf = (weight: number) => 1 / (1 + Math.exp(-weight));

/** Looks again and again until something has come about. */
async function until(look: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await look())) await delay(50);
}
type Place = { id: string; state: string; epoch: number; restarts: number; socket_path: string | null; number: number };
const places = () =>
  lab.world.root.db.execute<Place>(sql`
    select r.*, v.number from serving.replicas r join serving.deployment_versions v on v.id = r.version_id where v.deployment_id = ${deployment.id} order by v.number, r.ordinal`);
const state = async () =>
  (await lab.world.root.db.execute<{ state: string }>(sql`select state from serving.deployments where id = ${deployment.id}`))[0]?.state;
const allReady = async (number: number) => (await places()).filter((place) => place.number === number).every((place) => place.state === 'READY');

const agent = new Agent({ keepAlive: true });
function post(socketPath: string): Promise<{ status: number; text: string }> {
  const body = JSON.stringify({ inputs: [{ name: INPUT, datatype: 'FP32', shape: [1, 1], data: [1] }] });
  return new Promise((answered, failed) => {
    const sent = request({ socketPath, agent, method: 'POST', path: '/v2/models/model/infer' }, async (answer) => {
      let text = '';
      try {
        for await (const chunk of answer.setEncoding('utf8')) text += chunk;
        answered({ status: answer.statusCode ?? 0, text });
      } catch (error) {
        failed(error as Error);
      }
    });
    sent.on('error', failed).end(body);
  });
}
/** One call as a door makes it: where a replica does not answer, the next one is asked. */
async function call(): Promise<number> {
  const { router } = lab.world.serving;
  for (let tries = 0; tries < 20; tries++) {
    const route = await router.route(lab.owner.project?.id as string, deployment.name);
    using picked = route && 'versions' in route ? router.pick(route, Math.random()) : null;
    if (!picked) {
      await delay(50);
      continue;
    }
    const answer = await post(picked.socket).catch(() => null);
    if (answer?.status === 200) return JSON.parse(answer.text).outputs[0].data[0];
    if (answer) throw new Error(answer.text);
    router.down(picked.socket);
  }
  throw new Error('No replica answered.');
}
/** Calls without a pause while something is done: what was answered. A call that fails fails the test. */
async function callingDuring(work: () => Promise<void>): Promise<number[]> {
  const answers: number[] = [];
  let done = false;
  const callers = [1, 2, 3].map(async () => {
    while (!done) {
      answers.push(await call());
      await delay(10);
    }
  });
  try {
    await Promise.race([work(), Promise.all(callers)]);
  } finally {
    done = true;
  }
  await Promise.all(callers);
  return answers;
}
/** Processes that serve one of our models. */
const modelServers = () =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => {
      try {
        const text = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return text.startsWith('/server/node') && text.includes(INPUT);
      } catch {
        return false;
      }
    })
    .map(Number);

test('while a version is replaced and brought back, every call is answered, by one or the other', PATIENT, async () => {
  const modelVersionId = await model(3);
  const answers = await callingDuring(async () => {
    const version = { modelVersionId, replicas: 1, memoryBytes: 512 * 1024 ** 2 };
    await lab.mutate(lab.owner, 'deployVersion', { deploymentId: deployment.id, version }, 'deployment { state }');
    await until(async () => (await state()) === 'RUNNING');
    await until(async () => (await places()).filter(({ number }) => number === 1).every((place) => place.state === 'STOPPED'));
    await lab.mutate(lab.owner, 'rollBackDeployment', { deploymentId: deployment.id }, 'deployment { state }');
    await until(async () => (await state()) === 'RUNNING');
    await until(async () => (await places()).filter(({ number }) => number === 2).every((place) => place.state === 'STOPPED'));
  });
  const [first, second] = [answerOf(1), answerOf(3)];
  const by = (wanted: number) => answers.filter((answer) => Math.abs(answer - wanted) < 1e-5).length;
  expect(by(first) + by(second)).toBe(answers.length);
  expect(Math.min(by(first), by(second))).toBeGreaterThan(10);
});

test('a model server that is killed is started again, and meanwhile the other one answers every call', PATIENT, async () => {
  const [killed] = modelServers();
  expect(modelServers().length).toBe(2);
  const answers = await callingDuring(async () => {
    process.kill(killed as number, 'SIGKILL');
    await until(async () => (await places()).some(({ restarts }) => restarts === 1) && (await allReady(1)));
  });
  expect(answers.length).toBeGreaterThan(0);
  expect(await state()).toBe('RUNNING');
});

test('a serving process that is killed leaves the model servers at work, and the next one finds them', PATIENT, async () => {
  const before = [...(await places())];
  const servers = modelServers();
  const answers = await callingDuring(async () => {
    await kill(serving, 'SIGKILL');
    serving = startServing();
    const [{ at } = { at: '' }] = await lab.world.root.db.execute<{ at: string }>(sql`select now() as at`);
    const heard = async () => (await lab.world.root.db.execute(sql`select 1 from serving.runners where heard_at > ${at}::timestamptz`)).length === 1;
    await until(heard);
  });
  expect(answers.length).toBeGreaterThan(0);
  expect([...(await places())]).toEqual(before);
  expect(modelServers()).toEqual(servers);
});

test('a runner that is killed takes its model servers with it, and the next one has them anew', PATIENT, async () => {
  const servers = modelServers();
  const before = new Map((await places()).map(({ id, epoch }) => [id, epoch]));
  await kill(runner, 'SIGKILL');
  await until(() => modelServers().every((pid) => !servers.includes(pid)));
  runner = startRunner();
  await until(async () => (await places()).every(({ id, number, epoch }) => number !== 1 || epoch > (before.get(id) ?? 0)) && (await allReady(1)));
  expect(await call()).toBeCloseTo(answerOf(1), 5);
  expect(await state()).toBe('RUNNING');
});

test(
  'a model with an operator that nobody knows fails its deployment by name, and another deployment answers every call meanwhile',
  PATIENT,
  async () => {
    const column = (name: string) => ({ name, datatype: 'FP32' as const, shape: [-1, 1] });
    const [inputs, outputs] = [[column('x')], [column('y')]];
    // Of ONNX's own domain, of which registration takes every operator for known.
    const file = writeOnnx({ inputs, outputs, nodes: [{ op: 'Levitate', inputs: ['x'], outputs: ['y'] }] });
    const inputExample = { inputs: [{ ...column('x'), shape: [1, 1], data: [0] }] };
    const modelVersionId = await lab.model({ inputs, outputs, inputExample }, 'ONNX', file);
    const { id } = await lab.deployment({ modelVersionId, memoryBytes: 512 * 1024 ** 2 });
    await lab.mutate(lab.owner, 'startDeployment', { deploymentId: id }, 'deployment { state }');
    const found = async () =>
      (
        await lab.read<{ deployment: { state: string; stateReason: string | null } }>(
          lab.observer,
          'query ($id: ID!) { deployment(id: $id) { state stateReason } }',
          { id },
        )
      ).deployment;
    const answers = await callingDuring(() => until(async () => (await found()).state !== 'STARTING'));
    expect(await found()).toEqual({ state: 'FAILED', stateReason: expect.stringContaining('it needs the operator "Levitate"') as string });
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toBeCloseTo(answerOf(1), 5);
    expect(await state()).toBe('RUNNING');
  },
);

/** Doubles, unless it is asked for what it throws or hangs at. */
const PREDICTOR = Buffer.from(`
import time

class Predictor:
    def load(self, directory):
        self.factor = 2

    def predict(self, inputs):
        values = [row[0] for row in inputs["x"]]
        if min(values) == -1:
            raise ValueError("no model of the past")
        if min(values) == -2:
            print("hangs", flush=True)
            time.sleep(3600)
        return {"y": [[self.factor * value] for value in values]}
`);

test(
  'a predictor in Python answers through its deployment; what it throws and where it hangs is said, logged, and holds nobody else up',
  PATIENT,
  async () => {
    const column = (name: string) => ({ name, datatype: 'FP32', shape: [-1, 1] });
    const asked = (value: number) => ({ inputs: [{ ...column('x'), shape: [1, 1], data: [value] }] });
    const input = { inputs: [column('x')], outputs: [column('y')], inputExample: asked(1) };
    const modelVersionId = await lab.model(input, 'PYTHON', PREDICTOR);
    const { id, name } = await lab.deployment({ modelVersionId, memoryBytes: 512 * 1024 ** 2 });
    await lab.mutate(lab.owner, 'startDeployment', { deploymentId: id }, 'deployment { state }');
    const route = () => lab.world.serving.router.route(lab.owner.project?.id as string, name);
    await until(async () => {
      const found = await route();
      return found !== null && 'versions' in found;
    });
    const infer = async (value: number) => {
      const answer = await door(lab.world.serving, lab.owner, `/models/${name}/infer`, { id: `call-${name}-${value}`, ...asked(value) });
      return [answer.status, await answer.json()];
    };
    const hanging = infer(-2);
    expect(await infer(3)).toMatchObject([200, { outputs: [{ name: 'y', data: [6] }] }]);
    expect(await infer(-1)).toMatchObject([502, { code: 'MODEL_FAILED', error: 'The model failed with ValueError.' }]);
    expect(await infer(4)).toMatchObject([200, { outputs: [{ data: [8] }] }]);
    expect(await hanging).toMatchObject([502, { code: 'MODEL_FAILED', error: 'The model did not answer within 5 s.' }]);
    const outcomes = await lab.world.root.db.execute<{ id: string; outcome: string }>(
      sql`select id, outcome from serving.inferences where deployment_id = ${id} order by id`,
    );
    expect(Object.fromEntries(outcomes.map((row) => [row.id.slice(`call-${name}-`.length), row.outcome]))).toEqual({
      ...{ '3': 'ANSWERED', '4': 'ANSWERED', '-1': 'FAILED', '-2': 'FAILED' },
    });
    const printed = () =>
      lab.world.root.db.execute<{ text: string }>(sql`
      select l.text from serving.replica_log l join serving.replicas r on r.id = l.replica_id join serving.deployment_versions v on v.id = r.version_id
      where v.deployment_id = ${id}`);
    await until(async () => (await printed()).some(({ text }) => text.includes('ValueError: no model of the past')));
    expect((await printed()).map(({ text }) => text)).toContain('hangs');
  },
);

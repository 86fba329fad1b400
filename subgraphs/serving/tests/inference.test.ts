import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PlatformError, type Viewer } from '@hopyard/identity';
import { HEADER, type Tensor, decodeResponse, encodeRequest } from '@hopyard/inference';
import { logisticOnnx } from '@hopyard/inference/write-onnx';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tenant } from '@hopyard/postgres';
import type { Context } from '../src/context.ts';
import type { Inference } from '../src/inference/inference.ts';
import * as inferences from '../src/inference/inference-store.ts';
import { type Lab, type Result, openLab } from './lab.ts';
import { door, makeRunning, openServers } from './served.ts';

let lab: Lab;
let servers: Awaited<ReturnType<typeof openServers>>;
let running: { id: string; name: string };
let project: string;
beforeAll(async () => {
  lab = await openLab();
  servers = await openServers();
  project = lab.owner.project?.id as string;
  const { socket, file } = await servers.start(WEIGHTS);
  running = await lab.deployment({ modelVersionId: await lab.model({}, 'ONNX', file) });
  await makeRunning(lab, running.id, [socket]);
});
afterAll(async () => {
  await servers[Symbol.asyncDispose]();
  await lab[Symbol.asyncDispose]();
});

const WEIGHTS = { distance: 1, delay: -1 };
const column = (name: string, data: unknown, datatype = 'FP32') => ({ name, datatype, shape: [(data as unknown[]).length, 1], data });
const good = (id?: string) => ({ ...(id && { id }), inputs: [column('distance', [1, 2]), column('delay', [1, null])] });
const ask = (viewer: Viewer | null, body: unknown, { path = `/models/${running.name}/infer`, headers = {} } = {}) =>
  door(lab.world.serving, viewer, path, body, headers);
const refusal = async (answer: Promise<Response>) => {
  const response = await answer;
  const { error, code } = (await response.json()) as { error: string; code: string };
  expect(response.headers.get('x-hopyard-code')).toBe(code);
  return [response.status, code, error];
};
const logged = (id: string) =>
  lab.world.root.db.execute<Record<string, unknown>>(sql`select * from serving.inferences where project_id = ${project} and id = ${id}`);

test('a call is answered and in the log, with all that went in and came out', async () => {
  const id = `call ${randomUUID()}`;
  const response = await ask(lab.owner, good(id));
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json']);
  expect(await response.json()).toEqual({
    ...{ model_name: running.name, model_version: '1', id },
    outputs: [{ name: 'probability', datatype: 'FP32', shape: [2, 1], data: [0.5, null] }],
  });
  const document = `query ($id: ID!) { inference(id: $id) { id outcome rows error inputs outputs keys actual caller { id } latencyMs
    deployment { name } version { number modelVersion { id } } } }`;
  const { inference } = await lab.read<{ inference: { latencyMs: number } }>(lab.scientist, document, { id });
  expect(inference).toMatchObject({
    ...{ id, outcome: 'ANSWERED', rows: 2, error: null, keys: null, actual: null, caller: { id: lab.owner.user.id } },
    inputs: { distance: [1, 2], delay: [1, null] },
    outputs: { probability: [0.5, null] },
    ...{ deployment: { name: running.name }, version: { number: 1 } },
  });
  expect(inference.latencyMs).toBeGreaterThan(0);
  await expect(lab.read(lab.observer, document, { id })).rejects.toThrow('FORBIDDEN');
  expect(await lab.read(lab.stranger, document, { id })).toEqual({ inference: null });
});

test('outputs come in binary where it is asked for, and inputs may', async () => {
  const inputs = Object.keys(WEIGHTS).map((name): Tensor => ({ name, datatype: 'FP32', shape: [1, 1], data: Float32Array.of(1) }));
  const { body, headerLength } = encodeRequest({ id: null, inputs, outputs: ['probability'] });
  const response = await ask(lab.owner, new Uint8Array(body), { headers: { [HEADER]: String(headerLength) } });
  const answer = Buffer.from(await response.arrayBuffer());
  expect(decodeResponse({ body: answer, headerLength: Number(response.headers.get(HEADER)) })).toMatchObject({
    outputs: [{ data: Float32Array.of(0.5) }],
  });
  const unknown = await ask(lab.owner, { ...good(), outputs: [{ name: 'nothing' }] });
  expect(await refusal(Promise.resolve(unknown))).toEqual([400, 'BAD_USER_INPUT', 'outputs.0.name is "nothing", and there are probability.']);
});

test('who may not is refused, without a trace in the log', async () => {
  const id = randomUUID();
  expect(await refusal(ask(lab.observer, good(id)))).toEqual([403, 'FORBIDDEN', expect.any(String)]);
  expect((await refusal(ask(null, good(id))))[0]).toBe(401);
  expect((await refusal(ask(lab.stranger, good(id))))[0]).toBe(404);
  expect((await ask(lab.scientist, good())).status).toBe(200);
  expect(await logged(id)).toEqual([]);
  expect((await refusal(ask(lab.owner, good(), { path: '/models/nobody/infer' })))[0]).toBe(404);
  expect((await refusal(ask(lab.owner, good(), { path: `/models/${running.name}/versions/7/infer` })))[0]).toBe(404);
  expect((await ask(lab.owner, good(), { path: `/models/${running.name}/versions/1/infer` })).status).toBe(200);
});

test('a call that is not what the model takes is rejected with every fault, and logged without its data', async () => {
  const cases: [unknown, string][] = [
    [
      { inputs: [column('distance', [1]), column('late', [1])] },
      'inputs.1.name is "late", and there are "distance", "delay". One more thing is wrong.',
    ],
    [{ inputs: [column('distance', [1], 'FP64'), column('delay', [1])] }, 'inputs.0.datatype is FP64, and "distance" is FP32.'],
    [{ inputs: [column('distance', [1, 2]), { ...column('delay', [[1], []]) }] }, 'inputs.1.data.1 has the length 0, and the shape [2, 1] says 1.'],
    [{ inputs: [column('distance', [1e39]), column('delay', [1])] }, 'inputs.0.data.0 is beyond what FP32 can hold.'],
    [
      '{"inputs":[{"name":"distance","datatype":"FP32","shape":[1,1],"data":[NaN]}]}',
      expect.stringMatching(/^The message is no JSON/) as unknown as string,
    ],
    [
      { inputs: Object.keys(WEIGHTS).map((name) => column(name, Array<number>(10_001).fill(1))) },
      'inputs count 10001, and a call has 1 to 10000 rows.',
    ],
  ];
  for (const [body, message] of cases) {
    const response = await ask(lab.owner, body);
    const { error, id } = (await response.json()) as { error: string; id: string };
    expect([response.status, error]).toEqual([400, message]);
    expect(await logged(id)).toMatchObject([{ outcome: 'REJECTED', error: message, inputs: null, outputs: null, rows: 0 }]);
  }
  expect((await refusal(ask(lab.owner, Buffer.alloc(16 * 1024 * 1024 + 1))))[2]).toBe('A body has at most 16 MiB here, and this one is longer.');
});

test('what the model itself refuses is failed, and logged with what it got', async () => {
  const response = await ask(lab.owner, { inputs: [column('distance', [1]), column('delay', [1, 2])] });
  const { id, error } = (await response.json()) as { id: string; error: string };
  expect([response.status, response.headers.get('x-hopyard-code')]).toEqual([502, 'MODEL_FAILED']);
  expect(await logged(id)).toMatchObject([{ outcome: 'FAILED', error, inputs: { distance: [1], delay: [1, 2] } }]);
});

test('an id is given once', async () => {
  const id = randomUUID();
  expect((await ask(lab.owner, good(id))).status).toBe(200);
  expect(await refusal(ask(lab.owner, good(id)))).toEqual([409, 'CONFLICT', expect.stringContaining(id)]);
  expect(await logged(id)).toHaveLength(1);
});

test('a deployment that does not run says why, and one whose replica is gone is not ready', async () => {
  const stopped = await lab.deployment();
  expect(await refusal(ask(lab.owner, good(), { path: `/models/${stopped.name}/infer` }))).toEqual([
    503,
    'UNAVAILABLE',
    expect.stringContaining('STOPPED'),
  ]);
  const { socket, file, child } = await servers.start(WEIGHTS);
  const brief = await lab.deployment({ modelVersionId: await lab.model({}, 'ONNX', file) });
  await makeRunning(lab, brief.id, [socket]);
  const path = `/models/${brief.name}`;
  expect((await ask(lab.owner, good(), { path: `${path}/infer` })).status).toBe(200);
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
  const answers = await Promise.all([1, 2, 3].map(() => ask(lab.owner, good(), { path: `${path}/infer` })));
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
});

test('when one replica is gone, calls go to the other and none fails', async () => {
  const [one, two] = [await servers.start(WEIGHTS), await servers.start(WEIGHTS)];
  const pair = await lab.deployment({ modelVersionId: await lab.model({}, 'ONNX', one.file) });
  await makeRunning(lab, pair.id, [one.socket, two.socket]);
  const path = `/models/${pair.name}/infer`;
  const statuses = new Set<number>();
  for (let round = 0; round < 10; round++) {
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(lab.owner, good(), { path })));
    for (const { status } of answers) statuses.add(status);
    if (round === 3) one.child.kill('SIGKILL');
  }
  expect([...statuses]).toEqual([200]);
});

test('calls that come together share transactions, and the log numbers them without a gap', async () => {
  const { deployment } = await lab.read<{ deployment: { inferences: { nodes: { id: string }[] } } }>(
    lab.owner,
    'query ($id: ID!) { deployment(id: $id) { inferences(first: 1) { nodes { id } } } }',
    { id: running.id },
  );
  const [before] = await logged(deployment.inferences.nodes[0]?.id as string);
  const commits = async () =>
    Number(
      (
        await lab.world.root.db.execute(
          sql`select count(distinct xmin::text) as n from serving.inferences where sequence > ${before?.['sequence']} and deployment_id = ${running.id}`,
        )
      )[0]?.['n'],
    );
  const ids = Array.from({ length: 64 }, () => randomUUID());
  const answers = await Promise.all(ids.map((id) => ask(lab.owner, good(id))));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  const rows = await lab.world.root.db.execute<{ sequence: string }>(
    sql`select sequence from serving.inferences where deployment_id = ${running.id} and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) order by sequence`,
  );
  const first = Number(before?.['sequence']) + 1;
  expect(rows.map(({ sequence }) => Number(sequence))).toEqual(ids.map((_, place) => first + place));
  expect(await commits()).toBeLessThan(ids.length);
});

test('the graph answers rows as the door does, by the same rules', async () => {
  const infer = <T = { inference: { id: string; outputs: unknown; rows: number } }>(
    viewer: Viewer | null,
    rows: unknown[],
    success = 'inference { id outputs rows inputs }',
  ) => lab.mutate<T>(viewer, 'infer', { deploymentId: running.id, rows }, success);
  expect(await infer(lab.scientist, [{ distance: 1, delay: 1 }, { distance: 3 }])).toMatchObject({
    inference: { rows: 2, outputs: { probability: [0.5, null] }, inputs: { distance: [1, 3], delay: [1, null] } },
  });
  expect(await infer(lab.owner, [{ distance: 'far', late: 1 }])).toMatchObject({ __typename: 'InferenceRejected' });
  expect(await infer(lab.owner, [])).toMatchObject({ __typename: 'InferenceRejected', message: 'rows count 0, and a call has 1 to 10000 rows.' });
  expect(await infer(lab.observer, [{ distance: 1 }])).toBe('FORBIDDEN');
  expect(await infer(lab.stranger, [{ distance: 1 }])).toBe('NOT_FOUND');
  const stopped = await lab.deployment();
  expect(await lab.mutate(lab.owner, 'infer', { deploymentId: stopped.id, rows: [{}] }, 'inference { id }')).toMatchObject({
    __typename: 'StateConflict',
  });
});

test('labels come later by id; unknown ids are said, and the last word counts', async () => {
  const [one, two] = [randomUUID(), randomUUID()];
  for (const id of [one, two]) await ask(lab.owner, good(id));
  const path = `/models/${running.name}/actuals`;
  const actual = (late: boolean) => ({ late: [late, late] });
  const say = (viewer: Viewer | null, actuals: unknown) => door(lab.world.serving, viewer, path, { actuals });
  const first = await say(lab.scientist, [
    { id: one, actual: actual(false) },
    { id: 'nobody', actual: actual(true) },
  ]);
  expect(await first.json()).toEqual({ recorded: 1, unknown: ['nobody'] });
  const given = [one, two].map((inferenceId) => ({ inferenceId, actual: actual(true) }));
  expect(await lab.mutate(lab.owner, 'recordActuals', { deploymentId: running.id, actuals: given }, 'recorded unknown')).toMatchObject({
    recorded: 2,
    unknown: [],
  });
  const document = 'query ($id: ID!) { inference(id: $id) { actual actualAt } }';
  expect(await lab.read(lab.owner, document, { id: one })).toMatchObject({ inference: { actual: actual(true), actualAt: expect.anything() } });
  expect((await refusal(say(lab.observer, [{ id: one, actual: actual(true) }])))[0]).toBe(403);
  expect((await refusal(say(lab.stranger, [{ id: one, actual: actual(true) }])))[0]).toBe(404);
  expect((await refusal(say(lab.owner, [{ id: one, actual: 7 }])))[0]).toBe(400);
});

test('the protocol tells what is served, and whether it is ready', async () => {
  const get = async (path: string) => {
    const response = await door(lab.world.serving, lab.observer, path);
    return [response.status, await response.json()];
  };
  expect(await get('')).toEqual([200, { name: 'hopyard', version: '2', extensions: ['binary_tensor_data'] }]);
  expect(await get('/health/live')).toEqual([200, { live: true }]);
  const { inputs, outputs } = logisticOnnx(WEIGHTS);
  const described = [200, { name: running.name, versions: ['1'], platform: 'hopyard', inputs, outputs }];
  expect(await get(`/models/${running.name}`)).toEqual(described);
  expect(await get(`/models/${running.name}/versions/1`)).toEqual(described);
  expect(await get(`/models/${running.name}/ready`)).toEqual([200, { name: running.name, ready: true }]);
  expect((await get('/models/nobody'))[0]).toBe(404);
  expect((await get('/repository/index'))[0]).toBe(404);
});

test('figures count calls by how they ended, and say how long they took', async () => {
  const document = `query ($id: ID!, $from: DateTime!, $to: DateTime!) { deployment(id: $id) {
    metrics(from: $from, to: $to, stepSeconds: 3600) { requests errors rejected latencyP50Ms latencyP99Ms } } }`;
  type Figures = { requests: number; errors: number; rejected: number; latencyP50Ms: number; latencyP99Ms: number };
  const now = Date.now();
  const range = { from: new Date(now - 3_600_000).toISOString(), to: new Date(now + 3_600_000).toISOString() };
  const figures = async () => {
    const { deployment } = await lab.read<{ deployment: { metrics: Figures[] } }>(lab.observer, document, { id: running.id, ...range });
    const sum = (of: 'requests' | 'errors' | 'rejected') => deployment.metrics.reduce((total, each) => total + Number(each[of]), 0);
    return { counted: [sum('requests'), sum('errors'), sum('rejected')], last: deployment.metrics.at(-1) };
  };
  const before = await figures();
  await ask(lab.owner, good());
  await ask(lab.owner, { inputs: [column('distance', [1]), column('delay', [1, 2])] });
  await ask(lab.owner, { inputs: [] });
  const { counted, last } = await figures();
  expect(counted.map((count, place) => count - (before.counted[place] as number))).toEqual([3, 1, 1]);
  expect(last?.latencyP50Ms).toBeGreaterThan(0);
  expect(last?.latencyP99Ms).toBeGreaterThanOrEqual(last?.latencyP50Ms as number);
  const tooFine = { id: running.id, from: new Date(now - 20_000_000_000).toISOString(), to: range.to };
  await expect(lab.read(lab.owner, document, tooFine)).rejects.toThrow('BAD_USER_INPUT');
});

test('an answer whose record may follow later comes, and the record does', async () => {
  const { socket, file } = await servers.start(WEIGHTS);
  const hasty = await lab.deployment({ modelVersionId: await lab.model({}, 'ONNX', file) }, { durability: 'ASYNCHRONOUS' });
  await makeRunning(lab, hasty.id, [socket]);
  const id = randomUUID();
  expect((await ask(lab.owner, good(id), { path: `/models/${hasty.name}/infer` })).status).toBe(200);
  // A label goes through the same database, behind the record of the next call.
  const mutation = await lab.mutate<Result & { inference: { id: string } }>(
    lab.owner,
    'infer',
    { deploymentId: hasty.id, rows: [{ distance: 1 }] },
    'inference { id }',
  );
  expect(mutation.inference.id).toBeDefined();
  expect(await logged(id)).toMatchObject([{ outcome: 'ANSWERED' }]);
});

test('a program asks with its own identity', async () => {
  const job: Viewer = { ...lab.owner, proof: { kind: 'JOB', executionId: randomUUID(), epoch: 1 } as never };
  expect((await ask(job, good())).status).toBe(200);
});

test('what was answered is in the log, though the process be killed in the midst of calls', async () => {
  const settings = { databaseUrl: lab.world.databaseUrl, viewer: lab.owner, name: running.name, body: good() };
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'answering.ts'), JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answered: string[] = [];
  const ended = new Promise((done) => child.once('exit', (_code, signal) => done(signal)));
  for await (const id of createInterface({ input: child.stdout })) if (answered.push(id) === 40) child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  const [row] = await lab.world.root.db.execute<{ n: string }>(
    sql`select count(*) as n from serving.inferences where outcome = 'ANSWERED' and id in (select jsonb_array_elements_text(${JSON.stringify(answered)}::jsonb))`,
  );
  expect(Number(row?.n)).toBe(answered.length);
});

test('with a feature view a call brings keys and columns of its own, and the passport says what was looked up', async () => {
  const featureViewId = await lab.view();
  const weights = { distance: 1, carrier_delay: -1 };
  const { socket, file } = await servers.start(weights);
  const looking = await lab.deployment({ featureViewId, modelVersionId: await lab.model({}, 'ONNX', file) });
  await makeRunning(lab, looking.id, [socket]);
  const [row] = await lab.world.root.db.execute<{ id: string }>(
    sql`select definition->'joins'->0->>'featureGroupId' as id from featurestore.feature_views where id = ${featureViewId}`,
  );
  await lab.world.root.db.execute(sql`
    insert into featurestore.online_rows (project_id, feature_group_id, key, event_time, sequence, features)
    values (${project}, ${row?.id}, '["AA"]', null, 7, '{"carrier": "AA", "delay": 2}'), (${project}, ${row?.id}, '["UA"]', null, 8, '{"carrier": "UA", "delay": null}')`);

  const path = `/models/${looking.name}/infer`;
  const text = (name: string, data: unknown[]) => column(name, data, 'BYTES');
  const known = await ask(lab.owner, { id: 'looked-up', inputs: [text('carrier', ['AA', 'UA', 'ZZ']), column('distance', [2, 2, 2])] }, { path });
  expect(await known.json()).toMatchObject({ parameters: { missing: ['carrier_delay'] }, outputs: [{ shape: [3, 1], data: [0.5, null, null] }] });
  const document = `query ($id: ID!) { inference(id: $id) { keys inputs lookupMs features { featureGroup { id } features rows { eventTime commit { id } } } } }`;
  expect(await lab.read(lab.scientist, document, { id: 'looked-up' })).toEqual({
    inference: {
      keys: { carrier: ['AA', 'UA', 'ZZ'], distance: [2, 2, 2] },
      inputs: { distance: [2, 2, 2], carrier_delay: [2, null, null] },
      lookupMs: expect.any(Number),
      // No commit brought what the test laid down itself.
      features: [
        {
          featureGroup: { id: row?.id },
          features: ['carrier_delay'],
          rows: [{ eventTime: null, commit: null }, { eventTime: null, commit: null }, null],
        },
      ],
    },
  });
  expect(await logged('looked-up')).toMatchObject([{ features: [{ rows: [{ sequence: '7' }, { sequence: '8' }, null] }] }]);

  const faults: [unknown[], string][] = [
    [[text('carrier', ['AA'])], 'inputs lack "distance", which is looked up nowhere.'],
    [[column('distance', [2])], 'inputs.0 "carrier" is missing; the serving keys are carrier.'],
    [[column('carrier', [7]), column('distance', [2])], 'inputs.0 7 is no value of "carrier", which is STRING: a text.'],
    [[text('carrier', ['AA']), column('distance', [2]), column('delay', [2])], 'inputs.2.name is "delay", and there are carrier, distance.'],
    [[text('carrier', ['AA', 'UA']), column('distance', [2])], 'inputs.1.shape is [1, 1], and one value for each of 2 rows was expected.'],
  ];
  for (const [inputs, message] of faults) expect(await refusal(ask(lab.owner, { inputs }, { path }))).toEqual([400, 'BAD_USER_INPUT', message]);

  const rows = [{ carrier: 'AA', distance: 2 }];
  const answer = await lab.mutate<{ inference: { outputs: unknown } }>(
    lab.owner,
    'infer',
    { deploymentId: looking.id, rows },
    'inference { outputs }',
  );
  expect(answer.inference.outputs).toEqual({ probability: [0.5] });
});

test('who follows the log hears of every record in its order, and reads it again behind a number', async () => {
  const { log } = (lab.world.serving.context({ viewer: lab.owner, requestId: 'test' }) as Context).inference;
  const heard: Inference[] = [];
  const leave = log.onLogged((records) => heard.push(...records));
  await Promise.all(Array.from({ length: 20 }, () => ask(lab.owner, good())));
  leave();
  await ask(lab.owner, good());
  const sequences = heard.map(({ sequence }) => sequence);
  const [first = 0] = sequences;
  expect(sequences).toEqual(Array.from({ length: 20 }, (_, place) => first + place));
  const read = await tenant(lab.world.root.db, { projectId: project, userId: null }, (tx) =>
    inferences.after(tx, running.id, first - 1, new Date(0), 20),
  );
  expect(read.map(({ id, sequence, at, outputs }) => ({ id, sequence, at, outputs }))).toEqual(
    heard.map(({ id, sequence, at, outputs }) => ({ id, sequence, at, outputs })),
  );
});

test('more calls than may wait for a replica are sent away, and one whose replica goes down is told to try again', async () => {
  const held = new Set<Socket>();
  const silent = createServer((socket) => void held.add(socket));
  const { file } = logisticOnnx(WEIGHTS);
  const crowded = await lab.deployment({ modelVersionId: await lab.model({}, 'ONNX', file) });
  const socket = join(servers.home, 'silent');
  await new Promise<void>((listening) => silent.listen(socket, listening));
  await makeRunning(lab, crowded.id, [socket]);
  const calls = Array.from({ length: 257 }, () => ask(lab.scientist, good(), { path: `/models/${crowded.name}/infer` }));
  const first = await Promise.race(calls);
  expect([first.status, first.headers.get('retry-after')]).toEqual([429, '1']);
  silent.close();
  for (const one of held) one.destroy();
  const statuses = (await Promise.all(calls)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 503)).toHaveLength(256);
});

test('a call that began before its proof leaves nothing in the log when the proof does not hold', async () => {
  const id = `early ${randomUUID()}`;
  const path = `/models/${running.name}/infer`;
  const [v2] = lab.world.serving.doors;
  const request = () => new Request(`http://hopyard/api/projects/p/v2${path}`, { method: 'POST', body: JSON.stringify(good(id)) });
  const proof = Promise.reject(new PlatformError('SESSION_REVOKED', 'This session has ended. Sign in again.'));
  // It has failed before the call asks for it.
  proof.catch(() => undefined);
  expect((await v2!.handle(request(), { viewer: lab.owner, requestId: 'test', proof }, path)).status).toBe(401);
  expect(await logged(id)).toEqual([]);
  expect((await v2!.handle(request(), { viewer: lab.owner, requestId: 'test', proof: Promise.resolve() }, path)).status).toBe(200);
  expect(await logged(id)).toMatchObject([{ id, outcome: 'ANSWERED' }]);
});

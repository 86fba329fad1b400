import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { WORKSPACE } from '@hopyard/config';
import { logisticOnnx } from '@hopyard/inference/write-onnx';
import { connect } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { treeCpu, used } from './cpu.ts';
import type { Ground } from './ground.ts';
import { atLeast, atMost, cost, interval, type Line, median, perCpuSecond, times } from './measure.ts';
import { ask, type Person, signedIn } from './people.ts';
import { type Server, startServer } from './server.ts';

const PROJECT = 'infer';
const DEPLOYMENT = 'logistic';
const FEATURES = 20;
const AT_ONCE = 32;
const ROUNDS = 5;
/** Of a round, and of a window: each round closes one. */
const CALLS = 2_000;
const SINGLE = 60;
const SETTLING_MS = 200;
/** Each may call 200 times a second. */
const PEOPLE = 40;

/**
 * A call through the platform, signed in, watched, and in the log before it is answered, against the same server that proves nobody
 * and writes nothing down; beside them the platform without the monitor, and a relay that knows of nothing. All in turn.
 */
export async function infer({ postgresCpu }: Ground): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using model = await startModel();
  await using gateway = await startServer('gateway', test.url);
  await using relay = await startServer('relay', model.socket);
  const people = await signedIn(test.url, PEOPLE);
  const deploymentId = await deploy(gateway, test.url, people, model);
  const monitorId = await watch(gateway, people, deploymentId);
  // Started later, so that it is the other that follows the log for the monitor.
  await using trusting = await startServer('trusting', test.url);

  const body = JSON.stringify({ inputs: model.inputs.map(({ name }, place) => ({ name, datatype: 'FP32', shape: [1, 1], data: [place / 7] })) });
  const path = `/api/projects/${PROJECT}/v2/models/${DEPLOYMENT}/infer`;
  let turn = 0;
  const callAt = (server: Server) => () => post(server, path, body, { authorization: `Bearer ${people[turn++ % PEOPLE]!.token}` });
  const [subject, floor] = [callAt(gateway), callAt(trusting)];
  const relayed = () => post(relay, '/', body);
  const outputs = async (call: () => Promise<string>) => JSON.stringify((JSON.parse(await call()) as { outputs: unknown }).outputs);
  const answers = new Set(await Promise.all([subject, floor, relayed].map(outputs)));
  if (answers.size > 1) throw new Error('All sides must answer the same.');

  await using root = connect({ url: test.url, max: 1 });
  const round = async (call: () => Promise<string>, server: Server): Promise<Cost> => {
    const [own = 0, ofModel = 0, ofDatabase = 0] = await used([() => server.cpu(), () => treeCpu(model.pid), postgresCpu], () => atOnce(call));
    return { processes: (own + ofModel) / CALLS, all: (own + ofModel + ofDatabase) / CALLS };
  };
  const alone = async (call: () => Promise<unknown>) => {
    const took: number[] = [];
    for (let sample = 0; sample < SINGLE; sample++) {
      const began = performance.now();
      await call();
      took.push(performance.now() - began);
    }
    return took;
  };
  const commit = () => root.db.execute(sql`insert into public.floor values (1)`);
  await root.db.execute(sql`create table public.floor (value integer)`);
  const enabled = (on: boolean) =>
    ask(gateway.origin, people[0]!, PROJECT, 'mutation ($input: ConfigureMonitorInput!) { configureMonitor(input: $input) { __typename } }', {
      input: { monitorId, enabled: on },
    });
  for (const [call, server] of [
    [subject, gateway],
    [floor, trusting],
    [relayed, relay],
  ] as const)
    await round(call, server);

  const sides = { watched: [] as Cost[], unwatched: [] as Cost[], floor: [] as Cost[], relay: [] as Cost[] };
  const single = { subject: [] as number[][], floor: [] as number[][], commit: [] as number[][] };
  for (let turns = 0; turns < ROUNDS; turns++) {
    sides.watched.push(await round(subject, gateway));
    sides.floor.push(await round(floor, trusting));
    single.subject.push(await alone(subject));
    single.floor.push(await alone(floor));
    single.commit.push(await alone(commit));
    await enabled(false);
    sides.unwatched.push(await round(subject, gateway));
    await enabled(true);
    await delay(SETTLING_MS);
    sides.relay.push(await round(relayed, relay));
  }
  const least = (values: readonly number[]) => Math.min(...values);
  const line = (
    name: string,
    ours: readonly Cost[],
    theirs: readonly Cost[],
    of: keyof Cost,
    [floorName, wanted]: readonly [string, number],
  ): Line => {
    const [mine, held] = [ours.map((each) => each[of]), theirs.map((each) => each[of])];
    const ratio = perCpuSecond(mine, held);
    return {
      ...{ name, floor: `${floorName} ${cost(least(held))}`, subject: cost(least(mine)), figure: times(ratio) },
      ...{ line: `>= ${wanted}x`, verdict: atLeast(wanted, ratio) },
    };
  };
  const beyond = interval(
    [single.subject, single.floor, single.commit],
    (ours = [], theirs = [], commits = []) => (median(ours.flat()) - median(commits.flat())) / median(theirs.flat()),
  );
  const without = ['same server without', 0.75] as const;
  const unwatched = ['monitor off', 0.97] as const;
  const relayLine = ['bare relay', 0.75] as const;
  return [
    line(
      `infer per CPU second, ${AT_ONCE} at once, signed in, logged and watched; server and model`,
      sides.watched,
      sides.floor,
      'processes',
      without,
    ),
    line('the same, PostgreSQL included', sides.watched, sides.floor, 'all', without),
    line('monitor on, server and model', sides.watched, sides.unwatched, 'processes', unwatched),
    line('the same, PostgreSQL included', sides.watched, sides.unwatched, 'all', unwatched),
    line('infer against a relay that parses nothing, server and model', sides.watched, sides.relay, 'processes', relayLine),
    line('the same, PostgreSQL included', sides.watched, sides.relay, 'all', relayLine),
    {
      ...{ name: 'infer, one at a time, median less one commit', floor: `same server without ${cost(median(single.floor.flat()))}` },
      ...{ subject: `${cost(median(single.subject.flat()))} less ${cost(median(single.commit.flat()))}`, figure: times(beyond) },
      ...{ line: '<= 1.3x', verdict: atMost(1.3, beyond) },
    },
  ];
}

/** CPU time of a call in milliseconds: of the server and the model server, and with PostgreSQL. */
type Cost = { processes: number; all: number };

async function atOnce(call: () => Promise<string>): Promise<void> {
  let left = CALLS;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await call();
    }),
  );
  // What follows the calls is theirs, too.
  await delay(SETTLING_MS);
}

async function startModel() {
  const home = mkdtempSync(join(tmpdir(), 'hopyard-infer-'));
  const { file, inputs, outputs } = logisticOnnx(Object.fromEntries(Array.from({ length: FEATURES }, (_, place) => [`f${place}`, place / 10 - 1])));
  writeFileSync(join(home, 'model.onnx'), file);
  const socket = join(home, 'model.sock');
  const settings = { socket, directory: home, files: ['model.onnx'], inputs, outputs, example: null, threads: 1 };
  const child = spawn(process.execPath, [join(WORKSPACE, 'runner/src/models/onnx-server.ts'), JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    ...{ socket, file, inputs, outputs, pid: child.pid as number },
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'exit');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

type Model = Awaited<ReturnType<typeof startModel>>;

/** A deployment that runs, as the runner would have brought it up, in a project whose members all may call it. */
async function deploy({ origin }: Server, databaseUrl: string, people: readonly Person[], { file, socket }: Model): Promise<string> {
  const [owner] = people as [Person];
  await ask(origin, owner, null, `mutation { createProject(input: { name: "${PROJECT}" }) { __typename ... on UserError { message } } }`);
  for (const { username } of people.slice(1))
    await ask(origin, owner, PROJECT, `mutation { addMember(input: { username: "${username}", role: DATA_SCIENTIST }) { __typename } }`);
  const uploaded = await fetch(`${origin}/api/projects/${PROJECT}/models/${DEPLOYMENT}/files/model.onnx`, {
    ...{
      method: 'POST',
      body: new Uint8Array(file),
      headers: { authorization: `Bearer ${owner.token}`, 'content-type': 'application/octet-stream' },
    },
  });
  const { fileId } = (await uploaded.json()) as { fileId: string };
  const { registerModelVersion: made } = await ask<{ registerModelVersion: { modelVersion: { id: string } } }>(
    origin,
    owner,
    PROJECT,
    `mutation ($input: RegisterModelVersionInput!) { registerModelVersion(input: $input) { __typename ... on RegisterModelVersionSuccess { modelVersion { id } } ... on UserError { message } } }`,
    { input: { model: DEPLOYMENT, format: 'ONNX', framework: 'none', files: [{ uploadId: fileId }] } },
  );
  const { createDeployment: created } = await ask<{ createDeployment: { deployment: { id: string; current: { id: string } } } }>(
    origin,
    owner,
    PROJECT,
    `mutation ($input: CreateDeploymentInput!) { createDeployment(input: $input) { __typename ... on CreateDeploymentSuccess { deployment { id current { id } } } ... on UserError { message } } }`,
    { input: { name: DEPLOYMENT, version: { modelVersionId: made.modelVersion.id } } },
  );
  const { id, current } = created.deployment;
  const [replica, life] = [randomUUID(), randomUUID()];
  await using root = connect({ url: databaseUrl, max: 1 });
  await root.db.transaction(async (tx) => {
    for (const state of ['PREPARING', 'READY'])
      await tx.execute(sql`update serving.deployment_versions set state = ${state} where id = ${current.id}`);
    for (const state of ['STARTING', 'RUNNING']) await tx.execute(sql`update serving.deployments set state = ${state} where id = ${id}`);
    await tx.execute(sql`insert into serving.runners (name, instance, heard_at) values ('bench', ${life}, now() + interval '1 day')`);
    await tx.execute(sql`
      insert into serving.replicas (project_id, id, version_id, ordinal, state)
      select project_id, ${replica}, id, 0, 'WAITING' from serving.deployment_versions where id = ${current.id}`);
    await tx.execute(sql`update serving.replicas set state = 'STARTING', runner = 'bench', instance = ${life} where id = ${replica}`);
    await tx.execute(sql`update serving.replicas set state = 'READY', socket_path = ${socket} where id = ${replica}`);
  });
  return id;
}

/** A monitor of all inputs and outputs, with windows of as many calls as a round has. */
async function watch({ origin }: Server, [owner]: readonly Person[], subjectId: string): Promise<string> {
  const { createMonitor: made } = await ask<{ createMonitor: { monitor: { id: string } } }>(
    origin,
    owner!,
    PROJECT,
    `mutation ($input: CreateMonitorInput!) { createMonitor(input: $input) { __typename ... on CreateMonitorSuccess { monitor { id } } ... on UserError { message } } }`,
    {
      input: {
        ...{ name: 'watch', subjectId, reference: { kind: 'PREVIOUS_WINDOW' }, window: { count: CALLS } },
        thresholds: [{ metric: 'PSI', limit: 0.25 }],
      },
    },
  );
  return made.monitor.id;
}

// A server drops a connection that was idle for five seconds.
const agent = new Agent({ keepAlive: true, timeout: 3_000 });

async function post({ origin }: Server, path: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const sent = request(
    `${origin}${path}`,
    { agent, method: 'POST', headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
    async (response) => {
      const answer = await text(response);
      if (response.statusCode === 200) resolve(answer);
      else reject(new Error(answer));
    },
  );
  sent.once('error', reject);
  sent.end(body);
  return promise;
}

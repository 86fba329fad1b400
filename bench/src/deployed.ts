import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { WORKSPACE } from '@hopyard/config';
import { logisticOnnx } from '@hopyard/inference/write-onnx';
import { connect } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { ask, type Person } from './people.ts';
import type { Server } from './server.ts';

export const PROJECT = 'infer';
const DEPLOYMENT = 'logistic';
const FEATURES = 20;

/** A model server with a logistic regression of 20 inputs, and no sandbox. */
export async function startModel() {
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

export type Model = Awaited<ReturnType<typeof startModel>>;

/** A deployment that runs, as the runner would have brought it up, in a project whose members all may call it. */
export async function deploy({ origin }: Server, databaseUrl: string, people: readonly Person[], { file, socket }: Model): Promise<string> {
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

/** A monitor of all inputs and outputs, or of one column, by PSI against the window before. */
export async function watch(
  { origin }: Server,
  [owner]: readonly Person[],
  subjectId: string,
  window: { count: number; minSamples?: number },
  columns: string[] | null = null,
): Promise<string> {
  const { createMonitor: made } = await ask<{ createMonitor: { monitor: { id: string } } }>(
    origin,
    owner!,
    PROJECT,
    `mutation ($input: CreateMonitorInput!) { createMonitor(input: $input) { __typename ... on CreateMonitorSuccess { monitor { id } } ... on UserError { message } } }`,
    { input: { name: 'watch', subjectId, reference: { kind: 'PREVIOUS_WINDOW' }, window, columns, thresholds: [{ metric: 'PSI', limit: 0.25 }] } },
  );
  return made.monitor.id;
}

/** A call of one row. */
export const bodyOf = ({ inputs }: Model, value: (place: number) => number): string =>
  JSON.stringify({ inputs: inputs.map(({ name }, place) => ({ name, datatype: 'FP32', shape: [1, 1], data: [value(place)] })) });

export const INFER_PATH = `/api/projects/${PROJECT}/v2/models/${DEPLOYMENT}/infer`;

// A server drops a connection that was idle for five seconds.
const agent = new Agent({ keepAlive: true, timeout: 3_000 });

export async function post({ origin }: Server, path: string, body: string, headers: Record<string, string> = {}): Promise<string> {
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

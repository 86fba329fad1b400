import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Viewer } from '@hopyard/identity';
import { logisticOnnx } from '@hopyard/inference/write-onnx';
import type { SubgraphService } from '@hopyard/subgraph';
import { responseOf } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import type { Lab } from './lab.ts';

const SERVER = resolve(import.meta.dirname, '../../../runner/src/models/onnx-server.ts');

/** Model servers of a test, as plain processes: what keeps them alive and in sandboxes is tested elsewhere. */
export async function openServers() {
  const home = await mkdtemp(join(tmpdir(), 'hopyard-served-'));
  const children: ChildProcess[] = [];
  return {
    home,
    /** A logistic regression of the weights; answers its socket once it is ready. */
    async start(weights: Record<string, number>): Promise<{ socket: string; child: ChildProcess; file: Buffer }> {
      const directory = await mkdtemp(join(home, 'm'));
      const { file, inputs, outputs } = logisticOnnx(weights);
      await writeFile(join(directory, 'model.onnx'), file);
      const socket = join(directory, 's');
      const settings = { socket, directory, files: ['model.onnx'], inputs, outputs, example: null, threads: 1 };
      const child = spawn(process.execPath, [SERVER, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
      children.push(child);
      await new Promise((ready, ended) => {
        child.stdout?.once('data', ready);
        child.once('exit', ended);
      });
      return { socket, child, file };
    },
    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill('SIGKILL');
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Puts a deployment's version into the state in which it answers, with replicas at the sockets, and gives it all calls. */
export async function makeRunning({ world }: Lab, deploymentId: string, sockets: readonly string[]): Promise<void> {
  await world.root.db.transaction(async (tx) => {
    const [version] = await tx.execute<{ id: string; project_id: string }>(
      sql`select id, project_id from serving.deployment_versions where deployment_id = ${deploymentId} order by number desc limit 1`,
    );
    for (const state of ['PREPARING', 'READY'])
      await tx.execute(sql`update serving.deployment_versions set state = ${state} where id = ${version?.id}`);
    for (const state of ['STARTING', 'RUNNING']) await tx.execute(sql`update serving.deployments set state = ${state} where id = ${deploymentId}`);
    const life = randomUUID();
    const runner = `runner of ${deploymentId}`;
    await tx.execute(sql`insert into serving.runners (name, instance, heard_at) values (${runner}, ${life}, now() + interval '1 day')`);
    for (const [ordinal, socket] of sockets.entries()) {
      const id = randomUUID();
      await tx.execute(
        sql`insert into serving.replicas (project_id, id, version_id, ordinal, state) values (${version?.project_id}, ${id}, ${version?.id}, ${ordinal}, 'WAITING')`,
      );
      await tx.execute(sql`update serving.replicas set state = 'STARTING', runner = ${runner}, instance = ${life} where id = ${id}`);
      await tx.execute(sql`update serving.replicas set state = 'READY', socket_path = ${socket} where id = ${id}`);
    }
  });
}

/** One request to the door of the protocol. */
export async function door(
  serving: SubgraphService,
  viewer: Viewer | null,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const [v2] = serving.doors.filter(({ path: at }) => at === '/v2');
  const sent =
    body === undefined ? {} : { method: 'POST', body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body) };
  const request = new Request(`http://hopyard/api/projects/p/v2${path}`, { ...sent, headers } as RequestInit);
  return responseOf(await v2!.handle(request, { viewer, requestId: 'test' }, path));
}

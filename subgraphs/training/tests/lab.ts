import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataset, putFile, resolvePath } from '@hopyard/files';
import type { Viewer } from '@hopyard/identity';
import { openJournal } from '@hopyard/journal';
import { ClaimResponse, type ExecutionLease, type Lease } from '@hopyard/leases';
import { connect, tenant } from '@hopyard/postgres';
import { openWorld, type World } from '@hopyard/testing';
import { createTraining, type TrainingService } from '../src/index.ts';
import { sql } from 'drizzle-orm';

export const PROGRAM = 'print("hello")\n';
export type Reply = { status: number; body: Record<string, unknown> };

/** The subgraphs, a runner's side of the lease socket, and projects with a program and some data in them. */
export type Lab = AsyncDisposable & {
  world: World;
  /** What a runner says to the platform. */
  say(path: string, body: object): Promise<Reply>;
  claim(claim?: { runner?: string; slots?: number; waitSeconds?: number; sandboxRefusal?: string | null }): Promise<Lease[]>;
  /** A second platform process over the same database, and what a runner says to it. */
  beside(): Promise<{ training: TrainingService; say: Lab['say'] } & AsyncDisposable>;
  /** Claims all there is and answers one piece of it. */
  claimed(id: string): Promise<ExecutionLease>;
  /** Whatever was queued is in somebody's hands now. */
  drain(): Promise<void>;
  /** A project with `Resources/explore.py`, `raw/flights.csv` and an empty dataset `results`. */
  project(owner?: Viewer): Promise<Viewer>;
  /** Files under a path, by their content. */
  put(viewer: Viewer, path: string, content: string): Promise<string>;
  job(viewer: Viewer, input?: object): Promise<string>;
  run(viewer: Viewer, jobId: string): Promise<string>;
  /** A queued execution of a new job, and its lease. */
  leased(viewer: Viewer, job?: object): Promise<{ id: string; lease: ExecutionLease; program: Viewer }>;
  stateOf(id: string): Promise<{ state: string; reason: string | null }>;
  /** Makes the database believe that a runner fell silent, and settles what lapsed. */
  lapse(id: string): Promise<void>;
};

export const READY = { state: 'READY', contentHash: 'c', source: 'INDEX', python: '3.12', installed: ['polars==1.0'] };
export const FINISHED = { state: 'FINISHED', ending: 'EXITED', exitCode: 0, reason: null, cpuSeconds: 1, peakMemoryBytes: 1000, outputs: [] };

export async function openLab(parts: Pick<Parameters<typeof openWorld>[0] & object, 'engine' | 'blobs'> = {}): Promise<Lab> {
  await using opened = new AsyncDisposableStack();
  // A clock of its own, by which the runner that asks below stays present however slow the tests are.
  let clock = Date.now();
  const world = opened.use(await openWorld({ ...parts, now: () => new Date((clock += 1)) }));
  const directory = await mkdtemp(join(tmpdir(), 'hopyard-leases-'));
  opened.defer(() => rm(directory, { recursive: true, force: true }));
  const served = opened.use(await serveLeases(world.training, join(directory, 'leases.sock')));
  const { say } = served;
  const files = opened.use(connect({ url: world.databaseUrl, role: 'hopyard_datasets', max: 2 }));

  const ask = async <Data>(viewer: Viewer, document: string, variables: object): Promise<Data> => {
    const { data, errors } = await world.ask<Data>(world.training, viewer, document, variables as Record<string, unknown>);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  };
  const lab: Omit<Lab, typeof Symbol.asyncDispose> = {
    world,
    say,
    async claim(claim = {}) {
      const { body } = await say('/leases/claim', { runner: 'r1', slots: 1, waitSeconds: 0, sandboxRefusal: null, ...claim });
      return ClaimResponse.parse(body).leases;
    },
    async beside() {
      const errors: unknown[] = [];
      const onError = (error: unknown) => void errors.push(error);
      const journal = openJournal({ url: world.databaseUrl, onError });
      const training = createTraining({ databaseUrl: world.databaseUrl, journal, blobs: world.blobs, onError });
      const second = await serveLeases(training, join(directory, 'beside.sock'));
      const close = async () => {
        await second[Symbol.asyncDispose]();
        await training.close();
        await journal.close();
      };
      return { training, say: second.say, [Symbol.asyncDispose]: close };
    },
    async claimed(id) {
      const lease = (await lab.claim({ slots: 256 })).find((one) => one.id === id);
      if (lease?.kind !== 'execution') throw new Error(`${id} was not handed out.`);
      return lease;
    },
    async drain() {
      while ((await lab.claim({ slots: 256 })).length > 0);
    },
    async project(owner) {
      const viewer = await world.project(owner ?? (await world.person('ada')));
      const author = { createdAt: new Date(), createdBy: viewer.user.id };
      await tenant(files.db, { projectId: viewer.project!.id, userId: viewer.user.id }, async (tx) => {
        for (const name of ['raw', 'results']) await createDataset(tx, { name, description: '', kind: 'FILES', ...author });
      });
      await lab.put(viewer, 'Resources/explore.py', PROGRAM);
      await lab.put(viewer, 'raw/flights.csv', 'date,delay\n');
      return viewer;
    },
    async put(viewer, path, content) {
      const blob = await world.blobs.put(
        (async function* () {
          yield Buffer.from(content);
        })(),
      );
      return tenant(files.db, { projectId: viewer.project!.id, userId: viewer.user.id }, async (tx) => {
        const [directoryPath = '', name = ''] = path.split('/');
        const parent = await resolvePath(tx, directoryPath);
        return (await putFile(tx, parent!, name, blob, { createdAt: new Date(), createdBy: viewer.user.id, overwrite: true })).id;
      });
    },
    async job(viewer, input = {}) {
      const given = {
        name: `job-${crypto.randomUUID().slice(0, 8)}`,
        programPath: 'Resources/explore.py',
        reads: ['raw'],
        writes: ['results'],
        ...input,
      };
      const { createJob } = await ask<{ createJob: { job: { id: string }; message?: string } }>(
        viewer,
        'mutation ($input: CreateJobInput!) { createJob(input: $input) { ... on CreateJobSuccess { job { id } } ... on UserError { message } } }',
        { input: given },
      );
      if (createJob.message) throw new Error(createJob.message);
      return createJob.job.id;
    },
    async run(viewer, jobId) {
      const { runJob } = await ask<{ runJob: { execution: { id: string }; message?: string } }>(
        viewer,
        'mutation ($input: RunJobInput!) { runJob(input: $input) { ... on RunJobSuccess { execution { id } } ... on UserError { message } } }',
        { input: { jobId } },
      );
      if (runJob.message) throw new Error(runJob.message);
      return runJob.execution.id;
    },
    async leased(viewer, job = {}) {
      const id = await lab.run(viewer, await lab.job(viewer, job));
      const lease = await lab.claimed(id);
      return { id, lease, program: { ...viewer, proof: { kind: 'JOB', executionId: id, epoch: lease.epoch } } };
    },
    async stateOf(id) {
      const [row] = await world.root.db.execute<{ state: string; reason: string | null }>(
        sql`select state, state_reason as reason from training.executions where id = ${id}
            union all select state, failure from training.environments where id = ${id}`,
      );
      return row ?? { state: 'ABSENT', reason: null };
    },
    async lapse(id) {
      const past = sql`lease_expires_at = now() - interval '1 second' where id = ${id}`;
      await world.root.db.execute(sql`update training.executions set ${past}`);
      await world.root.db.execute(sql`update training.environments set ${past}`);
      await world.training.expireLeases();
    },
  };
  await lab.claim();
  const owned = opened.move();
  return { ...lab, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

async function serveLeases(training: TrainingService, socketPath: string): Promise<{ say: Lab['say'] } & AsyncDisposable> {
  const server = createServer((incoming, outgoing) => training.leases(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  return {
    say: (path, body) =>
      new Promise<Reply>((resolve, reject) => {
        const outgoing = request({ socketPath, path, method: 'POST' }, async (answer) => {
          let text = '';
          for await (const chunk of answer.setEncoding('utf8')) text += chunk;
          resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) });
        });
        outgoing.on('error', reject).end(JSON.stringify(body));
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

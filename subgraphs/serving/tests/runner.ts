import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ReplicaReport, type ReplicaSpec, SyncResponse } from '@hopyard/leases/replicas';
import type { ServingService } from '../src/index.ts';

export type Reply = { status: number; body: Record<string, unknown> };
/** A runner's side of the socket, played by the test: what it keeps is what it says. */
export type Puppet = {
  name: string;
  instance: string;
  /** What it was told to keep. */
  specs: Map<string, ReplicaSpec>;
  reports: Map<string, ReplicaReport>;
  /** Says how its replicas are, and takes up what it is told. */
  sync(changes?: { waitSeconds?: number; sandboxRefusal?: string | null }): Promise<void>;
  /** Syncs until nothing is new, with every replica in the state that `of` says. */
  bring(of: (spec: ReplicaSpec) => Partial<ReplicaReport>): Promise<void>;
  say(path: string, body: object): Promise<Reply>;
};

/** The socket of the serving part, and runners that speak to it. */
export async function serveReplicas(serving: ServingService): Promise<AsyncDisposable & { runner(name?: string): Puppet }> {
  const directory = await mkdtemp(join(tmpdir(), 'hopyard-replicas-'));
  const socketPath = join(directory, 'replicas.sock');
  const server = createServer((incoming, outgoing) => serving.replicas(incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));
  const say = (path: string, body: object) =>
    new Promise<Reply>((resolve, reject) => {
      const outgoing = request({ socketPath, path, method: 'POST' }, async (answer) => {
        let text = '';
        for await (const chunk of answer.setEncoding('utf8')) text += chunk;
        resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) });
      });
      outgoing.on('error', reject).end(JSON.stringify(body));
    });
  return {
    runner(name = `runner-${randomUUID().slice(0, 8)}`) {
      let revision = '';
      let turn = 0;
      const puppet: Puppet = {
        ...{ name, instance: randomUUID(), specs: new Map(), reports: new Map(), say },
        async sync({ waitSeconds = 0, sandboxRefusal = null } = {}) {
          const replicas = [...puppet.reports.values()];
          const { status, body } = await say('/replicas/sync', {
            runner: name,
            instance: puppet.instance,
            sandboxRefusal,
            turn: ++turn,
            revision,
            waitSeconds,
            replicas,
          });
          if (status !== 200) throw new Error(JSON.stringify(body));
          const answer = SyncResponse.parse(body);
          revision = answer.revision;
          puppet.specs = new Map(answer.replicas.map((spec) => [spec.id, spec]));
          for (const id of puppet.reports.keys()) if (!puppet.specs.has(id)) puppet.reports.delete(id);
          for (const { id, epoch } of answer.replicas) {
            if (puppet.reports.get(id)?.epoch !== epoch)
              puppet.reports.set(id, { id, epoch, state: 'STARTING', socketPath: null, reason: null, restarts: 0, cpuSeconds: 0, memoryBytes: 0 });
          }
        },
        async bring(of) {
          for (let turn = 0; turn < 3; turn++) {
            await puppet.sync();
            for (const [id, report] of puppet.reports) puppet.reports.set(id, { ...report, ...of(puppet.specs.get(id) as ReplicaSpec) });
          }
          await puppet.sync();
        },
      };
      return puppet;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Every replica answers, at a socket of its own. */
export const ready = ({ id, epoch }: ReplicaSpec): Partial<ReplicaReport> => ({
  state: 'READY',
  socketPath: `/run/${id}.${epoch}.sock`,
  reason: null,
});
/** Every replica fails. */
export const failing = (): Partial<ReplicaReport> => ({ state: 'FAILED', socketPath: null, reason: 'ValueError: no weights' });

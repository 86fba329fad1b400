import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { rm } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { Readable } from 'node:stream';
import type { BlobStore } from '@hopyard/files/blobs';
import {
  ClaimRequest,
  type EnvironmentLease,
  EnvironmentReport,
  type ExecutionLease,
  ExecutionReport,
  Heartbeat,
  type Lease,
  LogAppend,
} from '@hopyard/leases';

type Stored = {
  lease: Lease;
  epoch: number;
  stop: boolean;
  lines: LogAppend['lines'];
  reports: (ExecutionReport | EnvironmentReport)[];
  heartbeats: number;
  appends: number;
  refuseOutputs: boolean;
};

/** The platform's side of the lease protocol, in memory, with the same refusals. */
export function leasePlatform(socketPath: string) {
  const events = new EventEmitter().setMaxListeners(0);
  const works = new Map<string, Stored>();
  const queue: string[] = [];
  let server: Server | undefined;

  const changed = () => events.emit('changed');
  const until = async <T>(look: () => T | undefined | false): Promise<T> => {
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      await once(events, 'changed');
    }
  };
  const claim = async (request: ClaimRequest, response: ServerResponse) => {
    const lapse = setTimeout(changed, request.waitSeconds * 1000);
    const deadline = Date.now() + request.waitSeconds * 1000;
    await until(() => queue.length > 0 || response.destroyed || Date.now() >= deadline);
    clearTimeout(lapse);
    if (response.destroyed) return {};
    const leases = queue.splice(0, request.slots).map((id) => works.get(id)!.lease);
    return { leases };
  };
  const append = (work: Stored, { firstOffset, lines }: LogAppend) => {
    work.appends++;
    if (firstOffset > work.lines.length) throw new Refusal(400, 'BAD_USER_INPUT', `A gap: ${firstOffset} after ${work.lines.length}.`);
    work.lines.push(...lines.slice(work.lines.length - firstOffset));
    return {};
  };
  const report = (work: Stored, body: unknown) => {
    const parsed = work.lease.kind === 'execution' ? ExecutionReport.parse(body) : EnvironmentReport.parse(body);
    if (work.refuseOutputs && 'outputs' in parsed && parsed.outputs.length > 0) throw new Refusal(422, 'QUOTA_EXCEEDED', 'The project is full.');
    work.reports.push(parsed);
    return {};
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const body = await json(request);
    const [, , id = '', verb] = request.url!.split('/');
    if (id === 'claim') return claim(ClaimRequest.parse(body), response);
    const work = works.get(id);
    if (!work) throw new Refusal(404, 'NOT_FOUND', 'There is no such lease.');
    if ((body as { epoch: number }).epoch !== work.epoch) throw new Refusal(409, 'STALE_LEASE', 'A later claim holds this work.');
    switch (verb ?? '') {
      case 'heartbeat':
        Heartbeat.parse(body);
        work.heartbeats++;
        return { stop: work.stop };
      case 'log':
        return append(work, LogAppend.parse(body));
      default:
        return report(work, body);
    }
  };
  const platform = {
    works,
    until,
    async come() {
      await rm(socketPath, { force: true });
      server = createServer((request, response) => {
        response.on('close', changed);
        answer(request, response)
          .then(
            (body) => response.end(JSON.stringify(body)),
            (error: unknown) => {
              const { status, code, message } = error instanceof Refusal ? error : new Refusal(500, 'INTERNAL', String(error));
              response.writeHead(status).end(JSON.stringify({ code, message }));
            },
          )
          .finally(changed);
      });
      await new Promise<void>((resolve) => server!.listen(socketPath, resolve));
    },
    async goAway() {
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    },
    offer(lease: Lease): Stored {
      const work = { lease, epoch: lease.epoch, stop: false, lines: [], reports: [], heartbeats: 0, appends: 0, refuseOutputs: false };
      works.set(lease.id, work);
      queue.push(lease.id);
      changed();
      return work;
    },
    /** The last report of an execution, once it has come. */
    async finished(work: Stored) {
      return until(() => work.reports.find((one) => one.state === 'FINISHED'));
    },
  };
  return platform;
}

class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export async function json(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : null;
}

export async function executionLease(blobs: BlobStore, program: string, changes: Partial<ExecutionLease> = {}): Promise<ExecutionLease> {
  return {
    kind: 'execution',
    id: randomUUID(),
    projectId: randomUUID(),
    projectName: 'flights',
    epoch: 1,
    ttlSeconds: 2,
    token: `token-${randomUUID()}`,
    program: { name: 'program.py', blob: await blobs.put(Readable.from([Buffer.from(program)])) },
    arguments: [],
    variables: {},
    environment: null,
    limits: { cpus: 1, memoryBytes: 256 * 1024 ** 2, processes: 32 },
    timeoutSeconds: 60,
    mounts: [],
    outputs: [],
    ...changes,
  };
}

export function environmentLease(requirements: string[]): EnvironmentLease {
  const id = randomUUID();
  return {
    kind: 'environment',
    id,
    projectId: randomUUID(),
    projectName: 'flights',
    epoch: 1,
    ttlSeconds: 30,
    spec: { environmentId: id, revision: 1, requirements },
  };
}

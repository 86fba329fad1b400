import type { IncomingMessage, ServerResponse } from 'node:http';
import { PlatformError } from '@hopyard/identity';
import { ClaimRequest, type ClaimResponse, EnvironmentReport, ExecutionReport, Heartbeat, type HeartbeatResponse, LogAppend } from '@hopyard/leases';
import * as z from 'zod';
import * as environments from '../environment/environment-store.ts';
import * as executions from '../execution/execution-store.ts';
import * as log from '../stream/log-store.ts';
import { claimWork } from './claim-work.ts';
import { withLease } from './enter-lease.ts';
import type { LeaseParts } from './lease-parts.ts';
import { reportEnvironment } from './report-environment.ts';
import { reportExecution } from './report-execution.ts';

const LARGEST_BODY = 64 * 1024 * 1024;
const MOST_SLOTS = 256;
/** What covers work that another process queued. */
const POLL_MS = 1_000;

/** The HTTP side that the runner speaks to, on a Unix socket that only our uid may open. */
export function leaseServer(parts: LeaseParts, onError: (error: unknown) => void) {
  const heartbeat = async (id: string, body: Heartbeat): Promise<HeartbeatResponse> => {
    const stop = await withLease(parts, { id, epoch: body.epoch }, async (tx, { kind }) => {
      if (kind === 'environment') {
        await environments.renew(tx, id, parts.ttlSeconds);
        return false;
      }
      await executions.recordUsage(tx, id, body);
      return executions.renew(tx, id, parts.ttlSeconds);
    });
    // Whoever holds a lease has a sandbox, and asks for no more work while all its slots are taken.
    parts.runners.heard(id, null);
    return { stop };
  };
  const append = async (id: string, body: LogAppend): Promise<{ endOffset: string }> => {
    const end = await withLease(parts, { id, epoch: body.epoch }, (tx, { kind }) => log.append(tx, { kind, id }, body.firstOffset, body.lines));
    if (end === null) throw new PlatformError('CONFLICT', `Lines before offset ${body.firstOffset} are missing; send those first.`);
    parts.wakes.wake(id);
    return { endOffset: String(end) };
  };
  const report = async (id: string, body: unknown): Promise<object> => {
    const { state } = z.object({ state: z.enum(['RUNNING', 'FINISHED', 'READY', 'FAILED']) }).parse(body);
    if (state === 'RUNNING' || state === 'FINISHED') await reportExecution(parts, id, ExecutionReport.parse(body));
    else await reportEnvironment(parts, id, EnvironmentReport.parse(body));
    return {};
  };
  const answer = async (path: string, body: unknown, gone: AbortSignal): Promise<object> => {
    if (path === '/leases/claim') return claim(parts, ClaimRequest.parse(body), gone);
    const [, id = '', deed] = /^\/leases\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/(heartbeat|log|report)$/.exec(path) ?? [];
    if (deed === 'heartbeat') return heartbeat(id, Heartbeat.parse(body));
    if (deed === 'log') return append(id, LogAppend.parse(body));
    if (deed === 'report') return report(id, body);
    throw new PlatformError('NOT_FOUND', `There is no ${path} here.`);
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const send = (status: number, body: object) => {
      if (!response.destroyed) response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    read(request)
      .then((body) => answer(request.url ?? '', body, gone.signal))
      .then((body) => send(200, body))
      .catch((error: unknown) => {
        if (error instanceof PlatformError) return send(error.status, { code: error.code, message: error.message });
        if (error instanceof z.ZodError || error instanceof SyntaxError) return send(400, { code: 'BAD_USER_INPUT', message: error.message });
        onError(error);
        send(500, { code: 'INTERNAL', message: 'The platform failed; the report may be sent again.' });
      });
  };
}

async function claim(parts: LeaseParts, request: ClaimRequest, gone: AbortSignal): Promise<ClaimResponse> {
  if (!Number.isInteger(request.slots) || request.slots < 1 || request.slots > MOST_SLOTS) {
    throw new PlatformError('BAD_USER_INPUT', `slots is ${request.slots}; ask for 1 to ${MOST_SLOTS} pieces of work.`);
  }
  const deadline = Date.now() + Math.min(request.waitSeconds, 30) * 1000;
  using work = awaitWork(parts, gone);
  for (;;) {
    parts.runners.heard(request.runner, request.sandboxRefusal);
    // Without a sandbox a runner gets nothing: what is queued waits for one that has it.
    if (!gone.aborted && request.sandboxRefusal === null) {
      const leases = await claimWork(parts, request);
      if (leases.length > 0) return { leases };
    }
    const left = deadline - Date.now();
    if (left <= 0 || gone.aborted) return { leases: [] };
    await work.within(Math.min(left, POLL_MS));
  }
}

/** Listens from now on, so that work which is queued during a look at the queue is not overlooked. */
function awaitWork({ wakes }: LeaseParts, gone: AbortSignal): Disposable & { within(ms: number): Promise<void> } {
  let news = false;
  let proceed = () => {};
  const stir = () => {
    news = true;
    proceed();
  };
  const leave = wakes.listen('work', stir);
  gone.addEventListener('abort', stir);
  return {
    async within(ms) {
      if (!news) {
        const { promise, resolve } = Promise.withResolvers<void>();
        proceed = resolve;
        const timer = setTimeout(resolve, ms);
        await promise;
        clearTimeout(timer);
      }
      news = false;
    },
    [Symbol.dispose]() {
      leave();
      gone.removeEventListener('abort', stir);
    },
  };
}

async function read(request: IncomingMessage): Promise<unknown> {
  if (request.method !== 'POST') throw new PlatformError('BAD_USER_INPUT', 'Leases are spoken of with POST.');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new PlatformError('BAD_USER_INPUT', `A report has at most ${LARGEST_BODY} bytes.`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

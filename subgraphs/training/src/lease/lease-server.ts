import { PlatformError } from '@hopyard/identity';
import { ClaimRequest, type ClaimResponse, EnvironmentReport, ExecutionReport, Heartbeat, type HeartbeatResponse, LogAppend } from '@hopyard/leases';
import { awaitWake } from '@hopyard/subgraph';
import { runnerDoor } from '@hopyard/subgraph/serving';
import * as z from 'zod';
import * as environments from '../environment/environment-store.ts';
import * as executions from '../execution/execution-store.ts';
import * as log from '../stream/log-store.ts';
import { claimWork } from './claim-work.ts';
import { withLease } from './enter-lease.ts';
import type { LeaseParts } from './lease-parts.ts';
import { reportEnvironment } from './report-environment.ts';
import { reportExecution } from './report-execution.ts';

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

  return runnerDoor(answer, onError);
}

async function claim(parts: LeaseParts, request: ClaimRequest, gone: AbortSignal): Promise<ClaimResponse> {
  if (!Number.isInteger(request.slots) || request.slots < 1 || request.slots > MOST_SLOTS) {
    throw new PlatformError('BAD_USER_INPUT', `slots is ${request.slots}; ask for 1 to ${MOST_SLOTS} pieces of work.`);
  }
  const deadline = Date.now() + Math.min(request.waitSeconds, 30) * 1000;
  using work = awaitWake(parts.wakes, 'work', gone);
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

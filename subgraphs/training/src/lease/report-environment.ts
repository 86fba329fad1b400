import type { EnvironmentReport } from '@hopyard/leases';
import type { Tx } from '@hopyard/postgres';
import * as environments from '../environment/environment-store.ts';
import * as executions from '../execution/execution-store.ts';
import { withLease } from './enter-lease.ts';
import { appendAsPlatform, type LeaseParts, stateEntry } from './lease-parts.ts';
import { endExecution } from './report-execution.ts';

/** What a runner says of an environment. What waited for one that failed fails with it. */
export async function reportEnvironment(parts: LeaseParts, id: string, report: EnvironmentReport): Promise<void> {
  await withLease(parts, { id, epoch: report.epoch, kind: 'environment' }, async (tx, { projectId }) => {
    if (report.state === 'FAILED') return failEnvironment(parts, tx, projectId, id, report.reason);
    await environments.setReady(tx, id, report);
    await appendAsPlatform(parts, tx, projectId, stateEntry('Environment', id, 'READY'));
  });
  parts.journal.poke();
  parts.wakes.wake('work');
}

/** Brings an environment to FAILED, with every execution that waits for it. */
export async function failEnvironment(parts: LeaseParts, tx: Tx, projectId: string, id: string, reason: string): Promise<void> {
  await environments.setFailed(tx, id, reason);
  await appendAsPlatform(parts, tx, projectId, stateEntry('Environment', id, 'FAILED'));
  const waiting = await executions.byIds(tx, await executions.waitingFor(tx, id));
  for (const execution of waiting) {
    if (execution) await endExecution(parts, tx, projectId, execution, 'FAILED', `Its environment could not be built: ${reason}`);
  }
}

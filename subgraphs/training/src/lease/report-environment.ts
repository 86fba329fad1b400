import type { EnvironmentReport } from '@hopyard/leases';
import type { Tx } from '@hopyard/postgres';
import * as environments from '../environment/environment-store.ts';
import * as executions from '../execution/execution-store.ts';
import { withLease } from './enter-lease.ts';
import { appendAsPlatform, type LeaseParts, stateEntry } from './lease-parts.ts';
import { endExecution } from './report-execution.ts';

/** What a runner says of an environment. What waited for one that failed fails with it. */
export async function reportEnvironment(parts: LeaseParts, id: string, report: EnvironmentReport): Promise<void> {
  await withLease(parts, id, report.epoch, async (tx, { projectId }) => {
    if (report.state === 'READY') await environments.setReady(tx, id, report);
    else {
      await environments.setFailed(tx, id, report.reason);
      await failWaiting(parts, tx, projectId, id, report.reason);
    }
    await appendAsPlatform(parts, tx, projectId, stateEntry('Environment', id, report.state));
  });
  parts.journal.poke();
  parts.wakes.wake('work');
}

async function failWaiting(parts: LeaseParts, tx: Tx, projectId: string, environmentId: string, reason: string): Promise<void> {
  for (const id of await executions.waitingFor(tx, environmentId)) {
    const [execution] = await executions.byIds(tx, [id]);
    // Trying again would wait for the same environment, so this is its last attempt.
    if (execution) await endExecution(parts, tx, projectId, { ...execution, attempt: Number.MAX_SAFE_INTEGER }, 'FAILED', `Its environment could not be built: ${reason}`);
  }
}

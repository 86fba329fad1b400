import { sql } from 'drizzle-orm';
import * as environments from '../environment/environment-store.ts';
import * as executions from '../execution/execution-store.ts';
import { appendAsPlatform, type LeaseParts, stateEntry } from './lease-parts.ts';
import { endExecution } from './report-execution.ts';

type Lapsed = { kind: 'execution' | 'environment'; id: string; project_id: string };

/** Settles leases whose runner was not heard of again: what had not begun is queued again, what ran is LOST. Answers how many. */
export async function expireLeases(parts: LeaseParts): Promise<number> {
  const lapsed = await parts.db.execute<Lapsed>(sql`select kind, id, project_id from training.lapsed()`);
  for (const { kind, id, project_id: projectId } of lapsed) {
    await parts.db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('app.project_id', ${projectId}, true)`);
      if (kind === 'environment') {
        await environments.requeue(tx, id);
        await appendAsPlatform(parts, tx, projectId, stateEntry('Environment', id, 'QUEUED'));
        return;
      }
      const execution = await executions.lock(tx, id);
      const [row] = await tx.execute<{ lapsed: boolean }>(
        sql`select lease_expires_at < now() as lapsed from training.executions where project_id = app.current_project() and id = ${id}`,
      );
      // It may have been renewed, or have ended, between the look and the lock.
      if (!execution || !row?.lapsed) return;
      if (execution.state === 'PREPARING') {
        await executions.setState(tx, id, 'QUEUED', 'Its runner was not heard of again before the program began.');
        await executions.revokeIdentity(tx, id);
        await appendAsPlatform(parts, tx, projectId, stateEntry('Execution', id, 'QUEUED', execution.jobId));
      } else {
        await endExecution(parts, tx, projectId, execution, 'LOST', 'Its runner was not heard of again. What the program printed until then is kept.');
      }
    });
    parts.wakes.wake(id);
  }
  if (lapsed.length > 0) {
    parts.journal.poke();
    parts.wakes.wake('work');
  }
  return lapsed.length;
}

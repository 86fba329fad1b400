import { sql } from 'drizzle-orm';
import type { Tx } from '@hopyard/postgres';
import * as environments from '../environment/environment-store.ts';
import * as executions from '../execution/execution-store.ts';
import { appendAsPlatform, type LeaseParts, stateEntry } from './lease-parts.ts';
import { failEnvironment } from './report-environment.ts';
import { endExecution } from './report-execution.ts';

type Lapsed = { kind: 'execution' | 'environment'; id: string; project_id: string };

/** How often work is handed out that its runner does not live to begin: it may be what ends the runner. */
const MOST_CLAIMS = 5;

/** Settles leases whose runner was not heard of again: what had not begun is queued again, what ran is LOST. Answers how many. */
export async function expireLeases(parts: LeaseParts): Promise<number> {
  const lapsed = await parts.db.execute<Lapsed>(sql`select kind, id, project_id from training.lapsed()`);
  const failures: unknown[] = [];
  for (const { kind, id, project_id: projectId } of lapsed) {
    try {
      await parts.db.transaction(async (tx) => {
        await tx.execute(sql`select set_config('app.project_id', ${projectId}, true)`);
        await (kind === 'environment' ? expireEnvironment(parts, tx, projectId, id) : expireExecution(parts, tx, projectId, id));
      });
      parts.wakes.wake(id);
    } catch (error) {
      // One that cannot be settled keeps none of the others waiting.
      failures.push(error);
    }
  }
  if (lapsed.length > 0) {
    parts.journal.poke();
    parts.wakes.wake('work');
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${lapsed.length} lapsed leases could not be settled.`);
  return lapsed.length;
}

async function expireEnvironment(parts: LeaseParts, tx: Tx, projectId: string, id: string): Promise<void> {
  const environment = await environments.lockLapsed(tx, id);
  if (!environment) return;
  if (environment.epoch >= MOST_CLAIMS)
    return failEnvironment(parts, tx, projectId, id, `Building it was begun ${environment.epoch} times, and each time its runner fell silent.`);
  await environments.requeue(tx, id);
  await appendAsPlatform(parts, tx, projectId, stateEntry('Environment', id, 'QUEUED'));
}

async function expireExecution(parts: LeaseParts, tx: Tx, projectId: string, id: string): Promise<void> {
  const execution = await executions.lockLapsed(tx, id);
  if (!execution) return;
  if (execution.state !== 'PREPARING') {
    return endExecution(parts, tx, projectId, execution, 'LOST', 'Its runner was not heard of again. What the program printed until then is kept.');
  }
  if (execution.epoch >= MOST_CLAIMS) {
    return endExecution(
      parts,
      tx,
      projectId,
      execution,
      'FAILED',
      `It was handed out ${execution.epoch} times, and each time its runner fell silent before the program began.`,
    );
  }
  await executions.setState(tx, id, 'QUEUED', 'Its runner was not heard of again before the program began.');
  await executions.revokeIdentity(tx, id);
  await appendAsPlatform(parts, tx, projectId, stateEntry('Execution', id, 'QUEUED', execution.jobId));
}

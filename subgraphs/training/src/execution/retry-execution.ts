import { notFound } from '@hopyard/identity';
import { required } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as environments from '../environment/environment-store.ts';
import { type ExecutionState, isFinal } from './execution-state.ts';
import * as executions from './execution-store.ts';
import { startExecution } from './start-execution.ts';

export type RetryExecutionOutcome =
  | { kind: 'queued'; id: string }
  | { kind: 'state-conflict'; state: ExecutionState }
  | { kind: 'environment-failed'; id: string; failure: string }
  | { kind: 'sandbox-unavailable'; reason: string };

/** Runs again what an execution ran: the same program, arguments and grants. */
export async function retryExecution(
  context: Context,
  input: { executionId: string; idempotencyKey?: string | null | undefined },
): Promise<RetryExecutionOutcome> {
  const execution = await context.loaders.execution.load(input.executionId);
  if (!execution) throw notFound();
  const job = await required(context.loaders.job.load(execution.jobId));
  const outcome = await context.write('job:run', input, async (unit): Promise<RetryExecutionOutcome> => {
    if (!isFinal(execution.state)) return unit.abort({ kind: 'state-conflict', state: execution.state });
    const refusal = context.runners.refusal();
    if (refusal) return unit.abort({ kind: 'sandbox-unavailable', reason: refusal });
    const environment = execution.environmentId ? await environments.hold(unit.tx, execution.environmentId) : null;
    if (environment?.state === 'FAILED') return unit.abort({ kind: 'environment-failed', id: environment.id, failure: environment.failure ?? '' });
    const [grants = { reads: [], writes: [] }] = await executions.grantsOf(unit.tx, [execution.id]);
    const id = await startExecution(unit.tx, unit.append, {
      ...execution,
      jobName: job.name,
      grants,
      attempt: 1,
      retryOf: execution.id,
      trigger: 'RETRY',
      createdAt: context.now(),
      createdBy: unit.viewer.user.id,
    });
    return { kind: 'queued', id };
  });
  context.wakes.wake('work');
  return outcome;
}

import { notFound } from '@hopyard/identity';
import type { Context } from '../context.ts';
import { type ExecutionState, isFinal } from './execution-state.ts';
import * as executions from './execution-store.ts';

export type StopExecutionOutcome = { kind: 'stopping'; id: string } | { kind: 'state-conflict'; state: ExecutionState };

/** Asks for an execution's end. One that nobody runs yet ends at once. */
export async function stopExecution(
  context: Context,
  input: { executionId: string; reason?: string | null | undefined },
): Promise<StopExecutionOutcome> {
  const known = await context.loaders.execution.load(input.executionId);
  if (!known) throw notFound();
  const { id } = known;
  const outcome = await context.write('execution:stop', input, async (unit): Promise<StopExecutionOutcome> => {
    const execution = await executions.lock(unit.tx, id);
    if (!execution) throw notFound();
    if (isFinal(execution.state)) return unit.abort({ kind: 'state-conflict', state: execution.state });
    const reason = input.reason?.slice(0, 500) || `Stopped by ${unit.viewer.user.name}.`;
    if (execution.state === 'QUEUED') await executions.setState(unit.tx, id, 'STOPPED', reason);
    else {
      await executions.requestStop(unit.tx, id);
      if (execution.state !== 'STOPPING') await executions.setState(unit.tx, id, 'STOPPING', reason);
    }
    const state = execution.state === 'QUEUED' ? 'STOPPED' : 'STOPPING';
    await unit.append({
      kind: 'execution:stop',
      change: 'UPDATED',
      subjects: [
        { kind: 'Execution', id },
        { kind: 'Job', id: execution.jobId },
      ],
      facts: { state },
    });
    return { kind: 'stopping', id };
  });
  context.loaders.execution.clear(id);
  context.wakes.wake(id);
  return outcome;
}

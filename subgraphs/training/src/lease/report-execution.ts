import { link } from '@hopyard/catalog';
import { writeFile } from '@hopyard/files';
import { PlatformError } from '@hopyard/identity';
import type { ExecutionReport, OutputFile } from '@hopyard/leases';
import type { Tx } from '@hopyard/postgres';
import type { Execution } from '../execution/execution.ts';
import { type ExecutionState, isFinal } from '../execution/execution-state.ts';
import * as executions from '../execution/execution-store.ts';
import { startExecution } from '../execution/start-execution.ts';
import * as jobs from '../job/job-store.ts';
import * as runs from '../run/run-store.ts';
import { withLease } from './enter-lease.ts';
import { appendAsPlatform, type LeaseParts, stateEntry } from './lease-parts.ts';

type Finished = Extract<ExecutionReport, { state: 'FINISHED' }>;

/** What a runner says of an execution. Outputs, final state and journal entry commit together. */
export async function reportExecution(parts: LeaseParts, id: string, report: ExecutionReport): Promise<void> {
  await withLease(parts, { id, epoch: report.epoch, kind: 'execution' }, async (tx, { projectId }) => {
    const execution = await executions.lock(tx, id);
    if (!execution) return;
    if (report.state === 'RUNNING') {
      // Somebody may have asked for its end while it was being prepared.
      if (execution.state !== 'PREPARING') return;
      await executions.setState(tx, id, 'RUNNING');
      await appendAsPlatform(parts, tx, projectId, stateEntry('Execution', id, 'RUNNING', execution.jobId));
      return;
    }
    await executions.recordUsage(tx, id, report);
    const { state, reason } = await takeOutputs(parts, tx, projectId, execution, report);
    await endExecution(parts, tx, projectId, execution, state, reason);
  });
  parts.journal.poke();
  parts.wakes.wake(id);
  parts.wakes.wake('work');
}

const STATES: Record<Finished['ending'], ExecutionState> = {
  EXITED: 'FAILED',
  STOPPED: 'STOPPED',
  TIMED_OUT: 'TIMED_OUT',
  OUT_OF_MEMORY: 'FAILED',
  REFUSED: 'FAILED',
  KILLED: 'FAILED',
};

async function takeOutputs(parts: LeaseParts, tx: Tx, projectId: string, execution: Execution, report: Finished) {
  if (report.ending !== 'EXITED' || report.exitCode !== 0) {
    const reason = report.reason ?? (report.ending === 'EXITED' ? `The program exited with ${report.exitCode}.` : null);
    return { state: STATES[report.ending], reason };
  }
  const [grants] = await executions.grantsOf(tx, [execution.id]);
  try {
    // An output that cannot be written undoes those before it: all of them are taken, or none.
    await tx.transaction(async (nested) => {
      for (const output of report.outputs) {
        if (!grants?.writes.includes(output.directoryId))
          throw new PlatformError('FORBIDDEN', `The directory of the output ${output.path} was not granted.`);
        await takeOutput(parts, nested, projectId, execution, output);
      }
    });
    return { state: 'SUCCEEDED' as const, reason: report.reason };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { state: 'FAILED' as const, reason: `The program ended well, but its outputs were not taken: ${error.message}` };
  }
}

async function takeOutput(parts: LeaseParts, tx: Tx, projectId: string, { id, createdBy }: Execution, output: OutputFile): Promise<void> {
  const file = await writeFile(tx, { ...output, createdAt: parts.now(), createdBy });
  await link(tx, [{ sourceId: id, targetId: file.id, relation: 'PRODUCED', byId: id }]);
  await appendAsPlatform(parts, tx, projectId, {
    kind: 'output:write',
    change: 'CREATED',
    subjects: [
      { kind: 'File', id: file.id },
      { kind: 'Execution', id },
    ],
    facts: { path: output.path, sizeBytes: output.blob.sizeBytes },
  });
}

/** Brings an execution into a final state: its identity is worth nothing from here on, its open runs close, a retry may begin. */
export async function endExecution(
  parts: LeaseParts,
  tx: Tx,
  projectId: string,
  execution: Execution,
  state: ExecutionState,
  reason: string | null,
): Promise<void> {
  if (!isFinal(state)) throw new Error(`${state} is no final state.`);
  const { id, jobId } = execution;
  await executions.setState(tx, id, state, reason);
  await executions.revokeIdentity(tx, id);
  const runState = state === 'SUCCEEDED' || state === 'STOPPED' ? state : 'FAILED';
  for (const run of await runs.finishLeftOpen(tx, id, runState, parts.now())) {
    await appendAsPlatform(parts, tx, projectId, {
      kind: 'run:finish',
      change: 'UPDATED',
      subjects: [
        { kind: 'Run', id: run.id },
        { kind: 'Experiment', id: run.experimentId },
      ],
      facts: { state: runState },
    });
  }
  await appendAsPlatform(parts, tx, projectId, stateEntry('Execution', id, state, jobId));
  if (state !== 'FAILED' && state !== 'LOST' && state !== 'TIMED_OUT') return;
  // One that never began would fail the same way again, and one that somebody wants to end is not begun anew.
  if (execution.state === 'QUEUED' || execution.state === 'STOPPING') return;
  const [job] = await jobs.byIds(tx, [jobId]);
  if (!job || execution.attempt > job.retries) return;
  const [grants = { reads: [], writes: [] }] = await executions.grantsOf(tx, [id]);
  await startExecution(tx, (entry) => appendAsPlatform(parts, tx, projectId, entry), {
    ...execution,
    jobName: job.name,
    grants,
    attempt: execution.attempt + 1,
    retryOf: id,
    trigger: 'RETRY',
    createdAt: parts.now(),
  });
}

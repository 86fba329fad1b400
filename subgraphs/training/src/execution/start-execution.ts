import { link, register } from '@hopyard/catalog';
import type { NewEntry } from '@hopyard/journal';
import type { Tx } from '@hopyard/postgres';
import { newId } from '@hopyard/subgraph';
import type { Grants } from '../job/job.ts';
import * as jobs from '../job/job-store.ts';
import type { NewExecution } from './execution.ts';
import * as executions from './execution-store.ts';

export type ToStart = Omit<NewExecution, 'id' | 'number'> & { jobName: string; grants: Grants };

/** Queues an execution, with what it may read and write pinned, in the caller's transaction. */
export async function startExecution(
  tx: Tx,
  append: (entry: NewEntry) => Promise<void>,
  { jobName, grants, ...execution }: ToStart,
): Promise<string> {
  const id = newId();
  const number = await jobs.takeNumber(tx, execution.jobId);
  const { createdAt, createdBy } = execution;
  await register(tx, { id, kind: 'EXECUTION', label: `${jobName} #${number}`, createdAt, createdBy });
  await executions.insert(tx, { ...execution, id, number }, grants);
  await link(tx, [
    { sourceId: id, targetId: execution.jobId, relation: 'DERIVED_FROM' },
    ...grants.reads.map((targetId) => ({ sourceId: id, targetId, relation: 'USED' as const })),
  ]);
  await append({
    kind: 'job:run',
    change: 'CREATED',
    subjects: [
      { kind: 'Execution', id },
      { kind: 'Job', id: execution.jobId },
    ],
    facts: { job: jobName, number, state: 'QUEUED' },
  });
  return id;
}

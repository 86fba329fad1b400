import { notFound, PlatformError } from '@hopyard/identity';
import type { Unit } from '@hopyard/subgraph';
import { validate } from 'uuid';
import type { Run } from './run.ts';
import * as runs from './run-store.ts';

/** A run that the viewer may write to, locked: a program writes to the runs of its own execution alone. */
export async function lockOwnRun({ tx, viewer }: Unit, id: string): Promise<Run> {
  const run = validate(id) ? await runs.lock(tx, id) : null;
  if (!run) throw notFound();
  if (viewer.proof.kind === 'JOB' && run.executionId !== viewer.proof.executionId)
    throw new PlatformError('FORBIDDEN', 'A program writes to the runs that it opened itself.');
  return run;
}

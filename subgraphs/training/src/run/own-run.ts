import { notFound, PlatformError } from '@hopyard/identity';
import type { Context } from '../context.ts';
import type { Run } from './run.ts';

/** A run that the viewer may write to: a program writes to the runs of its own execution alone. */
export async function ownRun({ viewer, loaders, refuse }: Context, id: string): Promise<Run> {
  const run = await loaders.run.load(id);
  if (!run) throw notFound();
  if (viewer?.proof.kind === 'JOB' && run.executionId !== viewer.proof.executionId) {
    return refuse('run:write', new PlatformError('FORBIDDEN', 'A program writes to the runs that it opened itself.'));
  }
  return run;
}

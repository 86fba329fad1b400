import type { Staged } from '@hopyard/table';
import type { Context } from '../context.ts';

const MOST_TRIES = 4;

type Attempt<Outcome> = { staged: Staged; commit: () => Promise<Outcome | { kind: 'conflict' }> } | Outcome;

/**
 * Stages and commits; again, while others commit first: what was staged on an older state is worth nothing. Its bytes go at
 * once rather than with the next sweep, but not after an error, which does not tell what was committed.
 */
export async function untilCommitted<Outcome extends { kind: string }>(
  { blobs }: Pick<Context, 'blobs'>,
  attempt: () => Promise<Attempt<Outcome>>,
): Promise<Outcome | { kind: 'conflict' }> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const made = await attempt();
    if (!('staged' in made)) return made;
    const outcome = await made.commit();
    if (outcome.kind !== 'conflict') return outcome;
    await Promise.all(made.staged.added.map(({ blobId }) => blobs.delete(blobId)));
  }
  return { kind: 'conflict' };
}

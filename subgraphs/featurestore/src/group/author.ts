import type { Viewer } from '@hopyard/identity';

/** Who commits to a table, and by which execution. */
export const authorOf = ({ user, proof }: Viewer, at: Date) => ({
  committedBy: user.id,
  byExecution: proof.kind === 'JOB' ? proof.executionId : null,
  at,
});

import { stagedOn } from './staged.ts';
import { spanOf, settledDeletes } from './stage-compaction.ts';
import { liveRows, overlaps } from './state.ts';
import type { Nothing, Snapshot, Staged } from './types.ts';

/**
 * Takes out the data files that hold nothing but rows of event times before an instant: their names alone, no file is opened. Older
 * rows of other files stay until a compaction from that instant on, or until all of their file is old.
 */
export function stageForgetting(snapshot: Snapshot, before: Date): Staged | Nothing {
  const old = snapshot.files.filter((file) => file.kind === 'DATA' && !overlaps(file, { from: before }));
  if (old.length === 0) return { kind: 'nothing' };
  return stagedOn(snapshot, {
    operation: 'DELETE',
    removed: [...old, ...settledDeletes(old, snapshot)],
    rowsDeleted: old.reduce((sum, file) => sum + liveRows(file, snapshot), 0n),
    ...spanOf(old),
  });
}

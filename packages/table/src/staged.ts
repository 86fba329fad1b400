import { createHash } from 'node:crypto';
import type { Column, Operation, Snapshot, Staged, StagedFile, TableFile } from './types.ts';

type Change = {
  operation: Operation;
  added?: readonly StagedFile[];
  removed?: readonly TableFile[];
  columns?: readonly Column[];
  rowsInserted?: bigint;
  rowsUpdated?: bigint;
  rowsDeleted?: bigint;
  minEventTime?: Date | null;
  maxEventTime?: Date | null;
  profile?: unknown;
  newest?: Staged['newest'];
};

/** What is to be committed on a state, with what will be true of the state after it. */
export function stagedOn(snapshot: Snapshot, change: Change): Staged {
  const { operation, added = [], removed = [], columns = [], rowsInserted = 0n, rowsUpdated = 0n, rowsDeleted = 0n } = change;
  const { commit } = snapshot;
  return {
    kind: 'staged',
    tableId: snapshot.tableId,
    schema: snapshot.schema,
    base: commit?.sequence ?? 0n,
    removed: removed.map(({ id }) => id),
    rowCount: (commit?.rowCount ?? 0n) + rowsInserted - rowsDeleted,
    sizeBytes: (commit?.sizeBytes ?? 0n) + bytesOf(added) - bytesOf(removed),
    minEventTime: change.minEventTime ?? null,
    maxEventTime: change.maxEventTime ?? null,
    contentHash: hashOf(commit?.contentHash ?? null, change),
    profile: change.profile ?? null,
    newest: change.newest ?? null,
    ...{ operation, columns, added, rowsInserted, rowsUpdated, rowsDeleted },
  };
}

const bytesOf = (files: readonly { sizeBytes: bigint }[]) => files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0n);

/** Names a state by the one before it and by what changed: equal histories have equal names. */
function hashOf(before: string | null, { operation, added = [], removed = [], columns = [] }: Change): string {
  const text = JSON.stringify([
    before,
    operation,
    added.map(({ kind, sha256 }) => [kind, sha256]),
    removed.map(({ kind, sha256 }) => [kind, sha256]),
    columns.map(({ name, type, nullable }) => [name, type, nullable]),
  ]);
  return createHash('sha256').update(text).digest('hex');
}

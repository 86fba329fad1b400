import type { TableSchema } from '@hopyard/table';

export const COUNTS: TableSchema = {
  columns: [
    { name: 'n', type: 'INT64', nullable: false },
    { name: 'turn', type: 'INT64', nullable: false },
  ],
  key: ['n'],
  eventTime: null,
};

/** What commit `turn` of the table does: each changes something, and depends on nothing but its number. */
export type Turn = { kind: 'upsert'; keys: number[] } | { kind: 'delete'; keys: number[] } | { kind: 'compact' };

export function turnOf(turn: number): Turn {
  switch (turn % 4) {
    case 3:
      return { kind: 'delete', keys: [turn - 1] };
    case 0:
      return { kind: 'compact' };
    default:
      // A key of its own, and some that were there before.
      return { kind: 'upsert', keys: [turn, ...[1, 5, 9].filter((key) => key < turn)] };
  }
}

/** The rows after so many commits, as CSV, sorted. */
export function rowsAfter(turns: number): string[] {
  const rows = new Map<number, number>();
  for (let turn = 1; turn <= turns; turn++) {
    const does = turnOf(turn);
    if (does.kind === 'upsert') for (const key of does.keys) rows.set(key, turn);
    if (does.kind === 'delete') for (const key of does.keys) rows.delete(key);
  }
  return [...rows].map(([key, turn]) => `${key},${turn}`).toSorted();
}

/** Where a writer can be told to stand still, to be killed there. */
export const POINTS = ['staged', 'written', 'committed'] as const;
export type Halt = { turn: number; point: (typeof POINTS)[number] };
export type WriterConfig = { url: string; runnerSocket: string; blobs: string; projectId: string; userId: string; tableId: string; halt: Halt };
export type WriterSaid =
  | { said: 'committed'; turn: number }
  | { said: 'halted' }
  | { said: 'staging'; turn: number }
  | { said: 'error'; message: string };

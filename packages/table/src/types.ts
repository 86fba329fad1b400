import type { BlobRef } from '@hopyard/leases';

/** Kinds of values, named as Arrow names them. A timestamp is an instant in UTC, in microseconds. */
export const COLUMN_TYPES = ['BOOL', 'INT32', 'INT64', 'FLOAT32', 'FLOAT64', 'STRING', 'DATE', 'TIMESTAMP'] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

export type Column = { name: string; type: ColumnType; nullable: boolean };

/** What a table is: its columns in order, what identifies a row, and from when on a row's values hold. */
export type TableSchema = { columns: readonly Column[]; key: readonly string[]; eventTime: string | null };

export type Operation = 'UPSERT' | 'DELETE' | 'ALTER' | 'COMPACT';

export type Commit = {
  id: string;
  tableId: string;
  sequence: bigint;
  operation: Operation;
  committedAt: Date;
  committedBy: string;
  /** The execution that did it; null when a person did. */
  byExecution: string | null;
  rowsInserted: bigint;
  rowsUpdated: bigint;
  rowsDeleted: bigint;
  /** Rows of the state that it leaves. */
  rowCount: bigint;
  /** Bytes of the files of that state. */
  sizeBytes: bigint;
  /** Of the rows that it wrote or removed, to the millisecond below; null without event time, and when it changed no row. */
  minEventTime: Date | null;
  maxEventTime: Date | null;
  contentHash: string;
};

/**
 * One immutable file of a table: rows, or positions of rows that are gone. A commit adds one of a kind at most, so the
 * sequence of the commit names it in the table.
 */
export type TableFile = {
  id: string;
  kind: 'DATA' | 'DELETES';
  addedSequence: bigint;
  blobId: string;
  rows: bigint;
  sizeBytes: bigint;
  sha256: string;
  /** Of the rows in a data file, to the millisecond below. */
  minEventTime: Date | null;
  maxEventTime: Date | null;
  /** Of a delete file: the data files in which rows are gone, and how many. */
  targets: readonly { sequence: bigint; rows: bigint }[];
};

/** A state of a table: what a reader or a writer works on, whatever is committed meanwhile. */
export type Snapshot = {
  tableId: string;
  /** As it was after that commit: columns that were appended later are not in it. */
  schema: TableSchema;
  /** For each column the commit that appended it, 0 for the first ones: files of later commits have it. */
  since: readonly bigint[];
  /** null: nothing was committed yet. */
  commit: Commit | null;
  files: readonly TableFile[];
};

/** Where to look in a table's history: the state after a commit, or as of an instant; left out, the newest. */
export type AsOf = { sequence: bigint } | { at: Date };

/** Who commits, and when. An instant before the last commit's counts as that one: history does not run backwards. */
export type Author = { committedBy: string; byExecution: string | null; at: Date };

/** A file that was stored but that no commit names yet. */
export type StagedFile = Omit<TableFile, 'id' | 'addedSequence'>;

/** Everything that a commit changes, ready to be committed on the state that it was made for. */
export type Staged = {
  kind: 'staged';
  tableId: string;
  schema: TableSchema;
  operation: Operation;
  /** The newest commit of the state that it was staged on; 0 when there was none. */
  base: bigint;
  /** Columns that ALTER appends. */
  columns: readonly Column[];
  added: readonly StagedFile[];
  /** Ids of the files that the state no longer has. */
  removed: readonly string[];
  rowsInserted: bigint;
  rowsUpdated: bigint;
  rowsDeleted: bigint;
  rowCount: bigint;
  sizeBytes: bigint;
  minEventTime: Date | null;
  maxEventTime: Date | null;
  contentHash: string;
  /** `TableProfile.toJSON()` of the rows that were written; null when there are none. */
  profile: unknown;
  /** Of each key the newest row that was written, as `newestRows` gives them; null unless asked for. */
  newest: BlobRef | null;
};

/** Rows that were refused: typed, with the place. Nothing was changed. */
export type RowsRefused = {
  kind: 'refused';
  reason:
    | 'UNREADABLE'
    | 'COLUMN_MISSING'
    | 'COLUMN_UNKNOWN'
    | 'TYPE'
    | 'NULL_IN_KEY'
    /** A null in a column that may not be null and is not part of the key. */
    | 'NULL_IN_COLUMN'
    | 'DUPLICATE_KEY'
    | 'EMPTY';
  message: string;
  column: string | null;
  example: unknown;
};

/** What was asked for would change nothing. */
export type Nothing = { kind: 'nothing' };

/** A comparison of a column with a value as JSON has it: times as ISO 8601, large whole numbers as text, a list for IN. */
export type Condition = {
  feature: string;
  operator: 'EQ' | 'NE' | 'LT' | 'LE' | 'GT' | 'GE' | 'IN' | 'IS_NULL' | 'IS_NOT_NULL';
  value?: unknown;
};

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
  minEventTime: Date | null;
  maxEventTime: Date | null;
  contentHash: string;
};

/** One immutable file of a table: rows, or positions of rows that are gone. */
export type TableFile = { id: string; kind: 'DATA' | 'DELETES'; blobId: string; rows: bigint; sizeBytes: bigint; sha256: string };

/** A state of a table: what a reader or a writer works on, whatever is committed meanwhile. */
export type Snapshot = {
  tableId: string;
  schema: TableSchema;
  /** null: nothing was committed yet. */
  commit: Commit | null;
  files: readonly TableFile[];
};

/** Where to look in a table's history: the state after a commit, or as of an instant; left out, the newest. */
export type AsOf = { sequence: bigint } | { at: Date };

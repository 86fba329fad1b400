import type { Readable } from 'node:stream';
import type { EngineClient } from '@hopyard/engine';
import type { Snapshot, Staged } from './types.ts';

type Parts = { engine: EngineClient };

/**
 * The newest of the staged rows of each key, for an online store, as PostgreSQL's COPY text: key (see `keyText`), event time
 * (null where the table has none), sequence of the commit to be, and an object of all features as JSON.
 */
export async function newestRows(_parts: Parts, _staged: Staged, _signal?: AbortSignal): Promise<Readable> {
  throw new Error('Not yet');
}

export type ReadWanted = {
  /** Left out: all, in order. */
  columns?: readonly string[];
  format: 'arrow' | 'csv' | 'parquet';
  /** Event times, half open. */
  range?: { from?: Date; to?: Date };
  /** Only rows that came with a later commit than this. Rows that went are not in a state: `changes` tells them. */
  changesSince?: bigint;
};

/** Rows of a state, file by file and within a file by key and event time: the same state gives the same bytes. */
export async function readRows(_parts: Parts, _snapshot: Snapshot, _wanted: ReadWanted, _signal?: AbortSignal): Promise<Readable> {
  throw new Error('Not yet');
}

/**
 * What changed between two states of a table, by key and event time: the rows as they are in the later one, and for those
 * that went as they were; before them `_change`, INSERTED, UPDATED or DELETED.
 */
export async function changes(
  _parts: Parts,
  _from: Snapshot,
  _to: Snapshot,
  _wanted: { format: ReadWanted['format'] },
  _signal?: AbortSignal,
): Promise<Readable> {
  throw new Error('Not yet');
}

/** Each row an array in the order of the schema: times as ISO 8601, whole numbers beyond 2^53 as text. */
export type RowsPage = { rows: unknown[][]; hasNextPage: boolean; endCursor: string | null };

/** A look at a state's rows, by key and event time. */
export async function pageOfRows(
  _parts: Parts,
  _snapshot: Snapshot,
  _page: { first: number; after?: string | null },
  _signal?: AbortSignal,
): Promise<RowsPage> {
  throw new Error('Not yet');
}

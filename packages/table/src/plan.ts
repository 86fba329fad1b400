import type { EngineClient } from '@hopyard/engine';
import type { BlobRef, QueryResponse } from '@hopyard/leases';
import { list, quoted } from './sql.ts';
import { SEQUENCE_OF_FILE, type State } from './state.ts';
import type { StagedFile } from './types.ts';

export type Parts = { engine: EngineClient };
export type Options = { signal?: AbortSignal };

export const ROWS = 'rows.parquet';
export const GONE = 'gone.parquet';
/** The newest row of each key, for an online store. */
export const NEWEST = 'newest.copy';

const PARQUET = 'format parquet, compression zstd, row_group_size 122880';

export const columnList = (names: readonly string[]): string => list(names.map(quoted));

export const writeRows = (select: string): string => `copy (${select}) to '/output/${ROWS}' (${PARQUET})`;

/** Finds the rows of a state whose `columns` are equal to those of one of `keys`: where they lie, in the table `gone`. */
export const findGone = (state: State, keys: string, columns: readonly string[], kept: readonly string[] = []): string =>
  `create table gone as select ${SEQUENCE_OF_FILE} as "file", file_row_number as "position"${kept.map((name) => `, ${quoted(name)}`).join('')}
   from (${state.select({ columns, place: true })}) r
   semi join ${keys} k on ${columns
     .filter((name) => !kept.includes(name))
     .map((name) => `r.${quoted(name)} = k.${quoted(name)}`)
     .join(' and ')}`;

export const WRITE_GONE = `copy (select "file", "position" from gone order by all) to '/output/${GONE}' (${PARQUET})`;

export const GONE_BY_FILE = `select "file", count(*) from gone group by all order by all`;

/** A delete file of what GONE_BY_FILE answers; null: nothing is gone. */
export function deleteFile(answer: unknown[][], blob: BlobRef | undefined): StagedFile | null {
  const targets = answer.map(([file, rows]) => ({ sequence: BigInt(String(file)), rows: BigInt(String(rows)) }));
  const rows = targets.reduce((sum, target) => sum + target.rows, 0n);
  return rows > 0n && blob ? { ...stagedBlob('DELETES', blob, rows), targets } : null;
}

export const stagedBlob = (kind: StagedFile['kind'], { blobId, sizeBytes, sha256 }: BlobRef, rows: bigint): StagedFile => ({
  ...{ kind, blobId, sha256, rows },
  sizeBytes: BigInt(sizeBytes),
  minEventTime: null,
  maxEventTime: null,
  targets: [],
});

/** The rows of an answer; the engine gives each that was asked for. */
export const answered = (response: QueryResponse, name: string): unknown[][] => response.answers[name] ?? [];

export const instantOf = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);

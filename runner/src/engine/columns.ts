import type { DuckDBConnection, DuckDBDataChunk, DuckDBResult } from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';
import { quoted } from './iso.ts';

export type SelectedColumn = { name: string; type: string };

export async function describeSelect(duck: DuckDBConnection, select: string): Promise<SelectedColumn[]> {
  return (await duck.runAndReadAll(`describe ${select}`)).getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
}

/** The select with each column put through an expression. Columns are taken by place, as their names need not be unique. */
export function mapColumns(select: string, columns: readonly SelectedColumn[], expression: (column: string, type: string) => string): string {
  const list = columns.map(({ name, type }, index) => `${expression(`c${index}`, type)} as ${quoted(name)}`);
  return `select ${list.join(', ')} from (${select}) as t(${columns.map((_, index) => `c${index}`).join(', ')})`;
}

/** The chunks of a result. DuckDB makes the next one while this one is worked on. */
export async function* chunksOf(rows: DuckDBResult): AsyncGenerator<DuckDBDataChunk> {
  let coming = rows.fetchChunk();
  for (let chunk = await coming; chunk !== null && chunk.rowCount > 0; chunk = await coming) {
    coming = rows.fetchChunk();
    // Whoever stops early does not wait for it.
    coming.catch(() => undefined);
    yield chunk;
  }
}

/** The column of a chunk as DuckDB holds it: its bytes, and a bit for each value that is there; no bits if all are. */
export type RawColumn = { bytes: Uint8Array; valid: Uint8Array | null };

/** Looks into a chunk without making a JavaScript value of each of its values. The bytes are DuckDB's: they live as long as the chunk. */
export function rawColumn(chunk: { chunk: duckdb.DataChunk; rowCount: number }, index: number, width: number): RawColumn {
  const vector = duckdb.data_chunk_get_vector(chunk.chunk, index);
  const words = Math.ceil(chunk.rowCount / 64);
  // What DuckDB declares as always there is absent when every value is.
  const valid = duckdb.vector_get_validity(vector, words * 8) as Uint8Array | null;
  return { bytes: duckdb.vector_get_data(vector, chunk.rowCount * width), valid };
}

/** A text of DuckDB is sixteen bytes: a length, then either the text itself or where it lies. */
export const TEXT_WIDTH = 16;
export const INLINE_TEXT = 12;

/** The bytes of a text that does not fit into its sixteen. */
export const longText = (column: Uint8Array, at: number, length: number): Uint8Array =>
  duckdb.get_data_from_pointer(column.buffer as ArrayBuffer, column.byteOffset + at + 8, length);

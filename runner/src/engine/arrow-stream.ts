import { writevSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { Field, RecordBatch, RecordBatchStreamWriter, Schema, Struct, makeData } from 'apache-arrow';
import { arrowKind } from './arrow-columns.ts';
import { chunksOf, describeSelect, mapColumns, rawColumn } from './columns.ts';

const BATCH_ROWS = 64 * 1024;
/** Offsets of texts are of 32 bits, and a batch is held in memory twice. */
const BATCH_BYTES = 64 * 1024 ** 2;

/** What the system takes in one call. */
const MOST_CHUNKS = 1024;

/** Gathers what is written until it is taken, where the writer of the package would queue without end. */
class GatheringWriter extends RecordBatchStreamWriter {
  #gathered: Uint8Array[] = [];

  protected override _write(chunk: ArrayBufferView): this {
    if (chunk.byteLength > 0) this.#gathered.push(new Uint8Array(chunk.buffer as ArrayBuffer, chunk.byteOffset, chunk.byteLength));
    return this;
  }

  take(): Uint8Array[] {
    const gathered = this.#gathered;
    this.#gathered = [];
    return gathered;
  }
}

/** The rows of a select in Arrow's IPC stream format. Columns go from DuckDB's memory into Arrow's; no value is boxed. */
export async function sendArrow(duck: DuckDBConnection, select: string): Promise<void> {
  const described = await describeSelect(duck, select);
  const columns = described.map(({ name, type }) => ({ name, kind: arrowKind(type) }));
  const schema = new Schema(columns.map(({ name, kind }) => new Field(name, kind.type, true)));
  const writer = new GatheringWriter();
  writer.reset(undefined, schema);

  const rows = await duck.stream(mapColumns(select, described, (column, type) => asKind(column, type, arrowKind(type).cast)));
  const batch = columns.map(({ kind }) => kind.column(BATCH_ROWS));
  let length = 0;
  const flush = () => {
    const children = batch.map((column) => column.finish(length));
    writer.write(new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length, nullCount: 0, children })));
    send(writer.take());
    // Its bytes were taken, so the next batch may lie where it lay.
    for (const column of batch) column.clear();
    length = 0;
  };
  for await (const chunk of chunksOf(rows)) {
    const { rowCount } = chunk;
    if (length + rowCount > BATCH_ROWS) flush();
    for (const [index, { kind }] of columns.entries()) batch[index]!.append(rawColumn(chunk, index, kind.width), rowCount);
    length += rowCount;
    if (batch.some((column) => column.byteLength() > BATCH_BYTES)) flush();
  }
  if (length > 0) flush();
  writer.finish();
  send(writer.take());
}

function asKind(column: string, type: string, cast: string): string {
  if (cast !== 'varchar') return `${column}::${cast}`;
  return /^(STRUCT|MAP|UNION)|\]$/.test(type) ? `to_json(${column})::varchar` : `${column}::varchar`;
}

const STDOUT = 1;

/** Returns when all of it was taken: a slow reader holds it back. No stream is made of stdout, which would copy or keep what it is given. */
function send(chunks: Uint8Array[]): void {
  let left = chunks;
  while (left.length > 0) {
    let sent = writevSync(STDOUT, left.slice(0, MOST_CHUNKS));
    while (left.length > 0 && sent >= left[0]!.length) sent -= left.shift()!.length;
    if (sent > 0) left = [left[0]!.subarray(sent), ...left.slice(1)];
  }
}

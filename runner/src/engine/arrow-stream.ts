import type { DuckDBConnection } from '@duckdb/node-api';
import { Field, RecordBatch, RecordBatchStreamWriter, Schema, Struct, makeData } from 'apache-arrow';
import { arrowKind } from './arrow-columns.ts';
import { describeSelect, mapColumns, rawColumn } from './columns.ts';

const BATCH_ROWS = 64 * 1024;
/** Offsets of texts are of 32 bits, and a batch is held in memory twice. */
const BATCH_BYTES = 64 * 1024 ** 2;

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
  let batch: ReturnType<typeof emptyBatch> | null = null;
  const emptyBatch = () => ({ length: 0, columns: columns.map(({ kind }) => kind.column(BATCH_ROWS)) });
  const flush = async () => {
    if (!batch) return;
    const { length, columns: full } = batch;
    batch = null;
    const children = full.map((column) => column.finish(length));
    writer.write(new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length, nullCount: 0, children })));
    await send(writer.take());
  };
  for (let chunk = await rows.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await rows.fetchChunk()) {
    const { rowCount } = chunk;
    if (batch && batch.length + rowCount > BATCH_ROWS) await flush();
    batch ??= emptyBatch();
    for (const [index, { kind }] of columns.entries()) batch.columns[index]!.append(rawColumn(chunk, index, kind.width), rowCount);
    batch.length += rowCount;
    if (batch.columns.some((column) => column.byteLength() > BATCH_BYTES)) await flush();
  }
  await flush();
  writer.finish();
  await send(writer.take());
}

function asKind(column: string, type: string, cast: string): string {
  if (cast !== 'varchar') return `${column}::${cast}`;
  return /^(STRUCT|MAP|UNION)|\]$/.test(type) ? `to_json(${column})::varchar` : `${column}::varchar`;
}

/** Waits for a slow reader. */
async function send(chunks: Uint8Array[]): Promise<void> {
  process.stdout.cork();
  for (const chunk of chunks) process.stdout.write(chunk);
  process.stdout.uncork();
  if (process.stdout.writableNeedDrain) await new Promise((drained) => process.stdout.once('drain', drained));
}

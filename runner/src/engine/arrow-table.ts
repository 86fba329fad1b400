import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { DuckDBDataChunk, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';
import { type Data, type RecordBatch, RecordBatchReader, type Schema } from 'apache-arrow';
import { type Source, sourceOf } from './arrow-sources.ts';
import { Refused } from './complaint.ts';
import { quoted } from './iso.ts';

const CHUNK_ROWS = 2048;
const FILE_MAGIC = 'ARROW1';

/** The table that a statement finds for an Arrow file of a plan. */
export const arrowTableName = (file: string) => `arrow_${file.replaceAll('.', '_')}`;

/** Makes a table of an Arrow file, of the stream or the file format. Batch by batch: what DuckDB cannot hold in memory it spills. */
export async function loadArrow(duck: DuckDBConnection, path: string, table: string): Promise<void> {
  const reader = await openReader(path).catch(unreadable);
  const columns = columnsOf(reader.schema);
  await duck.run(`create table ${quoted(table)} (${columns.map(({ name, source }) => `${quoted(name)} ${source.type}`).join(', ')})`);
  const appender = await duck.createAppender(table);
  const types = columns.map((_, index) => appender.columnType(index));
  const batches = reader[Symbol.asyncIterator]() as AsyncIterator<RecordBatch>;
  for (;;) {
    const next = await batches.next().catch(unreadable);
    if (next.done) break;
    appendBatch(next.value, columns, types, (chunk) => appender.appendDataChunk(chunk));
  }
  appender.flushSync();
  appender.closeSync();
}

async function openReader(path: string) {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(FILE_MAGIC.length), 0, FILE_MAGIC.length, 0);
  if (buffer.toString('latin1') === FILE_MAGIC) return (await RecordBatchReader.from(file)).open();
  await file.close();
  return (await RecordBatchReader.from(createReadStream(path))).open();
}

type Column = { name: string; source: Source };

function columnsOf(schema: Schema | undefined): Column[] {
  if (!schema || schema.fields.length === 0) throw new Refused('The Arrow file has no columns.');
  const seen = new Set<string>();
  return schema.fields.map(({ name, type }) => {
    if (seen.has(name.toLowerCase())) throw new Refused(`The Arrow file has two columns "${name}".`);
    seen.add(name.toLowerCase());
    const source = sourceOf(type);
    if (!source) throw new Refused(`The column "${name}" is of the Arrow type ${String(type)}, which is not read here.`);
    return { name, source };
  });
}

function appendBatch(batch: RecordBatch, columns: Column[], types: DuckDBType[], append: (chunk: DuckDBDataChunk) => void): void {
  const children = columns.map(({ name, source }, index) => {
    const data = batch.data.children[index];
    if (!data || data.length !== batch.numRows) throw new Refused(`The column "${name}" of the Arrow file is shorter than the others.`);
    return { data, write: source.open(data, name), bits: bitsOf(data, name) };
  });
  for (let from = 0; from < batch.numRows; from += CHUNK_ROWS) {
    const rows = Math.min(CHUNK_ROWS, batch.numRows - from);
    const chunk = DuckDBDataChunk.create(types, rows);
    for (const [index, { write, bits }] of children.entries()) {
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, index);
      write(vector, from, rows);
      if (!bits) continue;
      duckdb.vector_ensure_validity_writable(vector);
      copyBytes(bits.subarray(from / 8, from / 8 + Math.ceil(rows / 8)), (...source) => duckdb.copy_data_to_vector_validity(vector, 0, ...source));
    }
    append(chunk);
  }
}

const copyBytes = (bytes: Uint8Array, copy: (buffer: ArrayBuffer, offset: number, length: number) => void) =>
  copy(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);

/** The bits of the values that are there, one for each row from the first bit on; null if all are. */
function bitsOf(data: Data, name: string): Uint8Array | null {
  const bits = data.nullBitmap as Uint8Array | null;
  if (!bits || bits.length === 0) return null;
  if (data.offset % 8 !== 0 || bits.length < Math.ceil(data.length / 8)) throw new Refused(`The column "${name}" of the Arrow file is cut.`);
  return bits;
}

function unreadable(error: Error): never {
  throw new Refused(`This is no readable Arrow file. ${error.message.split('\n')[0]!.slice(0, 300)}`);
}

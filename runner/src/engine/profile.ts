import type { DuckDBConnection } from '@duckdb/node-api';
import { type ColumnKind, TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { INLINE_TEXT, type RawColumn, TEXT_WIDTH, describeSelect, longText, mapColumns, rawColumn } from './columns.ts';

/** The profiles of a select's columns. DuckDB brings them to four kinds; numbers go on without being boxed. */
export async function profileSelect(duck: DuckDBConnection, select: string): Promise<TableProfileJson> {
  const columns = await describeSelect(duck, select);
  const kinds = columns.map(({ type }) => kindOf(type));
  const profile = new TableProfile(columns.map(({ name }, index) => ({ name, kind: kinds[index]! })));
  const parts = columns.map(({ name }) => profile.column(name));
  const rows = await duck.stream(mapColumns(select, columns, (column, type) => EXPRESSIONS[kindOf(type)](column)));
  for (let chunk = await rows.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await rows.fetchChunk()) {
    const { rowCount } = chunk;
    for (const [index, part] of parts.entries()) {
      const kind = kinds[index]!;
      const raw = rawColumn(chunk, index, WIDTHS[kind]);
      const valid = raw.valid ?? undefined;
      if (kind === 'category') part.addTexts(textsOf(raw, rowCount));
      else if (kind === 'boolean') part.addBooleans(raw.bytes, valid);
      else part.addNumbers(new Float64Array(raw.bytes.buffer, raw.bytes.byteOffset, rowCount), valid);
    }
  }
  return profile.toJSON();
}

const WIDTHS: Record<ColumnKind, number> = { number: 8, time: 8, boolean: 1, category: TEXT_WIDTH };

const EXPRESSIONS: Record<ColumnKind, (column: string) => string> = {
  number: (column) => `${column}::double`,
  // A time without end has no milliseconds.
  time: (column) => `case when isfinite(${column}::timestamp) then epoch_ms(${column}::timestamp)::double end`,
  boolean: (column) => column,
  category: (column) => `${column}::varchar`,
};

function kindOf(type: string): ColumnKind {
  if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/.test(type)) return 'number';
  if (type === 'DATE' || (type.startsWith('TIMESTAMP') && !type.endsWith(']'))) return 'time';
  return type === 'BOOLEAN' ? 'boolean' : 'category';
}

function textsOf({ bytes, valid }: RawColumn, rows: number): (string | null)[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: (string | null)[] = Array.from({ length: rows });
  for (let row = 0; row < rows; row++) {
    const at = row * TEXT_WIDTH;
    if (valid && !((valid[row >>> 3]! >>> (row & 7)) & 1)) texts[row] = null;
    else {
      const length = buffer.readUInt32LE(at);
      if (length <= INLINE_TEXT) texts[row] = buffer.toString('utf8', at + 4, at + 4 + length);
      else {
        const long = longText(bytes, at, length);
        texts[row] = Buffer.from(long.buffer, long.byteOffset, length).toString('utf8');
      }
    }
  }
  return texts;
}

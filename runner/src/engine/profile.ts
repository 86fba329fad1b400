import type { DuckDBConnection } from '@duckdb/node-api';
import { type ColumnKind, TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { INLINE_TEXT, type RawColumn, TEXT_WIDTH, chunksOf, describeSelect, longText, mapColumns, rawColumn } from './columns.ts';

/** The profiles of a select's columns. DuckDB brings them to four kinds; numbers go on without being boxed. */
export async function profileSelect(duck: DuckDBConnection, select: string): Promise<TableProfileJson> {
  const columns = await describeSelect(duck, select);
  const kinds = columns.map(({ type }) => kindOf(type));
  const profile = new TableProfile(columns.map(({ name }, index) => ({ name, kind: kinds[index]! })));
  const parts = columns.map(({ name }) => profile.column(name));
  const readers = columns.map(() => textReader());
  const rows = await duck.stream(mapColumns(select, columns, (column, type) => EXPRESSIONS[kindOf(type)](column, type)));
  for await (const chunk of chunksOf(rows)) {
    const { rowCount } = chunk;
    for (const [index, part] of parts.entries()) {
      const kind = kinds[index]!;
      const raw = rawColumn(chunk, index, WIDTHS[kind]);
      const valid = raw.valid ?? undefined;
      if (kind === 'category') part.addTexts(readers[index]!(raw, rowCount));
      else if (kind === 'boolean') part.addBooleans(raw.bytes, valid);
      else part.addNumbers(new Float64Array(raw.bytes.buffer, raw.bytes.byteOffset, rowCount), valid);
    }
  }
  return profile.toJSON();
}

const WIDTHS: Record<ColumnKind, number> = { number: 8, time: 8, boolean: 1, category: TEXT_WIDTH };

const EXPRESSIONS: Record<ColumnKind, (column: string, type: string) => string> = {
  number: (column) => `${column}::double`,
  // A time without end has no milliseconds. To bring an instant to a time without a zone takes DuckDB longer than all the rest.
  time: (column, type) => {
    const time = type === 'TIMESTAMP WITH TIME ZONE' ? column : `${column}::timestamp`;
    return `case when isfinite(${time}) then epoch_ms(${time})::double end`;
  },
  boolean: (column) => column,
  category: (column) => `${column}::varchar`,
};

function kindOf(type: string): ColumnKind {
  if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/.test(type)) return 'number';
  if (type === 'DATE' || (type.startsWith('TIMESTAMP') && !type.endsWith(']'))) return 'time';
  return type === 'BOOLEAN' ? 'boolean' : 'category';
}

/** So many texts are known again. */
const KNOWN = 1024;

/**
 * Reads the texts of one column. To make a text of bytes is what takes longest, and categories come again and again: a text
 * that fits into its sixteen bytes is known by them. What it answers is good until it is called again.
 */
function textReader() {
  const known: string[] = Array.from({ length: KNOWN }, () => '');
  // No bytes but those of the empty text are all 0.
  const words = new Int32Array(4 * KNOWN);
  const texts: (string | null)[] = [];
  return ({ bytes, valid }: RawColumn, rows: number): readonly (string | null)[] => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const given = new Int32Array(bytes.buffer, bytes.byteOffset, 4 * rows);
    texts.length = rows;
    for (let row = 0; row < rows; row++) {
      if (valid && !((valid[row >>> 3]! >>> (row & 7)) & 1)) {
        texts[row] = null;
        continue;
      }
      const at = row * TEXT_WIDTH;
      const length = given[4 * row]!;
      if (length > INLINE_TEXT) {
        const long = longText(bytes, at, length);
        texts[row] = Buffer.from(long.buffer, long.byteOffset, length).toString('utf8');
        continue;
      }
      const first = given[4 * row + 1]!;
      const second = given[4 * row + 2]!;
      const third = given[4 * row + 3]!;
      const slot = Math.imul(first ^ Math.imul(second ^ Math.imul(third, 0x27d4eb2f), 0x85ebca6b), 0x9e3779b1) >>> 22;
      const place = 4 * slot;
      if (words[place] !== length || words[place + 1] !== first || words[place + 2] !== second || words[place + 3] !== third) {
        words.set(given.subarray(4 * row, 4 * row + 4), place);
        known[slot] = buffer.toString('utf8', at + 4, at + 4 + length);
      }
      texts[row] = known[slot]!;
    }
    return texts;
  };
}

import { isUtf8 } from 'node:buffer';
import duckdb from '@duckdb/node-bindings';
import { type Data, DataType, TimeUnit, type Timestamp, Vector } from 'apache-arrow';
import { Refused } from './complaint.ts';

/** Writes rows `from`… of a batch's column into a vector of DuckDB. */
type Write = (vector: duckdb.Vector, from: number, rows: number) => void;

/** How a column of Arrow comes into DuckDB. The bytes of a file are not to be trusted: what is missing is refused. */
export type Source = { type: string; open(data: Data, name: string): Write };

export function sourceOf(type: DataType): Source | null {
  if (DataType.isBool(type)) return booleans;
  if (DataType.isInt(type))
    return values(`${type.isSigned ? '' : 'u'}${{ 8: 'tinyint', 16: 'smallint', 32: 'integer', 64: 'bigint' }[type.bitWidth]}`);
  if (DataType.isFloat(type)) return type.precision === 0 ? null : values(type.precision === 1 ? 'float' : 'double');
  if (DataType.isDate(type)) return type.unit === 0 ? values('date') : null;
  if (DataType.isTimestamp(type)) return timestamps(type);
  if (DataType.isUtf8(type)) return texts;
  if (DataType.isLargeUtf8(type) || DataType.isUtf8View(type)) return boxedTexts;
  if (DataType.isDictionary(type) && (DataType.isUtf8(type.dictionary) || DataType.isLargeUtf8(type.dictionary))) return boxedTexts;
  if (DataType.isNull(type)) return nulls;
  return null;
}

const values = (type: string, convert?: (values: BigInt64Array, name: string) => BigInt64Array): Source => ({
  type,
  open(data, name) {
    const found = data.values as BigInt64Array | Int32Array | undefined;
    if (!found || found.length < data.length) throw cut(name);
    const all = convert ? convert(found as BigInt64Array, name) : found;
    return (vector, from, rows) => {
      const some = all.subarray(from, from + rows);
      duckdb.copy_data_to_vector(vector, 0, some.buffer as ArrayBuffer, some.byteOffset, some.byteLength);
    };
  },
});

/** With a zone they are instants; without one they are taken as they stand, which here is UTC as well. DuckDB keeps microseconds. */
function timestamps({ unit, timezone }: Timestamp): Source {
  const type = timezone ? 'timestamptz' : 'timestamp';
  if (unit === TimeUnit.MICROSECOND) return values(type);
  if (unit === TimeUnit.NANOSECOND)
    return values(type, (all) =>
      all.map((nanoseconds) => {
        const left = nanoseconds % 1000n;
        return nanoseconds / 1000n - (left < 0n ? 1n : 0n);
      }),
    );
  const factor = unit === TimeUnit.SECOND ? 1_000_000n : 1000n;
  const most = 2n ** 63n / factor - 1n;
  return values(type, (all, name) =>
    all.map((value) => {
      if (value > most || value < -most) throw new Refused(`The column "${name}" holds a time that is too far away.`);
      return value * factor;
    }),
  );
}

const booleans: Source = {
  type: 'boolean',
  open(data, name) {
    const bits = data.values as Uint8Array | undefined;
    if (!bits || bits.length < Math.ceil(data.length / 8)) throw cut(name);
    return (vector, from, rows) => {
      const bytes = new Uint8Array(rows);
      for (let row = 0; row < rows; row++) bytes[row] = (bits[(from + row) >>> 3]! >>> ((from + row) & 7)) & 1;
      duckdb.copy_data_to_vector(vector, 0, bytes.buffer, 0, rows);
    };
  },
};

const texts: Source = {
  type: 'varchar',
  open(data, name) {
    const offsets = data.valueOffsets as Int32Array;
    const bytes = data.values as Uint8Array;
    checkTexts(offsets, bytes, data.length, name);
    return (vector, from, rows) => {
      for (let row = 0; row < rows; row++)
        duckdb.vector_assign_string_element_len(vector, row, bytes.subarray(offsets[from + row], offsets[from + row + 1]));
    };
  },
};

/** DuckDB trusts that a text is UTF-8; here that is checked once for a batch, and that no text ends within a character. */
function checkTexts(offsets: Int32Array, bytes: Uint8Array, length: number, name: string): void {
  if (length === 0) return;
  if (offsets.length <= length || offsets[0]! < 0 || offsets[length]! > bytes.length) throw cut(name);
  for (let row = 0; row < length; row++) {
    const [start, end] = [offsets[row]!, offsets[row + 1]!];
    if (end < start) throw cut(name);
    if (start < bytes.length && (bytes[start]! & 0xc0) === 0x80) throw new Refused(`The column "${name}" holds text that is not UTF-8.`);
  }
  if (!isUtf8(bytes.subarray(offsets[0], offsets[length]))) throw new Refused(`The column "${name}" holds text that is not UTF-8.`);
}

/** Texts that do not lie in a row: by way of JavaScript. */
const boxedTexts: Source = {
  type: 'varchar',
  open(data) {
    const all = new Vector([data]);
    return (vector, from, rows) => {
      for (let row = 0; row < rows; row++) {
        const text = all.get(from + row) as string | null;
        if (text !== null) duckdb.vector_assign_string_element(vector, row, text);
      }
    };
  },
};

const nulls: Source = {
  type: 'varchar',
  open: () => (vector, _from, rows) => {
    const bits = new Uint8Array(Math.ceil(rows / 8));
    duckdb.vector_ensure_validity_writable(vector);
    duckdb.copy_data_to_vector_validity(vector, 0, bits.buffer, 0, bits.length);
  },
};

const cut = (name: string) => new Refused(`The column "${name}" of the Arrow file is cut.`);

import { Bool, type Data, type DataType, DateDay, Float32, Float64, Int32, Int64, TimestampMicrosecond, Utf8, makeData } from 'apache-arrow';
import { INLINE_TEXT, type RawColumn, TEXT_WIDTH, longText } from './columns.ts';

/** Rows of one column on their way into a record batch, as Arrow lays them out. What `finish` gives lies in its buffers, so it is good until `clear`. */
type Column = { append(column: RawColumn, rows: number): void; byteLength(): number; finish(rows: number): Data; clear(): void };

/** How values of a type of DuckDB go as Arrow; `cast` brings others of the kind to it. */
export type ArrowKind = { cast: string; type: DataType; width: number; column(capacity: number): Column };

const fixed = (cast: string, type: DataType, width: number): ArrowKind => ({
  cast,
  type,
  width,
  column(capacity) {
    const bytes = new Uint8Array(capacity * width);
    const bits = validity(capacity);
    let length = 0;
    return {
      append(column, rows) {
        bytes.set(column.bytes, length * width);
        bits.append(column.valid, rows);
        length += rows;
      },
      byteLength: () => length * width,
      finish: (rows) => {
        const data = new (type.ArrayType as new (buffer: ArrayBuffer, offset: number, length: number) => Int32Array)(bytes.buffer, 0, rows);
        return makeData({ type: type as Int32, length: rows, data, ...bits.finish() });
      },
      clear() {
        bits.clear();
        length = 0;
      },
    };
  },
});

const boolean: ArrowKind = {
  cast: 'boolean',
  type: new Bool(),
  width: 1,
  column(capacity) {
    const data = new Uint8Array(Math.ceil(capacity / 8));
    const bits = validity(capacity);
    let length = 0;
    return {
      append(column, rows) {
        for (let row = 0; row < rows; row++, length++) if (column.bytes[row]) data[length >>> 3]! |= 1 << (length & 7);
        bits.append(column.valid, rows);
      },
      byteLength: () => data.length,
      finish: (rows) => makeData({ type: new Bool(), length: rows, data, ...bits.finish() }),
      clear() {
        data.fill(0);
        bits.clear();
        length = 0;
      },
    };
  },
};

const text: ArrowKind = {
  cast: 'varchar',
  type: new Utf8(),
  width: TEXT_WIDTH,
  column(capacity) {
    const offsets = new Int32Array(capacity + 1);
    const bits = validity(capacity);
    let data = new Uint8Array(capacity * 8);
    let length = 0;
    let end = 0;
    return {
      append(column, rows) {
        const { bytes, valid } = column;
        const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, rows * 4);
        for (let row = 0; row < rows; row++) {
          if (!valid || (valid[row >>> 3]! >>> (row & 7)) & 1) {
            const size = lengths[row * 4]!;
            if (end + size > data.length) data = grown(data, end + size);
            const at = row * TEXT_WIDTH;
            if (size > INLINE_TEXT) data.set(longText(bytes, at, size), end);
            else for (let index = 0; index < size; index++) data[end + index] = bytes[at + 4 + index]!;
            end += size;
          }
          offsets[++length] = end;
        }
        bits.append(valid, rows);
      },
      byteLength: () => end,
      finish: (rows) =>
        makeData({ type: new Utf8(), length: rows, valueOffsets: offsets.subarray(0, rows + 1), data: data.subarray(0, end), ...bits.finish() }),
      clear() {
        bits.clear();
        length = end = 0;
      },
    };
  },
};

function grown(data: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, data.length * 2));
  larger.set(data);
  return larger;
}

/** DuckDB and Arrow have the same bits, but here one chunk's follow another's, which may end within a byte. */
function validity(capacity: number) {
  const nullBitmap = new Uint8Array(Math.ceil(capacity / 8));
  let length = 0;
  let nullCount = 0;
  return {
    append(valid: Uint8Array | null, rows: number) {
      for (let row = 0; row < rows;) {
        const left = Math.min(8, rows - row);
        const source = valid ? valid[row >>> 3]! : 255;
        const bits = source & ((1 << left) - 1);
        nullCount += left - ONES[bits]!;
        nullBitmap[length >>> 3]! |= bits << (length & 7);
        if ((length & 7) + left > 8) nullBitmap[(length >>> 3) + 1]! |= bits >>> (8 - (length & 7));
        row += left;
        length += left;
      }
    },
    finish: () => ({ nullCount, nullBitmap: nullCount === 0 ? null : nullBitmap }),
    clear() {
      nullBitmap.fill(0);
      length = nullCount = 0;
    },
  };
}

const ONES = Uint8Array.from({ length: 256 }, (_, byte) => [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => (byte >>> bit) & 1).length);

const int32 = fixed('integer', new Int32(), 4);
const int64 = fixed('bigint', new Int64(), 8);
const instant = fixed('timestamptz', new TimestampMicrosecond('UTC'), 8);

const KINDS: Record<string, ArrowKind> = {
  BOOLEAN: boolean,
  TINYINT: int32,
  SMALLINT: int32,
  INTEGER: int32,
  UTINYINT: int32,
  USMALLINT: int32,
  UINTEGER: int64,
  BIGINT: int64,
  FLOAT: fixed('float', new Float32(), 4),
  DOUBLE: fixed('double', new Float64(), 8),
  DATE: fixed('date', new DateDay(), 4),
  TIMESTAMP: instant,
  TIMESTAMP_S: instant,
  TIMESTAMP_MS: instant,
  TIMESTAMP_NS: instant,
  'TIMESTAMP WITH TIME ZONE': instant,
};

/** What is none of the kinds goes as text, so that no digit of a decimal is lost. */
export const arrowKind = (type: string): ArrowKind => KINDS[type] ?? text;

/** Kinds of element, as the Open Inference Protocol names them. */
export const DATATYPES = [
  ...(['BOOL', 'UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64'] as const),
  ...(['FP16', 'FP32', 'FP64', 'BYTES'] as const),
] as const;
export type Datatype = (typeof DATATYPES)[number];

/** What holds the elements in memory, in row-major order: BOOL a byte each, 0 or 1; BYTES the bytes of each, of a text its UTF-8. */
export type Elements = Numbers | readonly Uint8Array[];
type Numbers =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | BigUint64Array
  | Int8Array
  | Int16Array
  | Int32Array
  | BigInt64Array
  | Float16Array
  | Float32Array
  | Float64Array;

/** Says what is wrong with the element at an index. */
export type Complain = (index: number, message: string) => void;

const ARRAYS = {
  BOOL: Uint8Array,
  UINT8: Uint8Array,
  UINT16: Uint16Array,
  UINT32: Uint32Array,
  UINT64: BigUint64Array,
  INT8: Int8Array,
  INT16: Int16Array,
  INT32: Int32Array,
  INT64: BigInt64Array,
  FP16: Float16Array,
  FP32: Float32Array,
  FP64: Float64Array,
};
const INT64 = { INT64: [-(2n ** 63n), 2n ** 63n - 1n], UINT64: [0n, 2n ** 64n - 1n] } as const;
const WHOLE = {
  UINT8: [0, 255],
  UINT16: [0, 65_535],
  UINT32: [0, 4_294_967_295],
  INT8: [-128, 127],
  INT16: [-32_768, 32_767],
  INT32: [-2_147_483_648, 2_147_483_647],
} as const;

export const isFloat = (datatype: Datatype) => datatype === 'FP32' || datatype === 'FP64' || datatype === 'FP16';

/** Elements from JSON: null is a float's NaN, a number must be one that the kind can hold. What is wrong is said and left 0. */
export function elementsOf(datatype: Datatype, values: readonly unknown[], complain: Complain): Elements {
  switch (datatype) {
    case 'BOOL':
      return Uint8Array.from(values, (value, index) =>
        typeof value === 'boolean' ? Number(value) : wrong(complain, index, value, 'true or false', 0),
      );
    case 'FP16':
    case 'FP32':
    case 'FP64':
      return floats(datatype, values, complain);
    case 'INT64':
    case 'UINT64':
      return wholes64(datatype, values, complain);
    case 'BYTES':
      return values.map((value, index) =>
        typeof value === 'string' ? Buffer.from(value) : wrong(complain, index, value, 'a text', Buffer.alloc(0)),
      );
    case 'UINT8':
    case 'UINT16':
    case 'UINT32':
    case 'INT8':
    case 'INT16':
    case 'INT32':
      return wholes(datatype, values, complain);
  }
}

function floats(datatype: 'FP16' | 'FP32' | 'FP64', values: readonly unknown[], complain: Complain): Elements {
  const array = new ARRAYS[datatype](values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value === null) array[index] = NaN;
    else if (typeof value === 'number' || typeof value === 'bigint') {
      array[index] = Number(value);
      if (!Number.isFinite(array[index])) complain(index, `is beyond what ${datatype} can hold`);
    } else wrong(complain, index, value, 'a number or null', 0);
  }
  return array;
}

function wholes(datatype: keyof typeof WHOLE, values: readonly unknown[], complain: Complain): Elements {
  const array = new ARRAYS[datatype](values.length);
  const [least, most] = WHOLE[datatype];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) array[index] = value;
    else wrong(complain, index, value, `a whole number from ${least} to ${most}`, 0);
  }
  return array;
}

function wholes64(datatype: keyof typeof INT64, values: readonly unknown[], complain: Complain): Elements {
  const array = new ARRAYS[datatype](values.length);
  const [least, most] = INT64[datatype];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    const whole = typeof value === 'bigint' ? value : typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : null;
    if (whole !== null && whole >= least && whole <= most) array[index] = whole;
    else wrong(complain, index, value, `a whole number from ${least} to ${most}`, 0);
  }
  return array;
}

function wrong<T>(complain: Complain, index: number, value: unknown, wanted: string, instead: T): T {
  complain(index, `is ${described(value)}, not ${wanted}`);
  return instead;
}

export function described(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? 'missing');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Elements as they lie in the binary extension: little-endian, of BYTES each behind its length in four bytes. */
export function elementsIn(datatype: Datatype, bytes: Uint8Array, count: number, complain: (message: string) => void): Elements {
  if (datatype === 'BYTES') return bytesIn(bytes, count, complain);
  const { BYTES_PER_ELEMENT } = ARRAYS[datatype];
  if (bytes.length !== count * BYTES_PER_ELEMENT) {
    complain(`has ${bytes.length} bytes, and ${count} of ${datatype} have ${count * BYTES_PER_ELEMENT}`);
    return new ARRAYS[datatype](0);
  }
  // A copy, since an array must lie at a multiple of its elements' length.
  const elements = new ARRAYS[datatype](new Uint8Array(bytes).buffer);
  if (datatype === 'BOOL' && bytes.some((byte) => byte > 1)) complain('holds a byte that is neither 0 nor 1');
  return elements;
}

function bytesIn(bytes: Uint8Array, count: number, complain: (message: string) => void): Elements {
  const found: Uint8Array[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + view.getUint32(at, true);
    if (end > bytes.length) break;
    found.push(bytes.subarray(at + 4, end));
    at = end;
  }
  if (at !== bytes.length) complain(`ends within its element ${found.length}`);
  else if (found.length !== count) complain(`has ${found.length} elements, and its shape ${count}`);
  return found;
}

export function binaryOf(elements: Elements): Uint8Array {
  if (!isBytes(elements)) return new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength);
  const whole = Buffer.allocUnsafe(elements.reduce((sum, { length }) => sum + 4 + length, 0));
  let at = 0;
  for (const element of elements) {
    whole.writeUInt32LE(element.length, at);
    whole.set(element, at + 4);
    at += 4 + element.length;
  }
  return whole;
}

/** Bytes that are no text have no form in JSON. */
export class NotText extends Error {
  override readonly name = 'NotText';
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
export function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new NotText('holds bytes that are no UTF-8 text; ask for it with "binary_data": true');
  }
}

/** Elements as the text of a JSON list. NaN is null; an infinity is a number that every reader takes for one. */
export function jsonOf(datatype: Datatype, elements: Elements): string {
  if (isBytes(elements)) return `[${elements.map((element) => JSON.stringify(textOf(element))).join(',')}]`;
  if (datatype === 'BOOL') return `[${Array.from(elements as Uint8Array, (element) => element === 1).join(',')}]`;
  if (!isFloat(datatype) || (elements as Float64Array).every(Number.isFinite)) return `[${elements.join(',')}]`;
  return `[${Array.from(elements as Float64Array, jsonFloat).join(',')}]`;
}

const jsonFloat = (value: number) => (Number.isNaN(value) ? 'null' : Number.isFinite(value) ? String(value) : value > 0 ? '1e999' : '-1e999');

const isBytes = (elements: Elements): elements is readonly Uint8Array[] => Array.isArray(elements);

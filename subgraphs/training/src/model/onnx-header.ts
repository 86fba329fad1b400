import { ONNX_RUNTIME } from '@hopyard/inference/onnx-runtime';
import type { ByteSource } from './byte-source.ts';
import type { Tensor, TensorDatatype } from './model.ts';

// Just enough of protobuf's wire format to see what an ONNX model takes and gives, and of whose operators. Weights are stepped over, and so
// are nodes where all operators are of domains that are known. Messages are entered only where ONNX has them, so that no nesting of a
// tenant's file is followed, and what is read at all is bounded. An operator that a known domain lacks is found by who loads the model.

export type OnnxHeader = { kind: 'onnx'; producer: string; inputs: Tensor[]; outputs: Tensor[] };
export type NotOnnx = { kind: 'not-onnx'; message: string };

const MOST_FIELDS = 1_000_000;
const MOST_TENSORS = 1_000;
const MOST_DIMENSIONS = 32;
const LONGEST_NAME = 1_000;
const WINDOW = 64 * 1024;

/** What an ONNX file says that it takes and gives, or why it is none. */
export async function readOnnxHeader(source: ByteSource): Promise<OnnxHeader | NotOnnx> {
  try {
    return await readModel(new Cursor(source));
  } catch (error) {
    if (error instanceof Malformed) return { kind: 'not-onnx', message: error.message };
    throw error;
  }
}

class Malformed extends Error {}

const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;
/** A field of a message: the number that it holds, or where its bytes lie. */
type Field = { number: number; wire: number; value: number; start: number; end: number };

class Cursor {
  readonly size: number;
  readonly #source: ByteSource;
  #window: Uint8Array = new Uint8Array();
  #windowStart = 0;
  #fields = 0;

  constructor(source: ByteSource) {
    this.#source = source;
    this.size = source.size;
  }

  /** Every field of the message that lies there, in turn. */
  async walk(start: number, end: number, see: (field: Field) => Promise<void> | void): Promise<void> {
    for (let position = start; position < end;) {
      if ((this.#fields += 1) > MOST_FIELDS) throw new Malformed('it has more parts than are looked through');
      // A tag and a number have 10 bytes each at most.
      if (!this.#holds(position, Math.min(20, end - position))) await this.#load(position);
      const field = this.#fieldAt(position, end);
      position = field.end;
      const seen = see(field);
      if (seen) await seen;
    }
  }

  async text({ start, end }: Field): Promise<string> {
    if (end - start > LONGEST_NAME) throw new Malformed(`a name in it has more than ${LONGEST_NAME} bytes`);
    if (!this.#holds(start, end - start)) await this.#load(start);
    try {
      return UTF8.decode(this.#window.subarray(start - this.#windowStart, end - this.#windowStart));
    } catch {
      throw new Malformed('a name in it is no UTF-8');
    }
  }

  #holds(position: number, length: number): boolean {
    return position >= this.#windowStart && position + length <= this.#windowStart + this.#window.length;
  }

  async #load(position: number): Promise<void> {
    this.#window = await this.#source.read(position, WINDOW);
    this.#windowStart = position;
  }

  #fieldAt(position: number, end: number): Field {
    const tag = this.#varint(position, end);
    const number = Math.floor(tag.value / 8);
    const wire = tag.value % 8;
    if (number < 1 || number > 536_870_911) throw new Malformed(`there is no field at byte ${position}`);
    const start = tag.end;
    if (wire === VARINT) return { number, wire, start, ...this.#varint(start, end) };
    const length = wire === BYTES ? this.#varint(start, end) : { value: 0, end: start };
    const bytes = wire === BYTES ? length.value : wire === FIXED64 ? 8 : wire === FIXED32 ? 4 : undefined;
    if (bytes === undefined) throw new Malformed(`there is no field at byte ${position}`);
    if (length.end + bytes > end) throw new Malformed(`it is cut, or something else: what begins at byte ${position} ends beyond it`);
    return { number, wire, value: 0, start: length.end, end: length.end + bytes };
  }

  /** Beyond 2^53 it is not exact, and not needed exactly. */
  #varint(position: number, end: number): { value: number; end: number } {
    let value = 0;
    let factor = 1;
    for (let at = position; at < Math.min(end, position + 10); at++) {
      const byte = this.#window[at - this.#windowStart];
      if (byte === undefined) break;
      value += (byte & 0x7f) * factor;
      factor *= 128;
      if (byte < 0x80) return { value, end: at + 1 };
    }
    throw new Malformed(`there is no whole number at byte ${position}`);
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

async function readModel(cursor: Cursor): Promise<OnnxHeader> {
  let irVersion = 0;
  const opsets = new Map<string, number>();
  const functions = new Set<string>();
  let graph: Field | undefined;
  const producer = ['', ''];
  await cursor.walk(0, cursor.size, async (field) => {
    if (field.number === 1 && field.wire === VARINT) irVersion = field.value;
    else if (field.number === 2 && field.wire === BYTES) producer[0] = await cursor.text(field);
    else if (field.number === 3 && field.wire === BYTES) producer[1] = await cursor.text(field);
    else if (field.number === 8 && field.wire === BYTES) {
      const { domain, version } = await readOpset(cursor, field);
      opsets.set(domain, version);
    } else if (field.number === 25 && field.wire === BYTES) functions.add(await readFunction(cursor, field));
    else if (field.number === 7 && field.wire === BYTES) {
      if (graph) throw new Malformed('it has two graphs');
      graph = field;
    }
  });
  if (irVersion < 1) throw new Malformed('it does not say which version of ONNX it is in');
  if (!graph) throw new Malformed('it has no graph');
  if (irVersion > ONNX_RUNTIME.irVersion)
    throw new Malformed(`it is in version ${irVersion} of ONNX's format, and those up to ${ONNX_RUNTIME.irVersion} are known here`);
  if (opsets.size === 0) throw new Malformed('it does not say which operators it uses');
  await checkOperators(cursor, graph, opsets, functions);
  const { inputs, outputs } = await readGraph(cursor, graph);
  if (outputs.length === 0) throw new Malformed('its graph gives nothing');
  return { kind: 'onnx', producer: producer.join(' ').trim(), inputs, outputs };
}

const KNOWN_OPSETS = new Map(Object.entries(ONNX_RUNTIME.opsets));

async function readOpset(cursor: Cursor, opset: Field): Promise<{ domain: string; version: number }> {
  const read = { domain: '', version: 0 };
  await cursor.walk(opset.start, opset.end, async (field) => {
    if (field.number === 1 && field.wire === BYTES) read.domain = await cursor.text(field);
    if (field.number === 2 && field.wire === VARINT) read.version = field.value;
  });
  return { ...read, domain: read.domain || 'ai.onnx' };
}

/** An operator that the model brings along, by domain and name. */
async function readFunction(cursor: Cursor, described: Field): Promise<string> {
  const read = { name: '', domain: '' };
  await cursor.walk(described.start, described.end, async (field) => {
    if (field.number === 1 && field.wire === BYTES) read.name = await cursor.text(field);
    if (field.number === 10 && field.wire === BYTES) read.domain = await cursor.text(field);
  });
  return `${read.domain} ${read.name}`;
}

async function checkOperators(cursor: Cursor, graph: Field, opsets: ReadonlyMap<string, number>, functions: ReadonlySet<string>): Promise<void> {
  for (const [domain, version] of opsets) {
    const newest = KNOWN_OPSETS.get(domain);
    if (newest !== undefined && version > newest)
      throw new Malformed(
        `it needs version ${version} of the operators of ${domain}, and those up to ${newest} are here; export it with that target_opset or opset_version`,
      );
  }
  const foreign = new Set([...opsets.keys()].filter((domain) => !KNOWN_OPSETS.has(domain)));
  if (foreign.size === 0) return;
  await cursor.walk(graph.start, graph.end, async (field) => {
    if (field.number !== 1 || field.wire !== BYTES) return;
    let operator = '';
    let domain = '';
    await cursor.walk(field.start, field.end, async (part) => {
      if (part.number === 4 && part.wire === BYTES) operator = await cursor.text(part);
      if (part.number === 7 && part.wire === BYTES) domain = await cursor.text(part);
    });
    if (foreign.has(domain) && !functions.has(`${domain} ${operator}`))
      throw new Malformed(
        `it needs the operator ${JSON.stringify(operator)} of ${JSON.stringify(domain)}, which is not here; there are those of ${[...KNOWN_OPSETS.keys()].join(', ')}`,
      );
  });
}

async function readGraph(cursor: Cursor, graph: Field): Promise<{ inputs: Tensor[]; outputs: Tensor[] }> {
  const inputs = new Map<string, ValueInfo>();
  const outputs = new Map<string, ValueInfo>();
  await cursor.walk(graph.start, graph.end, async (field) => {
    if (field.wire !== BYTES || (field.number !== 11 && field.number !== 12)) return;
    const values = field.number === 11 ? inputs : outputs;
    const value = await readValue(cursor, field);
    if (values.has(value.name)) throw new Malformed(`it has two values named ${JSON.stringify(value.name)}`);
    if (values.size === MOST_TENSORS) throw new Malformed(`it takes or gives more than ${MOST_TENSORS} values`);
    values.set(value.name, value);
  });
  // Old files list their weights among the inputs.
  if (inputs.size > 0)
    await cursor.walk(graph.start, graph.end, (field) => (field.number === 5 && field.wire === BYTES ? forget(cursor, field, inputs) : undefined));
  return { inputs: [...inputs.values()].map(tensorOf), outputs: [...outputs.values()].map(tensorOf) };
}

async function forget(cursor: Cursor, initializer: Field, inputs: Map<string, unknown>): Promise<void> {
  await cursor.walk(initializer.start, initializer.end, (field) => {
    // What is longer than any name among the inputs is none of them.
    if (field.number !== 8 || field.wire !== BYTES || field.end - field.start > LONGEST_NAME) return;
    return cursor.text(field).then((name) => void inputs.delete(name));
  });
}

type ValueInfo = { name: string; element: number; shape: number[] | null; other: string | null };

const OTHER_TYPES: Record<number, string> = { 4: 'a sequence', 5: 'a map', 7: 'an opaque value', 8: 'a sparse tensor', 9: 'an optional value' };

async function readValue(cursor: Cursor, value: Field): Promise<ValueInfo> {
  const read: ValueInfo = { name: '', element: 0, shape: null, other: null };
  const tensor = (field: Field) =>
    cursor.walk(field.start, field.end, (part) => {
      if (part.number === 1 && part.wire === VARINT) read.element = part.value;
      if (part.number !== 2 || part.wire !== BYTES) return;
      const shape: number[] = [];
      read.shape = shape;
      return cursor.walk(part.start, part.end, (dimension) => {
        if (dimension.number !== 1 || dimension.wire !== BYTES) return;
        if (shape.length === MOST_DIMENSIONS) throw new Malformed(`a value of it has more than ${MOST_DIMENSIONS} dimensions`);
        const place = shape.push(-1) - 1;
        return cursor.walk(dimension.start, dimension.end, (length) => {
          // A negative length comes as a number beyond 2^63; like one that is a name, it is any.
          if (length.number === 1 && length.wire === VARINT && Number.isSafeInteger(length.value)) shape[place] = length.value;
        });
      });
    });
  await cursor.walk(value.start, value.end, async (field) => {
    if (field.number === 1 && field.wire === BYTES) read.name = await cursor.text(field);
    if (field.number !== 2 || field.wire !== BYTES) return;
    await cursor.walk(field.start, field.end, (type) => {
      if (type.wire !== BYTES) return;
      if (type.number === 1) return tensor(type);
      read.other = OTHER_TYPES[type.number] ?? read.other;
    });
  });
  if (read.name === '') throw new Malformed('it takes or gives a value without a name');
  return read;
}

const ELEMENTS: Record<number, TensorDatatype> = {
  ...{ 1: 'FP32', 2: 'UINT8', 3: 'INT8', 4: 'UINT16', 5: 'INT16', 6: 'INT32', 7: 'INT64', 8: 'BYTES', 9: 'BOOL' },
  ...{ 10: 'FP16', 11: 'FP64', 12: 'UINT32', 13: 'UINT64', 16: 'BF16' },
};

function tensorOf({ name, element, shape, other }: ValueInfo): Tensor {
  const quoted = JSON.stringify(name);
  if (other)
    throw new Malformed(`${quoted} is ${other}, and models take and give tensors; a converter of classifiers has an option for it (zipmap=False)`);
  const datatype = ELEMENTS[element];
  if (!datatype) throw new Malformed(`${quoted} has elements of the kind ${element}, which models here do not take or give`);
  if (!shape) throw new Malformed(`${quoted} has no shape`);
  return { name, datatype, shape, feature: null };
}

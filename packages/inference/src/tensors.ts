import { type Datatype, type Elements, DATATYPES, described, elementsIn, elementsOf } from './elements.ts';

/** A named array: `data` holds as many elements as the lengths in `shape` multiply to, row by row. */
export type Tensor = { name: string; datatype: Datatype; shape: readonly number[]; data: Elements };
/** What a model takes or gives; a length of -1 is any. */
export type TensorSpec = { name: string; datatype: Datatype; shape: readonly number[] };

/** What is wrong, and where, from the message down: `inputs`, `0`, `data`, `3`. */
export type Fault = { path: readonly string[]; message: string };

const MOST_FAULTS = 50;
const MOST_DIMENSIONS = 32;

/** Collects what is wrong, up to a number that a person still reads. */
export class Faults {
  readonly list: Fault[] = [];
  add(path: readonly string[], message: string): void {
    if (this.list.length < MOST_FAULTS) this.list.push({ path, message });
  }
}

/** One line for all: the first fault with its place, and how many more there are. */
export function saying(faults: readonly Fault[]): string {
  const [first, ...others] = faults;
  if (!first) return '';
  const more = others.length === 0 ? '' : others.length === 1 ? ' One more thing is wrong.' : ` ${others.length} more things are wrong.`;
  return `${first.path.join('.') || 'The message'} ${first.message}.${more}`;
}

export const elementCount = (shape: readonly number[]) => shape.reduce((product, length) => product * length, 1);

type Json = Record<string, unknown>;
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The tensor that a part of a message describes; null when it cannot be read, which is then said. */
export function readTensor(value: unknown, path: readonly string[], binary: BinarySource, faults: Faults): Tensor | null {
  if (!isObject(value)) {
    faults.add(path, `is ${described(value)}, not a tensor`);
    return null;
  }
  const { name, datatype, shape, data, parameters } = value;
  const before = faults.list.length;
  if (typeof name !== 'string' || name === '') faults.add([...path, 'name'], `is ${described(name)}, not a name`);
  if (!DATATYPES.includes(datatype as Datatype)) faults.add([...path, 'datatype'], `is ${described(datatype)}, not one of ${DATATYPES.join(', ')}`);
  const lengths = Array.isArray(shape) && shape.length <= MOST_DIMENSIONS && shape.every((length) => Number.isSafeInteger(length) && length >= 0);
  if (!lengths) faults.add([...path, 'shape'], `is ${described(shape)}, and lengths from 0 on were expected`);
  const size = isObject(parameters) ? parameters['binary_data_size'] : undefined;
  if (size !== undefined && data !== undefined) faults.add([...path, 'data'], 'is given twice: as JSON and in binary');
  const bytes = size === undefined ? null : binary.take(size, [...path, 'parameters', 'binary_data_size'], faults);
  if (faults.list.length > before) return null;
  const tensor = { name: name as string, datatype: datatype as Datatype, shape: shape as number[] };
  const count = elementCount(tensor.shape);
  if (bytes) return { ...tensor, data: elementsIn(tensor.datatype, bytes, count, (message) => faults.add([...path, 'data'], message)) };
  const elements = readData(data, tensor, count, [...path, 'data'], faults);
  return elements && { ...tensor, data: elements };
}

function readData(data: unknown, { datatype, shape }: TensorSpec, count: number, path: readonly string[], faults: Faults): Elements | null {
  if (!Array.isArray(data)) {
    faults.add(path, `is ${described(data)}, not a list`);
    return null;
  }
  const nested = shape.length > 1 && Array.isArray(data[0]);
  const flat = nested ? flatten(data, shape, path, faults) : data;
  if (!flat) return null;
  if (flat.length !== count) {
    faults.add(path, `has ${flat.length} elements, and its shape ${shapeText(shape)} has ${count}`);
    return null;
  }
  return elementsOf(datatype, flat, (index, message) => faults.add([...path, ...(nested ? placeOf(index, shape) : [String(index)])], message));
}

/** Nested lists as one; null when a list has another length than the shape says. */
function flatten(data: readonly unknown[], shape: readonly number[], path: readonly string[], faults: Faults): unknown[] | null {
  const before = faults.list.length;
  const flat: unknown[] = [];
  const walk = (list: readonly unknown[], depth: number, place: readonly string[]) => {
    if (list.length !== shape[depth])
      return faults.add(place, `has the length ${list.length}, and the shape ${shapeText(shape)} says ${shape[depth]}`);
    // One by one: a list of millions is too long to be the arguments of a call.
    if (depth === shape.length - 1) for (const value of list) flat.push(value);
    else {
      for (const [index, inner] of list.entries()) {
        if (Array.isArray(inner)) walk(inner, depth + 1, [...place, String(index)]);
        else faults.add([...place, String(index)], `is ${described(inner)}, not a list: the shape ${shapeText(shape)} nests ${shape.length} deep`);
      }
    }
  };
  walk(data, 0, path);
  return faults.list.length === before ? flat : null;
}

function placeOf(index: number, shape: readonly number[]): string[] {
  const place: string[] = [];
  let rest = index;
  for (const length of shape.toReversed()) {
    place.unshift(String(rest % length));
    rest = Math.floor(rest / length);
  }
  return place;
}

export const shapeText = (shape: readonly number[]) => `[${shape.map((length) => (length === -1 ? 'any' : length)).join(', ')}]`;

/** Tensors that are not what a model takes or gives are named, and those that are missing. */
export function checkTensors(tensors: readonly Tensor[], specs: readonly TensorSpec[], path: readonly string[], faults: Faults): void {
  for (const [index, tensor] of tensors.entries()) {
    const place = [...path, String(index)];
    const spec = specs.find(({ name }) => name === tensor.name);
    if (!spec) faults.add([...place, 'name'], `is ${described(tensor.name)}, and there are ${namesOf(specs)}`);
    else if (spec.datatype !== tensor.datatype) faults.add([...place, 'datatype'], `is ${tensor.datatype}, and "${spec.name}" is ${spec.datatype}`);
    else if (!fits(tensor.shape, spec.shape))
      faults.add([...place, 'shape'], `is ${shapeText(tensor.shape)}, and "${spec.name}" is ${shapeText(spec.shape)}`);
  }
  for (const { name } of specs) if (!tensors.some((tensor) => tensor.name === name)) faults.add(path, `lacks "${name}"`);
}

const fits = (shape: readonly number[], spec: readonly number[]) =>
  shape.length === spec.length && spec.every((length, place) => length === -1 || length === shape[place]);

export const namesOf = (specs: readonly { name: string }[]) => specs.map(({ name }) => JSON.stringify(name)).join(', ') || 'none';

/** The bytes behind the JSON of a message, handed out one tensor after the other. */
export class BinarySource {
  readonly #bytes: Uint8Array;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  take(size: unknown, path: readonly string[], faults: Faults): Uint8Array | null {
    if (!Number.isSafeInteger(size) || (size as number) < 0 || this.#at + (size as number) > this.#bytes.length) {
      faults.add(path, `is ${described(size)}, and ${this.#bytes.length - this.#at} bytes are left`);
      return null;
    }
    return this.#bytes.subarray(this.#at, (this.#at += size as number));
  }
  get left(): number {
    return this.#bytes.length - this.#at;
  }
}

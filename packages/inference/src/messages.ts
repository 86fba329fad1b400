import { NotText, binaryOf, described, jsonOf } from './elements.ts';
import { BinarySource, type Fault, Faults, type Tensor, isObject, readTensor } from './tensors.ts';

/** What a caller asks of a model. */
export type InferRequest = {
  /** Given by the caller, or null. */
  id: string | null;
  parameters: Readonly<Record<string, unknown>>;
  inputs: readonly Tensor[];
  /** Which outputs it wants, each with its form; null: all. */
  outputs: readonly { name: string; binary: boolean }[] | null;
  /** The form of outputs that are not named. */
  binary: boolean;
};

export type InferResponse = {
  modelName: string;
  modelVersion: string | null;
  id: string | null;
  parameters: Readonly<Record<string, unknown>>;
  outputs: readonly Tensor[];
};

/** A message as it travels: JSON, and behind it the tensors in binary. `headerLength` is what the header `Inference-Header-Content-Length` says; null: all is JSON. */
export type Encoded = { body: Buffer; headerLength: number | null };

export const HEADER = 'inference-header-content-length';
const LONGEST_ID = 128;

/** A request from its bytes, or everything that is wrong with it. */
export function decodeRequest(message: { body: Buffer; headerLength: number | null }): InferRequest | { faults: readonly Fault[] } {
  const faults = new Faults();
  const parts = open(message, faults);
  if (!parts) return { faults: faults.list };
  const { json, binary } = parts;
  const { id, parameters = {}, outputs } = json;
  if (id !== undefined && !isId(id)) faults.add(['id'], `is ${described(id)}, not a text of 1 to ${LONGEST_ID} printable characters`);
  if (!isObject(parameters)) faults.add(['parameters'], `is ${described(parameters)}, not an object`);
  const inputs = readTensors(json['inputs'], 'inputs', binary, faults);
  if (outputs !== undefined && !Array.isArray(outputs)) faults.add(['outputs'], `is ${described(outputs)}, not a list`);
  const whole = isObject(parameters) && parameters['binary_data_output'] === true;
  const wanted = Array.isArray(outputs) ? outputs.map((output, index) => readWanted(output, index, whole, faults)) : null;
  if (faults.list.length > 0) return { faults: faults.list };
  return {
    id: typeof id === 'string' ? id : null,
    parameters: parameters as Record<string, unknown>,
    inputs,
    outputs: wanted && wanted.length > 0 ? wanted : null,
    binary: whole,
  };
}

/** An answer from its bytes, or everything that is wrong with it. */
export function decodeResponse(message: { body: Buffer; headerLength: number | null }): InferResponse | { faults: readonly Fault[] } {
  const faults = new Faults();
  const parts = open(message, faults);
  if (!parts) return { faults: faults.list };
  const { id, parameters, model_name: name, model_version: version } = parts.json;
  const outputs = readTensors(parts.json['outputs'], 'outputs', parts.binary, faults);
  if (faults.list.length > 0) return { faults: faults.list };
  return {
    modelName: String(name ?? ''),
    modelVersion: typeof version === 'string' ? version : null,
    id: typeof id === 'string' ? id : null,
    parameters: isObject(parameters) ? parameters : {},
    outputs,
  };
}

function open({ body, headerLength }: { body: Buffer; headerLength: number | null }, faults: Faults) {
  const length = headerLength ?? body.length;
  if (!Number.isSafeInteger(length) || length < 0 || length > body.length) {
    faults.add([], `has ${body.length} bytes, and Inference-Header-Content-Length says ${headerLength}`);
    return null;
  }
  const json = parse(body.toString('utf8', 0, length));
  if (json instanceof Error) faults.add([], `is no JSON: ${json.message}`);
  else if (!isObject(json)) faults.add([], `is ${described(json)}, not an object`);
  else return { json, binary: new BinarySource(body.subarray(length)) };
  return null;
}

function parse(text: string): unknown {
  try {
    // A double holds whole numbers of up to 15 digits; of longer ones the source is read, where such can be asked for.
    return /INT64"/.test(text) && /\d{16}/.test(text) ? JSON.parse(text, exactWhole) : JSON.parse(text);
  } catch (error) {
    return error as Error;
  }
}

const exactWhole = (_key: string, value: unknown, { source }: { source?: string } = {}) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d{1,40}$/.test(source) ? BigInt(source) : value;

function readTensors(value: unknown, what: 'inputs' | 'outputs', binary: BinarySource, faults: Faults): Tensor[] {
  if (!Array.isArray(value) || value.length === 0) {
    faults.add([what], `is ${Array.isArray(value) ? 'empty' : described(value)}, and tensors were expected`);
    return [];
  }
  const tensors = value.map((part, index) => readTensor(part, [what, String(index)], binary, faults));
  const names = new Set<string>();
  for (const [index, tensor] of tensors.entries()) {
    if (tensor && names.size === names.add(tensor.name).size) faults.add([what, String(index), 'name'], `is ${described(tensor.name)} once more`);
  }
  if (faults.list.length === 0 && binary.left > 0) faults.add([], `has ${binary.left} bytes behind its last tensor`);
  return tensors.filter((tensor) => tensor !== null);
}

function readWanted(value: unknown, index: number, whole: boolean, faults: Faults): { name: string; binary: boolean } {
  const name = isObject(value) ? value['name'] : undefined;
  if (typeof name !== 'string') faults.add(['outputs', String(index), 'name'], `is ${described(name)}, not a name`);
  const parameters = isObject(value) && isObject(value['parameters']) ? value['parameters'] : {};
  return { name: String(name), binary: typeof parameters['binary_data'] === 'boolean' ? parameters['binary_data'] : whole };
}

/** An id ends up in logs, links and headers. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID && value.isWellFormed() && !/\p{Cc}/u.test(value);

/** A request with its inputs in binary, and asking for outputs in binary: nothing is lost or rounded on the way. */
export function encodeRequest({ id, inputs, outputs }: { id: string | null; inputs: readonly Tensor[]; outputs: readonly string[] | null }): Encoded {
  const wanted = outputs === null ? '' : `,"outputs":${JSON.stringify(outputs.map((name) => ({ name })))}`;
  const head = `{${id === null ? '' : `"id":${JSON.stringify(id)},`}"parameters":{"binary_data_output":true}${wanted},"inputs":`;
  return encode(head, inputs, () => true);
}

/** An answer; `binary` says of an output whether it goes behind the JSON. Throws NotText where bytes should be text. */
export function encodeResponse(response: InferResponse, binary: (name: string) => boolean): Encoded {
  const { modelName, modelVersion, id, parameters } = response;
  const head = {
    model_name: modelName,
    ...(modelVersion === null ? {} : { model_version: modelVersion }),
    ...(id === null ? {} : { id }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
  return encode(`${JSON.stringify(head).slice(0, -1)},"outputs":`, response.outputs, binary);
}

/** The outputs that a request asked for, in its order, and of each whether it goes in binary. */
export function selection({ outputs, binary }: Pick<InferRequest, 'outputs' | 'binary'>) {
  const forms = new Map(outputs?.map((output) => [output.name, output.binary]));
  return {
    binary: (name: string) => forms.get(name) ?? binary,
    pick: (tensors: readonly Tensor[]): Tensor[] =>
      outputs === null ? [...tensors] : [...forms.keys()].flatMap((name) => tensors.find((tensor) => tensor.name === name) ?? []),
  };
}

function encode(head: string, tensors: readonly Tensor[], binary: (name: string) => boolean): Encoded {
  const bodies: Uint8Array[] = [];
  const described = tensors.map((tensor) => {
    const { name, datatype, shape, data } = tensor;
    const common = `{"name":${JSON.stringify(name)},"datatype":"${datatype}","shape":[${shape.join(',')}]`;
    if (!binary(name)) return `${common},"data":${dataOf(tensor)}}`;
    const bytes = binaryOf(data);
    bodies.push(bytes);
    return `${common},"parameters":{"binary_data_size":${bytes.length}}}`;
  });
  const json = Buffer.from(`${head}[${described.join(',')}]}`);
  return bodies.length === 0 ? { body: json, headerLength: null } : { body: Buffer.concat([json, ...bodies]), headerLength: json.length };
}

function dataOf({ name, datatype, data }: Tensor): string {
  try {
    return jsonOf(datatype, data);
  } catch (error) {
    if (error instanceof NotText) throw new NotText(`The output ${JSON.stringify(name)} ${error.message}.`);
    throw error;
  }
}

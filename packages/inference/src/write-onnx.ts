import type { Datatype, TensorSpec } from './index.ts';

/** A small model to be written: what tests and benches serve. Weights are FP32; a length of -1 is any. */
export type Graph = {
  inputs: readonly TensorSpec[];
  outputs: readonly TensorSpec[];
  nodes: readonly {
    op: string;
    inputs: readonly string[];
    outputs: readonly string[];
    domain?: string;
    attributes?: Readonly<Record<string, number>>;
  }[];
  weights?: readonly { name: string; shape: readonly number[]; values: readonly number[] }[];
};

const IR_VERSION = 10;
const OPSET = 21;
const INT_ATTRIBUTE = 2;
const ELEMENTS: Record<Datatype, number> = {
  ...{ FP32: 1, UINT8: 2, INT8: 3, UINT16: 4, INT16: 5, INT32: 6, INT64: 7, BYTES: 8, BOOL: 9 },
  ...{ FP16: 10, FP64: 11, UINT32: 12, UINT64: 13 },
};

/** The bytes of an ONNX file, by the protocol buffers of its specification. */
export function writeOnnx({ inputs, outputs, nodes, weights = [] }: Graph): Buffer {
  const domains = new Set(['', ...nodes.map(({ domain = '' }) => domain)]);
  const graph = message(
    ...nodes.map(({ op, inputs: from, outputs: to, domain = '', attributes = {} }) =>
      field(
        1,
        ...from.map((name) => text(1, name)),
        ...to.map((name) => text(2, name)),
        text(4, op),
        ...Object.entries(attributes).map(([name, value]) => field(5, text(1, name), number(3, value), number(20, INT_ATTRIBUTE))),
        text(7, domain),
      ),
    ),
    text(2, 'g'),
    ...weights.map(({ name, shape, values }) =>
      field(
        5,
        ...shape.map((length) => number(1, length)),
        number(2, ELEMENTS.FP32),
        text(8, name),
        bytes(9, Buffer.from(Float32Array.from(values).buffer)),
      ),
    ),
    ...inputs.map((spec) => field(11, valueInfo(spec))),
    ...outputs.map((spec) => field(12, valueInfo(spec))),
  );
  return message(
    number(1, IR_VERSION),
    text(2, 'hopyard'),
    bytes(7, graph),
    ...[...domains].map((domain) => field(8, text(1, domain), number(2, domain === '' ? OPSET : 1))),
  );
}

/** y = sigmoid(x · w) over one input of [any, 1] for each feature: what a logistic regression looks like. */
export function logisticOnnx(weights: Readonly<Record<string, number>>): { file: Buffer; inputs: TensorSpec[]; outputs: TensorSpec[] } {
  const names = Object.keys(weights);
  const inputs = names.map((name): TensorSpec => ({ name, datatype: 'FP32', shape: [-1, 1] }));
  const outputs: TensorSpec[] = [{ name: 'probability', datatype: 'FP32', shape: [-1, 1] }];
  const file = writeOnnx({
    inputs,
    outputs,
    nodes: [
      { op: 'Concat', inputs: names, outputs: ['x'], attributes: { axis: 1 } },
      { op: 'MatMul', inputs: ['x', 'w'], outputs: ['z'] },
      { op: 'Sigmoid', inputs: ['z'], outputs: ['probability'] },
    ],
    weights: [{ name: 'w', shape: [names.length, 1], values: Object.values(weights) }],
  });
  return { file, inputs, outputs };
}

const valueInfo = ({ name, datatype, shape }: TensorSpec) =>
  message(
    text(1, name),
    field(2, field(1, number(1, ELEMENTS[datatype]), field(2, ...shape.map((length) => field(1, length === -1 ? text(2, 'n') : number(1, length)))))),
  );

const message = (...parts: Buffer[]) => Buffer.concat(parts);
const field = (at: number, ...parts: Buffer[]) => bytes(at, message(...parts));
const text = (at: number, value: string) => bytes(at, Buffer.from(value));
const bytes = (at: number, value: Buffer) => Buffer.concat([varint(at * 8 + 2), varint(value.length), value]);
const number = (at: number, value: number) => Buffer.concat([varint(at * 8), varint(value)]);

function varint(value: number): Buffer {
  const found: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...found, rest]);
    found.push((rest % 128) | 128);
  }
}

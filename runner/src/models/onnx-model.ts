import { join } from 'node:path';
import type { Datatype, Elements, Tensor } from '@hopyard/inference';
import * as ort from 'onnxruntime-node';

type OrtType = keyof ort.Tensor.DataTypeMap;

const TYPES: Record<Datatype, OrtType> = {
  ...{ BOOL: 'bool', UINT8: 'uint8', UINT16: 'uint16', UINT32: 'uint32', UINT64: 'uint64' },
  ...{ INT8: 'int8', INT16: 'int16', INT32: 'int32', INT64: 'int64' },
  ...{ FP16: 'float16', FP32: 'float32', FP64: 'float64', BYTES: 'string' },
};
const DATATYPES = new Map(Object.entries(TYPES).map(([datatype, type]) => [type, datatype as Datatype]));

export type OnnxModel = { run(inputs: readonly Tensor[], outputs: readonly string[]): Promise<Tensor[]> };

/** The model as ONNX Runtime understands it; what it cannot use is said in one line. */
export async function loadOnnx(directory: string, files: readonly string[], threads: number): Promise<OnnxModel> {
  const main = files.find((name) => name.endsWith('.onnx'));
  if (main === undefined) throw new Error('The model has no file whose name ends in .onnx.');
  const session = await ort.InferenceSession.create(join(directory, main), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionProviders: ['cpu'],
    logSeverityLevel: 4,
  }).catch((error: Error) => {
    throw new Error(`ONNX Runtime ${ort.env.versions.node} cannot load ${main}: ${inWords(error)}`);
  });
  return {
    async run(inputs, outputs) {
      const feeds = Object.fromEntries(inputs.map((tensor) => [tensor.name, toOrt(tensor)]));
      const results = await session.run(feeds, outputs, { logSeverityLevel: 4 }).catch((error: Error) => {
        throw new Error(inWords(error));
      });
      return outputs.map((name) => fromOrt(name, results[name] as ort.Tensor));
    },
  };
}

/** Without the places in ONNX Runtime's own source, and on one line; an operator that is not there by its name alone. */
const inWords = ({ message }: Error) => {
  const [, called, from] = /In Node, \("[^"]*", (\w+), "([^"]*)", .* No Op registered for /s.exec(message) ?? [];
  const [, domain = from, operator = called] = /(\S*):(\w+)\(-?\d+\) is not a registered function\/op/.exec(message) ?? [];
  if (operator !== undefined) {
    const [, version] = /with domain_version of (\d+)/.exec(message) ?? [];
    return `it needs the operator "${operator}" of "${domain || 'ai.onnx'}"${version ? ` in version ${version}` : ''}, which is not here.`;
  }
  return message
    .replace(/^Load model from \S+ failed:/, '')
    .replace(/\/onnxruntime_src\/\S+ (?:.*?\) )?/, '')
    .replace(/\s+/g, ' ')
    .trim();
};

function toOrt({ datatype, shape, data }: Tensor): ort.Tensor {
  const values = datatype === 'BYTES' ? (data as readonly Uint8Array[]).map((element) => Buffer.from(element).toString()) : data;
  const tensor = new ort.Tensor(TYPES[datatype], values as never, [...shape]);
  // Node's interface to C does not know a Float16Array, and of an unknown array finds no bytes.
  if (values instanceof Float16Array) Object.assign(tensor, { cpuData: new Uint16Array(values.buffer, values.byteOffset, values.length) });
  return tensor;
}

function fromOrt(name: string, { type, dims, data }: ort.Tensor): Tensor {
  const datatype = DATATYPES.get(type as OrtType);
  if (!datatype) throw new Error(`The output "${name}" is ${type}, which is not answered here.`);
  const elements = datatype === 'BYTES' ? (data as readonly string[]).map((text) => Buffer.from(text)) : (data as Elements);
  return { name, datatype, shape: dims, data: elements };
}

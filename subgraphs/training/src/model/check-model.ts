import type { BlobStore } from '@hopyard/files';
import { openZip } from './archive.ts';
import { type ByteSource, withBlob } from './byte-source.ts';
import { dangerOf } from './inspect-file.ts';
import type { ModelFile, ModelFormat, Tensor } from './model.ts';
import { readOnnxHeader } from './onnx-header.ts';

export type Signature = { inputs: readonly Tensor[] | null; outputs: readonly Tensor[] | null };
export type Sound = { kind: 'sound'; inputs: Tensor[]; outputs: Tensor[]; producer: string };
export type Unsound = { kind: 'unsafe'; file: string; message: string } | { kind: 'model-invalid'; file: string | null; message: string };

/** Which file is the model itself. */
const MAIN: Record<ModelFormat, { is: (name: string) => boolean; called: string }> = {
  ONNX: { is: (name) => name.endsWith('.onnx'), called: 'one file whose name ends in .onnx' },
  SKLEARN: { is: (name) => name.endsWith('.skops'), called: 'one file whose name ends in .skops' },
  PYTHON: { is: (name) => name === 'predictor.py', called: 'a file predictor.py' },
};

/** Looks into the files of a model to be: whether they are safe, and what they say they are. */
export async function checkModel(blobs: BlobStore, format: ModelFormat, files: readonly ModelFile[], given: Signature): Promise<Sound | Unsound> {
  for (const { name, blobId } of files) {
    const danger = await withBlob(blobs, blobId, dangerOf);
    if (danger) return { kind: 'unsafe', file: name, message: `"${name}" ${danger}. ${REMEDY}` };
  }
  const mains = files.filter(({ name }) => MAIN[format].is(name));
  const [main] = mains;
  if (!main || mains.length > 1) {
    const message = `A model in the format ${format} has ${MAIN[format].called}; this one has ${mains.length === 0 ? 'none' : mains.length}.`;
    return { kind: 'model-invalid', file: null, message };
  }
  return withBlob(blobs, main.blobId, (source) => CHECKS[format](source, main.name, given));
}

const REMEDY = 'Write the model as ONNX, or as skops from scikit-learn, and leave other files unpacked.';

type Check = (source: ByteSource, name: string, given: Signature) => Promise<Sound | Unsound>;

const CHECKS: Record<ModelFormat, Check> = {
  async ONNX(source, name, given) {
    const header = await readOnnxHeader(source);
    if (header.kind === 'not-onnx') return invalid(name, `"${name}" is no ONNX model that can be used here: ${header.message}.`);
    const differs = difference('inputs', header.inputs, given.inputs) ?? difference('outputs', header.outputs, given.outputs);
    if (differs) return invalid(name, `"${name}" ${differs}`);
    return {
      kind: 'sound',
      inputs: withFeatures(header.inputs, given.inputs),
      outputs: withFeatures(header.outputs, given.outputs),
      producer: header.producer,
    };
  },
  async SKLEARN(source, name, given) {
    const zip = await openZip(source);
    if (zip?.kind === 'zip' && zip.names.includes('schema.json')) return asGiven(given);
    return invalid(name, `"${name}" is no skops file: those are zip archives with a schema.json. Write it by skops.io.dump.`);
  },
  async PYTHON(source, name, given) {
    const text = await source.read(0, LARGEST_PROGRAM + 1);
    if (text.length > LARGEST_PROGRAM) return invalid(name, `"${name}" has more than 1 MiB; a program is shorter.`);
    const readable = isText(text);
    return readable ? asGiven(given) : invalid(name, `"${name}" is no Python program: it is no UTF-8 text.`);
  },
};

const LARGEST_PROGRAM = 1024 * 1024;

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

const invalid = (file: string, message: string): Unsound => ({ kind: 'model-invalid', file, message });
const asGiven = ({ inputs, outputs }: Signature): Sound => ({
  kind: 'sound',
  inputs: [...(inputs ?? [])],
  outputs: [...(outputs ?? [])],
  producer: '',
});

/** What the file says counts; what was said of it adds the features. */
const withFeatures = (found: readonly Tensor[], given: readonly Tensor[] | null): Tensor[] =>
  found.map((tensor) => ({ ...tensor, feature: given?.find(({ name }) => name === tensor.name)?.feature ?? null }));

const shapeOf = (shape: readonly number[]) => `[${shape.join(', ')}]`;

function difference(what: 'inputs' | 'outputs', found: readonly Tensor[], given: readonly Tensor[] | null): string | null {
  if (!given) return null;
  const names = (tensors: readonly Tensor[]) => tensors.map(({ name }) => name).toSorted();
  if (JSON.stringify(names(found)) !== JSON.stringify(names(given)))
    return `has the ${what} ${names(found).join(', ')}, not ${names(given).join(', ') || 'none'}.`;
  for (const said of given) {
    const tensor = found.find(({ name }) => name === said.name) as Tensor;
    if (tensor.datatype !== said.datatype) return `has ${tensor.datatype} in "${said.name}", not ${said.datatype}.`;
    // Where the file takes any length, one may be said.
    const fits = tensor.shape.length === said.shape.length && tensor.shape.every((length, place) => length === -1 || length === said.shape[place]);
    if (!fits) return `has the shape ${shapeOf(tensor.shape)} in "${said.name}", not ${shapeOf(said.shape)}.`;
  }
  return null;
}

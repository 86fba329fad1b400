import { createHash } from 'node:crypto';

export const FORMATS = ['ONNX', 'SKLEARN', 'PYTHON'] as const;
export type ModelFormat = (typeof FORMATS)[number];
export const DATATYPES = [
  ...(['BOOL', 'UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64'] as const),
  ...(['FP16', 'BF16', 'FP32', 'FP64', 'BYTES'] as const),
] as const;
export type TensorDatatype = (typeof DATATYPES)[number];

/** What a model takes or gives; a length of -1 is any. */
export type Tensor = { name: string; datatype: TensorDatatype; shape: number[]; feature: string | null };
export type ModelFile = { name: string; blobId: string; sizeBytes: number; sha256: string };
export type ModelMetric = { key: string; value: number };
export type Importance = { feature: string; value: number };

export type Model = { id: string; name: string; createdAt: Date; createdBy: string };
export type ModelVersion = {
  id: string;
  modelId: string;
  version: number;
  description: string;
  state: 'READY' | 'ARCHIVED';
  format: ModelFormat;
  framework: string;
  sizeBytes: number;
  contentHash: string;
  runId: string | null;
  executionId: string | null;
  trainingDatasetId: string | null;
  inputs: Tensor[];
  outputs: Tensor[];
  inputExample: unknown;
  importances: Importance[];
  createdAt: Date;
  createdBy: string;
};
export type ModelAlias = { name: string; versionId: string; setAt: Date; setBy: string };
/** A file that waits for its version. */
export type Upload = ModelFile & { id: string };

/** What the files of a version are, whatever order they came in. */
export function contentHash(files: readonly Pick<ModelFile, 'name' | 'sha256'>[]): string {
  const hash = createHash('sha256');
  const lines = files.map(({ name, sha256 }) => `${name}\0${sha256}\n`);
  for (const line of lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))) hash.update(line);
  return hash.digest('hex');
}

import type { TensorSpec } from '@hopyard/inference';

/** What a model server is told, as JSON in its first argument. */
export type ServerSettings = {
  /** Where it listens. */
  socket: string;
  /** Where the files of the model lie. */
  directory: string;
  /** Their names. */
  files: readonly string[];
  inputs: readonly TensorSpec[];
  outputs: readonly TensorSpec[];
  /** A request that it answers before it is ready, in the form of the protocol; null: none. */
  example: unknown;
  /** How many a model may compute with. */
  threads: number;
};

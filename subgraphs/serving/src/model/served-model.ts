/** What a model takes or gives; a length of -1 is any. `feature` names the feature that an input takes, where its own name does not. */
export type Tensor = { name: string; datatype: string; shape: readonly number[]; feature: string | null };

/** A version of a model as serving needs it. */
export type ServedModel = {
  id: string;
  name: string;
  version: number;
  state: 'READY' | 'ARCHIVED';
  format: 'ONNX' | 'SKLEARN' | 'PYTHON';
  inputs: readonly Tensor[];
  outputs: readonly Tensor[];
  inputExample: unknown;
};

/** A feature view as serving needs it: what is looked up, by which keys, and what a call brings itself. */
export type ServedView = {
  id: string;
  name: string;
  version: number;
  columns: readonly { name: string; type: string; role: 'INPUT' | 'LABEL' | 'INDEX'; join: number | null }[];
  servingKeys: readonly { name: string; type: string }[];
  /** The joined groups, in the order of the joins. */
  groups: readonly { id: string; name: string; online: boolean; joinedByKey: boolean }[];
};

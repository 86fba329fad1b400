import type { Columns } from '@hopyard/inference';

export type InferenceOutcome = 'ANSWERED' | 'REJECTED' | 'FAILED';

/** A row of a group as it was looked up: when its values held, and the sequence of the commit that brought them. */
export type UsedRow = { eventTime: string | null; sequence: string };

/** What was looked up in a group: its features as the view calls them, and for each row of the call what was found. */
export type LookedUp = { featureGroupId: string; features: readonly string[]; rows: readonly (UsedRow | null)[] };

/** One call as it is kept. Columns hold a value for each of its rows. */
export type InferenceRecord = {
  projectId: string;
  deploymentId: string;
  id: string;
  at: Date;
  versionId: string;
  caller: string;
  outcome: InferenceOutcome;
  rows: number;
  /** Until the model had answered. */
  latencyMs: number;
  /** Of this, the look-up of features; null where there is none. */
  lookupMs: number | null;
  /** Serving keys and columns that the call brought, where there is a feature view. */
  keys: Columns | null;
  /** What the model got. */
  inputs: Columns | null;
  outputs: Columns | null;
  features: readonly LookedUp[] | null;
  /** What was wrong, unless it was answered. */
  error: string | null;
};

/** A record that is stored. `sequence` grows within the deployment, in the order in which records were stored. */
export type Inference = InferenceRecord & { sequence: number };

export type Actual = { inferenceId: string; actual: unknown; at: Date; sequence: number };

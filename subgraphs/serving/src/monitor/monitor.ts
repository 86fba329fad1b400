import type { ColumnKind } from '@hopyard/statistics';
import type { Severity } from '../alert/alert.ts';
import type { Metric } from './metrics.ts';

export const REFERENCE_KINDS = ['TRAINING_SPLIT', 'FIXED_RANGE', 'PREVIOUS_WINDOW', 'ROLLING'] as const;

/** A stretch of time, half open. */
export type Range = { from: Date; to: Date };

/** How a window is cut: by calls, by milliseconds of their time, or, of a feature group, by commit. */
export type WindowCut = { by: 'count' | 'time'; size: number; every: number } | { by: 'commit' };

/** How a limit is learnt from chunks of the reference: of so many rows each, or of a stretch of seconds thinned to about so many. */
export type Learning = { floor: number; deviations: number; chunkRows: number; chunkSpan: number | null };

export type Threshold = {
  metric: Metric;
  /** null: every column that has the metric, or the whole. */
  column: string | null;
  limit: number | null;
  learnt: Learning | null;
  breaches: number;
  outOf: number;
  severity: Severity;
};

export type Monitor = {
  id: string;
  projectId: string;
  name: string;
  subject: { kind: 'DEPLOYMENT' | 'FEATURE_GROUP'; id: string };
  state: 'PREPARING' | 'ACTIVE' | 'FAILED';
  failure: string | null;
  enabled: boolean;
  reference: {
    kind: (typeof REFERENCE_KINDS)[number];
    trainingDatasetId: string | null;
    split: string | null;
    range: Range | null;
    samples: number | null;
  };
  cut: WindowCut;
  minSamples: number;
  thresholds: readonly Threshold[];
  createdAt: Date;
  createdBy: string;
};

/** A column that is compared: which value a row of which tensor, or the column of a feature group. */
export type Column = { name: string; role: 'INPUT' | 'OUTPUT'; kind: ColumnKind; tensor: string; element: number };

/** What a window is judged by; `threshold` is the place of what it comes from. */
export type Check = { threshold: number; metric: Metric; column: string | null; limit: number | null; learnt: boolean; notJudged: string | null };

/** One metric of one window. */
export type Measurement = { metric: Metric; column: string | null; value: number | null; limit: number | null; breach: boolean };

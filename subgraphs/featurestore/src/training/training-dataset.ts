export type TrainingState = 'BUILDING' | 'READY' | 'FAILED';

/** The check of one join as of a time, over the rows of the splits as they were written. Times in seconds. */
export type LeakageCheck = {
  featureGroupId: string;
  prefix: string;
  matchedRows: string;
  violations: string;
  smallestMarginSeconds: number | null;
  largestAgeSeconds: number | null;
};
export type Certificate = { holds: boolean; checkedAt: string; rowCount: string; checks: LeakageCheck[]; hash: string };

export type TrainingDataset = {
  id: string;
  featureViewId: string;
  version: number;
  description: string;
  state: TrainingState;
  failure: string | null;
  seed: bigint | null;
  rowCount: bigint;
  sizeBytes: bigint;
  contentHash: string | null;
  certificate: Certificate | null;
  createdAt: Date;
  createdBy: string;
};

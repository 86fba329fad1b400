/** A part of a training dataset: a half-open range of event times, a share of the rows, or (neither) all of them. */
export type SplitWanted = { name: string; range: { from: Date; to: Date } | null; fraction: number | null };

export type Split = SplitWanted & {
  trainingDatasetId: string;
  place: number;
  /** The Parquet file; null until READY. */
  blobId: string | null;
  sha256: string | null;
  rows: bigint;
  sizeBytes: bigint;
  /** `TableProfile.toJSON()` of its rows; null until READY. */
  profile: unknown;
  profiledAt: Date | null;
};

/** Which state of which group is read: the base at place 0, then the joins in order. */
export type Input = { place: number; featureGroupId: string; commitId: string | null; sequence: bigint; contentHash: string };

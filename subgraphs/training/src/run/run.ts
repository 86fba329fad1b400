export type Run = {
  id: string;
  experimentId: string;
  name: string;
  state: 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'STOPPED';
  executionId: string | null;
  pointsEnd: bigint;
  startedAt: Date;
  finishedAt: Date | null;
  createdAt: Date;
  createdBy: string;
};
export type Experiment = { id: string; name: string; createdAt: Date; createdBy: string };
export type Point = { key: string; step: bigint; at: Date; value: number };
/** Points of one metric: what lies at one place of each list is a point. */
export type PointColumns = { key: string; steps: readonly bigint[]; times: readonly Date[]; values: readonly number[] };
export type Metric = { key: string; last: number; lastStep: bigint; min: number; max: number; count: bigint };
export type Parameter = { key: string; value: string };

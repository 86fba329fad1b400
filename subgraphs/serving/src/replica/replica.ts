import type { ReplicaState } from '../deployment/states.ts';

export type Replica = {
  id: string;
  versionId: string;
  ordinal: number;
  epoch: number;
  state: ReplicaState;
  runner: string | null;
  socketPath: string | null;
  reason: string | null;
  restarts: number;
  startedAt: Date | null;
  readyAt: Date | null;
  logEnd: bigint;
};

/** What a replica uses now, as its runner said last. */
export type Usage = { cpuSeconds: number; memoryBytes: number };

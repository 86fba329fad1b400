import type { Limits } from '../job/job.ts';
import type { ExecutionState } from './execution-state.ts';

export type Execution = {
  id: string;
  jobId: string;
  number: number;
  state: ExecutionState;
  stateReason: string | null;
  arguments: string[];
  attempt: number;
  retryOf: string | null;
  trigger: 'PERSON' | 'RETRY';
  environmentId: string | null;
  program: { name: string; blobId: string; sizeBytes: number; sha256: string };
  limits: Limits;
  timeoutSeconds: number;
  epoch: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  exitCode: number | null;
  cpuSeconds: number;
  peakMemoryBytes: bigint | null;
  logEnd: bigint;
  createdAt: Date;
  createdBy: string;
};

export type StateChange = { state: ExecutionState; at: Date; reason: string | null };

export type NewExecution = Pick<
  Execution,
  | 'id'
  | 'jobId'
  | 'number'
  | 'arguments'
  | 'attempt'
  | 'retryOf'
  | 'trigger'
  | 'environmentId'
  | 'program'
  | 'limits'
  | 'timeoutSeconds'
  | 'createdAt'
  | 'createdBy'
>;

import * as z from 'zod';
import { BlobRef, EnvironmentSpec, Limits } from './index.ts';

// The runner keeps model servers by reconciling: it says what it has, and is told what it should have. One Unix socket, which
// the platform serves.

/** A model server that a runner should keep: a sandboxed process that speaks the Open Inference Protocol on a Unix socket. */
export const ReplicaSpec = z.object({
  id: z.uuid(),
  /** Grows each time the replica is given to a runner; what is said under an older epoch counts for nothing. */
  epoch: z.number(),
  /** Offset of the first line of log that this epoch may write. */
  logOffset: z.number(),
  format: z.enum(['ONNX', 'SKLEARN', 'PYTHON']),
  /** The files of the model, by their names in it. */
  files: z.array(z.object({ name: z.string(), blob: BlobRef })),
  /** What the model takes and gives, as the model registry keeps it. */
  inputs: z.array(z.unknown()),
  outputs: z.array(z.unknown()),
  /** A request in the form of the protocol, which must be answered before the replica is ready; null: there is none. */
  example: z.unknown(),
  /** null: the base environment. */
  environment: EnvironmentSpec.nullable(),
  limits: Limits,
  /** How long loading may take. */
  startSeconds: z.number(),
});
export type ReplicaSpec = z.infer<typeof ReplicaSpec>;

/** How a replica is. FAILED is tried again now and then; STOPPED is what ended because it was not wanted. */
export const ReplicaReport = z.object({
  id: z.uuid(),
  epoch: z.number(),
  state: z.enum(['STARTING', 'READY', 'FAILED', 'STOPPED']),
  /** Where it answers; null unless READY. Another one after each start. */
  socketPath: z.string().nullable(),
  /** Why it FAILED, or is STARTING again, in words. */
  reason: z.string().nullable(),
  /** How often it ended without being asked to, under this epoch. */
  restarts: z.number(),
  cpuSeconds: z.number(),
  memoryBytes: z.number(),
});
export type ReplicaReport = z.infer<typeof ReplicaReport>;

/**
 * `POST /replicas/sync`: what the runner has. Answered at once when what it should have is not what `revision` names, else after
 * `waitSeconds`.
 */
export const SyncRequest = z.object({
  runner: z.string(),
  /** One life of the runner: what an earlier one kept is gone. */
  instance: z.uuid(),
  /** Grows with each request: what an earlier one says counts for nothing once a later one is there. */
  turn: z.number(),
  /** Why programs are refused on this machine, with the remedy; null when the sandbox stands. */
  sandboxRefusal: z.string().nullable(),
  revision: z.string(),
  waitSeconds: z.number(),
  replicas: z.array(ReplicaReport),
});
export type SyncRequest = z.infer<typeof SyncRequest>;

/** All that the runner should keep; what is not in it is to be stopped. */
export const SyncResponse = z.object({ revision: z.string(), replicas: z.array(ReplicaSpec) });
export type SyncResponse = z.infer<typeof SyncResponse>;

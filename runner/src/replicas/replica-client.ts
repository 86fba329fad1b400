import type { LogAppend } from '@hopyard/leases';
import { type SyncRequest, SyncResponse } from '@hopyard/leases/replicas';
import { platformDoor } from '../leases/platform-door.ts';

/** What the runner may say to the platform about replicas. */
export type ReplicaClient = {
  sync(request: SyncRequest, signal: AbortSignal): Promise<SyncResponse>;
  /** Repeated until it is answered. */
  log(id: string, lines: LogAppend, signal: AbortSignal): Promise<void>;
  close(): void;
};

export function replicaClient(socketPath: string): ReplicaClient {
  const { ask, tell, close } = platformDoor(socketPath);
  return {
    sync: async (request, signal) => SyncResponse.parse(await ask('/replicas/sync', request, signal, request.waitSeconds)),
    log: (id, lines, signal) => tell(`/replicas/${id}/log`, lines, signal),
    close,
  };
}

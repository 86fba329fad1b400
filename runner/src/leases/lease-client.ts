import {
  ClaimResponse,
  type ClaimRequest,
  type EnvironmentReport,
  type ExecutionReport,
  type Heartbeat,
  HeartbeatResponse,
  type Lease,
  type LogAppend,
} from '@hopyard/leases';
import { platformDoor } from './platform-door.ts';

/** What the runner may say to the platform. Everything but `claim` and `heartbeat` is repeated until it is answered. */
export type LeaseClient = {
  claim(claim: ClaimRequest, signal: AbortSignal): Promise<Lease[]>;
  heartbeat(id: string, heartbeat: Heartbeat, signal: AbortSignal): Promise<HeartbeatResponse>;
  log(id: string, lines: LogAppend, signal: AbortSignal): Promise<void>;
  report(id: string, report: ExecutionReport | EnvironmentReport, signal: AbortSignal): Promise<void>;
  close(): void;
};

export function leaseClient(socketPath: string): LeaseClient {
  const { ask, tell, close } = platformDoor(socketPath);
  return {
    claim: async (claim, signal) => ClaimResponse.parse(await ask('/leases/claim', claim, signal, claim.waitSeconds)).leases,
    heartbeat: async (id, heartbeat, signal) => HeartbeatResponse.parse(await ask(`/leases/${id}/heartbeat`, heartbeat, signal)),
    log: (id, lines, signal) => tell(`/leases/${id}/log`, lines, signal),
    report: (id, report, signal) => tell(`/leases/${id}/report`, report, signal),
    close,
  };
}

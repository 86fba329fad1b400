import { setTimeout as delay } from 'node:timers/promises';
import type { Lease } from '@hopyard/leases';
import type { LeaseClient } from './lease-client.ts';
import { LeaseRefused } from './platform-door.ts';

/** A wish to stop travels with the answer to a heartbeat, so people wait for one at most this long. */
const HEARTBEAT_AT_LEAST_EVERY_SECONDS = 2;

export type Usage = { cpuSeconds: number; peakMemoryBytes: number };

type Hold = {
  usage: () => Promise<Usage>;
  onStop: () => void;
  /** Somebody else holds the work now, or it is gone: whatever runs under the lease must end. */
  onLost: (error: LeaseRefused) => void;
};

/** Renews a lease until the signal is aborted. A platform that is away lets nobody else claim, so the work goes on. */
export async function keepLease(client: LeaseClient, lease: Lease, hold: Hold, signal: AbortSignal): Promise<void> {
  const everyMs = Math.min(lease.ttlSeconds / 4, HEARTBEAT_AT_LEAST_EVERY_SECONDS) * 1000;
  while (!signal.aborted) {
    try {
      await delay(everyMs, undefined, { signal });
      const { stop } = await client.heartbeat(lease.id, { epoch: lease.epoch, ...(await hold.usage()) }, signal);
      if (stop) hold.onStop();
    } catch (error) {
      if (!(error instanceof LeaseRefused)) continue;
      hold.onLost(error);
      return;
    }
  }
}

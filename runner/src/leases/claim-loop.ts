import { setTimeout as delay } from 'node:timers/promises';
import type { Lease } from '@hopyard/leases';
import type { Logger } from 'pino';
import type { LeaseClient } from './lease-client.ts';
import { backOff } from './platform-door.ts';

type ClaimLoop = {
  client: LeaseClient;
  runner: string;
  slots: number;
  waitSeconds: number;
  sandboxRefusal: string | null;
  /** Does the work of a lease; never rejects. */
  run: (lease: Lease) => Promise<void>;
  log: Logger;
};

/** Asks for as much work as there are free slots, for ever; answers when the signal is aborted and all work is done. */
export async function claimLoop(loop: ClaimLoop, signal: AbortSignal): Promise<void> {
  const running = new Set<Promise<void>>();
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  let failures = 0;
  while (!signal.aborted) {
    const slots = loop.slots - running.size;
    if (slots === 0) {
      await Promise.race([...running, stopped]);
      continue;
    }
    try {
      const { runner, waitSeconds, sandboxRefusal } = loop;
      const leases = await loop.client.claim({ runner, slots, waitSeconds, sandboxRefusal }, signal);
      if (failures > 0) loop.log.info({ failures }, 'the platform answers again');
      failures = 0;
      for (const lease of leases) {
        const work: Promise<void> = loop.run(lease).finally(() => running.delete(work));
        running.add(work);
      }
    } catch (error) {
      if (signal.aborted) break;
      if (failures === 0) loop.log.warn({ error: String(error) }, 'no work can be claimed; asking again');
      await delay(backOff(failures++), undefined, { signal }).catch(() => undefined);
    }
  }
  await Promise.all(running);
}

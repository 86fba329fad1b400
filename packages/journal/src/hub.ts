import type { Database } from '@hopyard/postgres';
import * as entries from './entry-store.ts';
import type { Entry } from './types.ts';

export type Hub = {
  /** Hands over every entry of a project from now on, in order, until the answer is called. */
  join(projectId: string, receive: (entry: Entry) => void): () => void;
  /** Resolves once the hub listens: what commits from then on is handed over. */
  ready(): Promise<void>;
  stop(): Promise<void>;
};

const BATCH = 1_000;
/** What covers a lost wake-up. */
const POLL_MS = 1_000;
const RETRY_MS = 250;

/** Reads each new entry once for all followers of this process: the cost is that of the news, not of the followers or of history. */
export function startHub(database: Database, onError: (error: unknown) => void): Hub {
  const followers = new Map<string, Set<(entry: Entry) => void>>();
  const client = database.raw();
  let position: bigint | undefined;
  let stopped = false;
  let reading: Promise<void> | undefined;
  let again = false;
  let started: () => void;
  const ready = new Promise<void>((resolve) => {
    started = resolve;
  });

  const drain = async () => {
    if (position === undefined) {
      position = await entries.lastPosition(database.db);
      started();
    }
    for (;;) {
      const batch = await entries.afterPosition(database.db, position, BATCH);
      for (const { position: place, entry } of batch) {
        position = place;
        for (const receive of followers.get(entry.projectId) ?? []) receive(entry);
      }
      if (batch.length < BATCH) return;
    }
  };
  const wake = () => {
    again = true;
    reading ??= (async () => {
      while (again && !stopped) {
        again = false;
        try {
          await drain();
        } catch (error) {
          if (stopped) return;
          onError(error);
          await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
          again = true;
        }
      }
    })().finally(() => {
      reading = undefined;
    });
  };

  // postgres.js listens again by itself after a lost connection, and calls back then: something may have been missed.
  const listening = client.listen('journal', wake, wake).catch((error: unknown) => {
    if (!stopped) onError(error);
  });
  const poll = setInterval(wake, POLL_MS);
  wake();

  return {
    ready: () => ready,
    join(projectId, receive) {
      const receivers = followers.get(projectId) ?? new Set();
      followers.set(projectId, receivers.add(receive));
      return () => {
        receivers.delete(receive);
        if (receivers.size === 0) followers.delete(projectId);
      };
    },
    async stop() {
      stopped = true;
      clearInterval(poll);
      await reading;
      await Promise.race([listening, client.end({ timeout: 1 })]);
    },
  };
}

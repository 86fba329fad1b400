import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '@hopyard/postgres';

export type Sequencer = {
  /** Somebody just committed an entry. */
  poke(): void;
  stop(): Promise<void>;
};

const BATCH = 2_000;
/** How long entries of writers in other processes may wait. */
const POLL_MS = 50;
const RETRY_MS = 250;
/** How long entries gather behind a batch: longer, the more there were beside the first. One that comes alone keeps nobody waiting. */
const GATHER_MS_AN_ENTRY = 2;
const LONGEST_GATHER_MS = 60;

/**
 * Numbers committed entries, batch by batch. Whoever gets the one advisory lock of the database for the length of a batch
 * leads it; in every other process the call does nothing. There is no session to lose: a process that dies takes its lock with
 * it, and the next call of any other goes on.
 */
export function startSequencer(database: Database, onError: (error: unknown) => void): Sequencer {
  const client = database.raw();
  let stopped = false;
  let poked = false;
  let wake: () => void = () => {};

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      if (poked || stopped) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const running = (async () => {
    while (!stopped) {
      poked = false;
      try {
        const [row] = await client<{ moved: number }[]>`
          select case when pg_try_advisory_xact_lock(7017, 3) then journal.sequence(${BATCH}) else 0 end as moved`;
        const moved = row?.moved ?? 0;
        if (moved === 0) await rest(POLL_MS);
        // Entries that come while one batch is written gather for the next: a batch costs much, an entry in it little.
        else if (moved > 1) await delay(Math.min(LONGEST_GATHER_MS, GATHER_MS_AN_ENTRY * (moved - 1)));
      } catch (error) {
        if (stopped) return;
        onError(error);
        poked = false;
        await rest(RETRY_MS);
      }
    }
  })();

  return {
    poke() {
      poked = true;
      wake();
    },
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}

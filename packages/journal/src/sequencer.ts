import type { Database } from '@hopyard/postgres';
import type postgres from 'postgres';

export type Sequencer = {
  /** Somebody just committed an entry. */
  poke(): void;
  stop(): Promise<void>;
};

const LEADER_LOCK = [7017, 3] as const;
const BATCH = 2_000;
/** How long entries of writers in other processes may wait. */
const POLL_MS = 50;
const STAND_BY_MS = 250;

/**
 * Numbers committed entries, if it holds the one advisory lock of the database; otherwise it stands by and takes over when
 * the leader's connection goes. Loses its connection, tries again, for ever.
 */
export function startSequencer(database: Database, onError: (error: unknown) => void): Sequencer {
  let stopped = false;
  let poked = false;
  let wake: () => void = () => {};
  const client = database.raw();

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      if (poked || stopped) return resolve();
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const lead = async (connection: postgres.ReservedSql) => {
    while (!stopped) {
      const [row] = await connection<{ leading: boolean }[]>`select pg_try_advisory_lock(${LEADER_LOCK[0]}, ${LEADER_LOCK[1]}) as leading`;
      if (row?.leading) break;
      poked = false;
      await rest(STAND_BY_MS);
    }
    while (!stopped) {
      poked = false;
      const [row] = await connection<{ moved: number }[]>`select journal.sequence(${BATCH}) as moved`;
      if (row?.moved === 0) await rest(POLL_MS);
    }
    await connection`select pg_advisory_unlock_all()`;
  };

  const running = (async () => {
    while (!stopped) {
      try {
        const connection = await client.reserve();
        try {
          await lead(connection);
        } finally {
          connection.release();
        }
      } catch (error) {
        if (stopped) return;
        onError(error);
        poked = false;
        await rest(STAND_BY_MS);
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

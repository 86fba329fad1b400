import type { Journal, NewEntry } from '@hopyard/journal';
import type { SyncRequest } from '@hopyard/leases/replicas';
import type { Db, Tx } from '@hopyard/postgres';
import type { Wakes } from '@hopyard/subgraph';
import { sql } from 'drizzle-orm';
import type { Router } from '../routing/router.ts';
import type { Usage } from './replica.ts';

/** What keeps replicas works with. It acts for the platform, across projects, through functions of the database made for it. */
export type ReplicaParts = {
  db: Db;
  journal: Journal;
  wakes: Wakes;
  router: Router;
  /** The last request of each runner, by its name. */
  turns: Map<string, Pick<SyncRequest, 'instance' | 'turn'>>;
  /** By replica. */
  usage: Map<string, Usage>;
  /** How long a runner may be silent before its replicas count as gone: longer while it may not have been able to speak to us. */
  silenceSeconds(): number;
  /** How long a version that gets no calls any more keeps its replicas, at least. */
  drainSeconds: number;
};

/** One transaction inside a project, as the platform. `append` says what it did. */
export const asPlatform = <T>(
  { db, journal }: ReplicaParts,
  projectId: string,
  work: (tx: Tx, append: (entry: NewEntry) => Promise<void>) => Promise<T>,
): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.project_id', ${projectId}, true)`);
    return work(tx, (entry) => journal.append(tx, { viewer: null, projectId, requestId: 'runner' }, entry));
  });

/** Something about a project's replicas, versions or traffic was committed: whoever holds it in memory reads again. */
export function changed({ journal, router, wakes }: Pick<ReplicaParts, 'journal' | 'router' | 'wakes'>, projectId: string): void {
  journal.poke();
  router.changed(projectId);
  wakes.wake('replicas');
}

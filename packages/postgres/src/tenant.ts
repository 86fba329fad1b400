import { sql } from 'drizzle-orm';
import type { Db, Tx } from './connect.ts';

/** The active project and the acting user, as row-level security sees them. */
export type Scope = { projectId: string | null; userId: string | null };

/** One transaction in which row-level security shows exactly one project. The settings end with it. */
export const tenant = <T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    await tx.execute(
      sql`select set_config('app.project_id', ${scope.projectId ?? ''}, true), set_config('app.user_id', ${scope.userId ?? ''}, true)`,
    );
    return work(tx);
  });

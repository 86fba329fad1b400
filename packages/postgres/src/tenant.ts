import { sql } from 'drizzle-orm';
import type { Db, Tx } from './connect.ts';

/** The active project and the acting user, as row-level security sees them. */
export type Scope = { projectId: string | null; userId: string | null };

/** One transaction in which row-level security shows exactly one project. The settings end with it. */
export const tenant = <T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction(async (tx) => {
    const { projectId, userId } = scope;
    // Without parameters it is one message, and it travels with the first statement of the work: four round trips to the
    // database instead of six, for a use case of one statement. Should it fail, so do all statements behind it.
    const entered = tx
      .execute(sql.raw(`select set_config('app.project_id', '${checked(projectId)}', true), set_config('app.user_id', '${checked(userId)}', true)`))
      .execute();
    entered.catch(() => undefined);
    const result = await work(tx);
    await entered;
    return result;
  });

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id as the text of a setting; what is none would be read as SQL. */
function checked(id: string | null): string {
  if (id !== null && !UUID.test(id)) throw new Error(`${JSON.stringify(id)} is no id of a project or user.`);
  return id ?? '';
}

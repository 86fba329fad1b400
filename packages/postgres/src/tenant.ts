import type { Db, Tx } from './connect.ts';
import { send, transaction } from './transaction.ts';

/** The active project and the acting user, as row-level security sees them. */
export type Scope = { projectId: string | null; userId: string | null };

/** One transaction in which row-level security shows exactly one project. The settings end with it. */
export const tenant = <T>(db: Db, { projectId, userId }: Scope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(db, async (tx) => {
    await send(tx, `select set_config('app.project_id', '${checked(projectId)}', true), set_config('app.user_id', '${checked(userId)}', true)`);
    return work(tx);
  });

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id as the text of a setting; what is none would be read as SQL. */
function checked(id: string | null): string {
  if (id !== null && !UUID.test(id)) throw new Error(`${JSON.stringify(id)} is no id of a project or user.`);
  return id ?? '';
}

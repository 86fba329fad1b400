import { sql } from 'drizzle-orm';
import type { Db, Tx } from './connect.ts';
import { sqlState } from './violations.ts';

/** Of transactions of this file, the statements that nobody waits for. */
const ahead = new WeakMap<Tx, Promise<unknown>[]>();

const IN_FAILED_TRANSACTION = '25P02';

/** One transaction, in which statements can be sent without waiting for each. It commits with all of them or not at all. */
export async function transaction<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  const sent: Promise<unknown>[] = [];
  try {
    const result = await db.transaction((tx) => {
      ahead.set(tx, sent);
      return work(tx);
    });
    // PostgreSQL answers in order, and rolls back where it is told to commit what failed.
    await Promise.all(sent);
    return result;
  } catch (error) {
    // A statement behind the one that failed says only that another did.
    if (sqlState(error) === IN_FAILED_TRANSACTION) await Promise.all(sent);
    throw error;
  }
}

/**
 * Sends a statement that answers nothing and has no parameters: it is one message, and travels with the statement or the commit
 * behind it in place of a round trip, or two, of its own. Should it fail, so does everything behind it, and `transaction` throws
 * what it failed with. In a transaction of another kind, it is waited for.
 */
export async function send(tx: Tx, text: string): Promise<void> {
  const sending = tx.execute(sql.raw(text)).execute();
  const sent = ahead.get(tx);
  if (!sent) return void (await sending);
  // Whoever opened the transaction hears of it.
  sending.catch(() => undefined);
  sent.push(sending);
}

/** A text, or null, as it stands in a statement, whatever it holds. */
export function literal(text: string | null): string {
  if (text === null) return 'null';
  if (text.includes('\0')) throw new Error('PostgreSQL keeps no text with a NUL in it.');
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PostgresJsSession } from 'drizzle-orm/postgres-js';
import type { Sql, Tx } from './connect.ts';

type Session = PostgresJsSession<Sql, Record<string, never>, Record<string, never>>;

/** Runs `copy … from stdin` in a transaction, with the bytes of `source`. Returns when PostgreSQL has taken all of them; otherwise the transaction is lost. */
export async function copyFrom(tx: Tx, statement: string, source: Readable): Promise<void> {
  const { client } = tx._.session as unknown as Session;
  await pipeline(source, await client.unsafe(statement).writable());
}

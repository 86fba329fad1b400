import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgTransaction } from 'drizzle-orm/pg-core';
import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

type NoSchema = Record<string, never>;
export type Db = PostgresJsDatabase<NoSchema>;
/** A client of postgres.js as it is; drizzle changes what values become in the one that it is given. */
export type Sql = postgres.Sql;
export type Tx = PgTransaction<PostgresJsQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>;

/** A pool under one role. `db` is for stores; `raw` opens clients of their own: for LISTEN, COPY and the few statements that are run so often that drizzle's own work counts. */
export type Database = AsyncDisposable & {
  db: Db;
  /**
   * A separate postgres.js pool: drizzle changes the parsers of the client it is given. `genericPlans`: a statement is planned once
   * a connection, whatever its parameters; for statements that have but one good plan.
   */
  raw(options?: { max?: number; genericPlans?: boolean }): Sql;
  close(): Promise<void>;
};

/**
 * Connects lazily. `url` may name a Unix socket (`postgresql://user@/name?host=/directory`). Connections act as `role`,
 * so that row-level security holds whoever the URL's user is.
 */
export function connect(options: { url: string; role?: string; max?: number; name?: string }): Database {
  const clients: postgres.Sql[] = [];
  const { url, ...address } = addressOf(options.url);
  const open = (max: number, settings: Record<string, string> = {}) => {
    const client = postgres(url, {
      ...address,
      max,
      idle_timeout: 60,
      connect_timeout: 10,
      // After an outage everybody is back within a second.
      backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
      onnotice: () => {},
      connection: {
        application_name: options.name ?? 'hopyard',
        timezone: 'UTC',
        ...settings,
        ...(options.role ? { role: options.role } : {}),
      },
    });
    clients.push(client);
    return client;
  };
  const close = async () => {
    await Promise.all(clients.map((client) => client.end({ timeout: 5 })));
  };
  return {
    db: drizzle(preparing(open(options.max ?? 10))),
    raw: ({ max = 1, genericPlans = false } = {}) => open(max, genericPlans ? { plan_cache_mode: 'force_generic_plan' } : {}),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Texts beyond these are not kept on the connections: some grow with the length of a list. */
const MOST_PREPARED = 500;

/**
 * drizzle sends every statement as a new one, and one with parameters waits a round trip for their types. Here a connection asks for
 * them once. How often it is planned is left to PostgreSQL: planned each time, it would have every foreign key of a row planned anew, too.
 */
function preparing(client: postgres.Sql): postgres.Sql {
  const texts = new Set<string>();
  const keeps = (text: string) => texts.has(text) || (texts.size < MOST_PREPARED && texts.add(text).has(text));
  const within = <Client extends postgres.Sql | postgres.TransactionSql>(connection: Client): Client => {
    const { unsafe } = connection;
    connection.unsafe = ((text, parameters, options) =>
      unsafe(text, parameters, { ...options, prepare: !!parameters?.length && keeps(text) })) as typeof unsafe;
    return connection;
  };
  const { begin } = client;
  client.begin = ((work: (tx: postgres.TransactionSql) => unknown) => begin((tx) => work(within(tx)))) as typeof begin;
  return within(client);
}

/** postgres.js takes a socket from its options, and would send the URL's `host` parameter to the server as a setting. */
function addressOf(databaseUrl: string): { url: string; path?: string } {
  const url = new URL(databaseUrl);
  const directory = url.searchParams.get('host');
  if (!directory?.startsWith('/')) return { url: databaseUrl };
  url.searchParams.delete('host');
  return { url: url.href, path: `${directory}/.s.PGSQL.${url.port || '5432'}` };
}

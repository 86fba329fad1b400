import { PgDialect } from 'drizzle-orm/pg-core';

/** Set-up of a transaction, and what the journal's sequencer and followers ask all the time. */
const NOT_OF_THE_WORK = /set_config|journal\./;

/** The SQL that stores send while some work is done, in the order in which it is sent. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const { sqlToQuery } = PgDialect.prototype;
  PgDialect.prototype.sqlToQuery = function (...args) {
    const query = sqlToQuery.apply(this, args);
    sent.push(query.sql);
    return query;
  };
  try {
    await work();
  } finally {
    PgDialect.prototype.sqlToQuery = sqlToQuery;
  }
  return sent.filter((statement) => !NOT_OF_THE_WORK.test(statement));
}

import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { connect } from '../src/index.ts';
import { createTestDatabase } from '../src/testing.ts';

test('queries that come one at a time stay with the connection that was used last', async () => {
  await using database = await createTestDatabase();
  await using pool = connect({ url: database.url });
  const client = pool.raw({ max: 4 });
  const processOf = async () => (await client<{ pid: number }[]>`select pg_backend_pid() as pid`)[0]!.pid;
  expect(new Set(await Promise.all(Array.from({ length: 4 }, processOf))).size).toBe(4);
  const one: number[] = [];
  for (let queries = 0; queries < 4; queries++) one.push(await processOf());
  expect(new Set(one).size).toBe(1);
});

test('a statement with parameters is parsed once a connection, in a transaction or not, and one without is not kept', async () => {
  await using database = await createTestDatabase();
  await using pool = connect({ url: database.url, max: 1 });
  for (let turn = 0; turn < 8; turn++) {
    await pool.db.execute(sql`select ${'outside'}::text`);
    await pool.db.transaction((tx) => tx.execute(sql`select ${'within'}::text, 1`));
    await pool.db.execute(sql`select 'none'`);
  }
  const known = await pool.db.execute(
    sql`select statement, (generic_plans + custom_plans)::integer as times from pg_prepared_statements order by statement`,
  );
  expect(known.filter(({ statement }) => String(statement).startsWith('select'))).toEqual([
    { statement: 'select $1::text', times: 8 },
    { statement: 'select $1::text, 1', times: 8 },
  ]);
});

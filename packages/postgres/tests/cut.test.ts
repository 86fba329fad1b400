import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Database } from '../src/index.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing.ts';

let database: TestDatabase;
let root: Database;

beforeAll(async () => {
  database = await createTestDatabase();
  root = connect({ url: database.url, max: 1 });
  await root.db.execute(sql`create table public.kept (by text not null)`);
});
afterAll(async () => {
  await root.close();
  await database[Symbol.asyncDispose]();
});

/** Ends a pool's connections, as an outage does. */
const cut = (name: string) =>
  root.db.execute(
    sql`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and application_name = ${name}`,
  );

test('a transaction that is cut fails, and the next one gets through on the same connection, again and again', async () => {
  await using pool = connect({ url: database.url, name: 'cut in a transaction', max: 1 });
  for (let turn = 0; turn < 20; turn++) {
    const transaction = pool.db.transaction(async (tx) => {
      await tx.execute(sql`select 1`);
      await cut('cut in a transaction');
      await tx.execute(sql`select 2`);
    });
    await expect(transaction).rejects.toThrow();
    expect(await pool.db.execute(sql`select ${turn}::integer as turn`)).toEqual([{ turn }]);
  }
});

test('what a transaction goes on with after it was cut reaches no other that has its connection now', async () => {
  await using pool = connect({ url: database.url, name: 'goes on', max: 1 });
  const goesOn = Promise.withResolvers<void>();
  const late = Promise.withResolvers<unknown>();
  const first = pool.db.transaction(async (tx) => {
    await tx.execute(sql`select 1`);
    await cut('goes on');
    await goesOn.promise;
    await tx.execute(sql`insert into public.kept values ('the first')`).then(() => late.resolve(null), late.resolve);
  });
  await expect(first).rejects.toThrow();
  await pool.db.transaction(async (tx) => {
    await tx.execute(sql`insert into public.kept values ('the second')`);
    goesOn.resolve();
    expect(await late.promise).toBeInstanceOf(Error);
  });
  expect(await root.db.execute(sql`select by from public.kept`)).toEqual([{ by: 'the second' }]);
});

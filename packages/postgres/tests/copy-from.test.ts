import { Readable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { connect, copyFrom, sqlState, type Tx } from '../src/index.ts';
import { createTestDatabase } from '../src/testing.ts';

const LINES = Array.from({ length: 20_000 }, (_, number) => `${number}\t${'x'.repeat(100)}\n`);
const copy = (tx: Tx, lines: readonly string[]) => copyFrom(tx, 'copy copied from stdin', Readable.from(lines, { objectMode: false }));

test('what is copied is there with its transaction, and goes with it', async () => {
  await using test = await createTestDatabase();
  await using database = connect({ url: test.url, max: 1 });
  const { db } = database;
  await db.execute(sql`create table copied (number bigint primary key, words text)`);
  const count = async () => (await db.execute<{ count: string }>(sql`select count(*) from copied`))[0]?.count;
  await db.transaction((tx) => copy(tx, LINES));
  expect(await count()).toBe('20000');
  const undone = db.transaction(async (tx) => {
    await tx.execute(sql`delete from copied`);
    await copy(tx, LINES.slice(0, 3));
    tx.rollback();
  });
  await expect(undone).rejects.toThrow();
  expect(await count()).toBe('20000');
});

test('rows that cannot be taken are told, wherever they stand, and the connection goes on', async () => {
  await using test = await createTestDatabase();
  await using database = connect({ url: test.url, max: 1 });
  const { db } = database;
  await db.execute(sql`create table copied (number bigint primary key, words text)`);
  // PostgreSQL finds the last one when everything was sent.
  for (const lines of [
    ['no number\tx\n', ...LINES],
    [...LINES, 'no number\tx\n'],
    ['1\tx\n', '1\ty\n'],
  ]) {
    const error: unknown = await db.transaction((tx) => copy(tx, lines)).catch((one: unknown) => one);
    expect(['22P02', '23505']).toContain(sqlState(error));
    expect([...(await db.execute(sql`select count(*) from copied`))]).toEqual([{ count: '0' }]);
  }
});

test('a source that breaks off, and a connection that is cut, take the transaction with them', async () => {
  await using test = await createTestDatabase();
  await using database = connect({ url: test.url, max: 1 });
  await using other = connect({ url: test.url, max: 1 });
  const { db } = database;
  await db.execute(sql`create table copied (number bigint primary key, words text)`);
  const broken = Readable.from(
    (async function* () {
      yield LINES[0]!;
      await Promise.reject(new Error('The source broke off.'));
    })(),
  );
  await expect(db.transaction((tx) => copyFrom(tx, 'copy copied from stdin', broken))).rejects.toThrow('broke off');
  const cut = db.transaction(async (tx) => {
    const [session] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    const source = async function* () {
      yield LINES[0]!;
      await other.db.execute(sql`select pg_terminate_backend(${session!.pid})`);
      yield* LINES;
    };
    await copyFrom(tx, 'copy copied from stdin', Readable.from(source()));
  });
  await expect(cut).rejects.toThrow();
  // The pool may not have heard yet that its connection is gone.
  expect([...(await other.db.execute(sql`select count(*) from copied`))]).toEqual([{ count: '0' }]);
});

import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { connect, literal, send, sqlState, transaction, type Tx } from '../src/index.ts';
import { createTestDatabase } from '../src/testing.ts';

async function opened() {
  await using opening = new AsyncDisposableStack();
  const { url } = opening.use(await createTestDatabase());
  const { db } = opening.use(connect({ url, max: 1 }));
  await db.execute(sql`create table public.kept (value text not null)`);
  const owned = opening.move();
  return {
    db,
    kept: async () => (await db.execute<{ value: string }>(sql`select value from public.kept order by value`)).map(({ value }) => value),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}
const keep = (tx: Tx, value: string | null) => send(tx, `insert into public.kept values (${literal(value)})`);
const stateOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => sqlState(error),
  );

test('what is sent without being waited for commits with the rest, or is rolled back with it', async () => {
  await using database = await opened();
  await transaction(database.db, async (tx) => {
    await keep(tx, 'first');
    await tx.execute(sql`insert into public.kept values (${'second'})`);
    await keep(tx, 'third');
  });
  const refusal = new Error('Not this.');
  await expect(
    transaction(database.db, async (tx) => {
      await keep(tx, 'fourth');
      throw refusal;
    }),
  ).rejects.toBe(refusal);
  expect(await database.kept()).toEqual(['first', 'second', 'third']);
});

test('a statement that fails takes its transaction with it, says why itself, and leaves the connection usable', async () => {
  await using database = await opened();
  const notNull = '23502';
  expect(
    await stateOf(
      transaction(database.db, async (tx) => {
        await tx.execute(sql`insert into public.kept values (${'before'})`);
        await keep(tx, null);
      }),
    ),
  ).toBe(notNull);
  expect(
    await stateOf(
      transaction(database.db, async (tx) => {
        await keep(tx, null);
        await tx.execute(sql`insert into public.kept values (${'behind'})`);
      }),
    ),
  ).toBe(notNull);
  expect(await stateOf(database.db.transaction(async (tx) => keep(tx, null)))).toBe(notNull);
  expect(await database.kept()).toEqual([]);
});

test('a text in a statement is the text, whatever it holds and however the server reads backslashes', async () => {
  await using database = await opened();
  const texts = ["it's", "'; drop table public.kept; --", '\\', "\\'; select 1 --", '"$1" %s', 'naïve ☃ 🦊', '', '\n\t', "E'\\x41'"];
  for (const conforming of ['on', 'off']) {
    await database.db.execute(sql.raw(`set standard_conforming_strings = ${conforming}`));
    const [row] = await database.db.execute<{ texts: string[] }>(sql.raw(`select array[${texts.map(literal).join()}] as texts`));
    expect(row?.texts).toEqual(texts);
  }
  const [none] = await database.db.execute<{ text: string | null }>(sql.raw(`select ${literal(null)}::text as text`));
  expect(none?.text).toBeNull();
  expect(() => literal('a\0b')).toThrow('NUL');
});

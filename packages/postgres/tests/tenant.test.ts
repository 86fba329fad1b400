import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { connect, tenant } from '../src/index.ts';
import { createTestDatabase } from '../src/testing.ts';

test('a transaction is in its project from the first statement on, and the settings end with it', async () => {
  await using test = await createTestDatabase();
  await using database = connect({ url: test.url, role: 'hopyard_training', max: 1 });
  const asked = sql`select app.current_project() as project, current_setting('app.user_id', true) as user`;
  const [one, other, userId] = [randomUUID(), randomUUID(), randomUUID()];
  for (const projectId of [one, other])
    expect([...(await tenant(database.db, { projectId, userId }, (tx) => tx.execute(asked)))]).toEqual([{ project: projectId, user: userId }]);
  expect([...(await tenant(database.db, { projectId: null, userId: null }, (tx) => tx.execute(asked)))]).toEqual([{ project: null, user: '' }]);
  expect([...(await database.db.execute(asked))]).toMatchObject([{ project: null }]);
});

test('what is no id names no project, and a statement that fails takes the transaction with it', async () => {
  await using test = await createTestDatabase();
  await using database = connect({ url: test.url, role: 'hopyard_training', max: 1 });
  const nothing = () => Promise.resolve();
  await expect(tenant(database.db, { projectId: `', true), pg_sleep(1), ('`, userId: null }, nothing)).rejects.toThrow('no id');
  await expect(tenant(database.db, { projectId: randomUUID(), userId: null }, (tx) => tx.execute(sql`select 1 / 0`))).rejects.toThrow();
  expect(await tenant(database.db, { projectId: null, userId: null }, nothing)).toBeUndefined();
});

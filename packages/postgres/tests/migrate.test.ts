import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { connect, migrate, workspaceMigrations } from '../src/index.ts';
import { createTestDatabase } from '../src/testing.ts';

test('a database that is up to date is left alone', async () => {
  await using database = await createTestDatabase();
  expect(await migrate(database.url)).toEqual([]);
});

test('a database newer than the code is refused, and nothing is changed', async () => {
  await using database = await createTestDatabase();
  const all = workspaceMigrations();
  await expect(migrate(database.url, all.slice(0, -1))).rejects.toThrow(`newer than this code: it has migration ${all.at(-1)?.name}`);
});

test('an applied migration whose text changed is refused', async () => {
  await using database = await createTestDatabase();
  const changed = workspaceMigrations().map((migration, index) => (index === 0 ? { ...migration, sha256: 'other' } : migration));
  await expect(migrate(database.url, changed)).rejects.toThrow(/applied with another text/);
});

test('a migration that fails halfway leaves nothing of itself', async () => {
  await using database = await createTestDatabase();
  const broken = { number: 9000, name: '9000_broken', sha256: 'x', text: 'create table app.half (id int); select 1 / 0' };
  await expect(migrate(database.url, [...workspaceMigrations(), broken])).rejects.toThrow(/9000_broken failed: division by zero/);
  await using root = connect({ url: database.url, max: 1 });
  const [row] = await root.db.execute<{ found: string | null }>(sql`select to_regclass('app.half') as found`);
  expect(row?.found).toBeNull();
});

test('two migrators at once apply each migration once', async () => {
  await using database = await createTestDatabase();
  const more = [...workspaceMigrations(), { number: 9000, name: '9000_once', sha256: 'x', text: 'create table app.once (id int)' }];
  const applied = await Promise.all([migrate(database.url, more), migrate(database.url, more)]);
  expect(applied.flat()).toEqual(['9000_once']);
});

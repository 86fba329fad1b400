import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrate } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../src/postgres/embedded-postgres.ts';

// A server on which nobody has made Hopyard's roles yet, as DATABASE_URL may name one.
let home: string;
let server: EmbeddedPostgres;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'hopyard-pg-'));
  server = await startEmbeddedPostgres({ home, sockets: home });
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true });
});

async function asSuperuser(...statements: string[]): Promise<void> {
  await using database = connect({ url: server.url, max: 1 });
  for (const statement of statements) await database.db.execute(sql.raw(statement));
}

const urlOf = (user: string, database: string) => `postgresql://${user}@localhost/${database}?host=${encodeURIComponent(home)}`;

async function actsAs(url: string, role: string): Promise<unknown> {
  await using database = connect({ url, role, max: 1 });
  return (await database.db.execute(sql`select current_user::text as role`))[0]?.['role'];
}

test('a user who is no superuser, but owns the database and makes roles, is enough; a second one is told what it lacks', async () => {
  await asSuperuser('create role first login createrole', 'create database first owner first');
  const first = urlOf('first', 'first');
  expect(await migrate(first)).toContain('0001_roles_and_scope');
  expect(await actsAs(first, 'hopyard_projects')).toBe('hopyard_projects');
  expect(await migrate(first)).toEqual([]);

  await asSuperuser('create role "Second" login', 'create database second');
  const second = urlOf('Second', 'second');
  const statements = [
    'alter database "second" owner to "Second";',
    'alter role "Second" createrole;',
    'grant hopyard_datasets, hopyard_featurestore, hopyard_journal, hopyard_projects, hopyard_serving, hopyard_training to "Second";',
  ];
  await expect(migrate(second)).rejects.toThrow(`As a superuser: ${statements.join(' ')}`);
  await asSuperuser(...statements);
  expect(await migrate(second)).toContain('0001_roles_and_scope');
  expect(await actsAs(second, 'hopyard_training')).toBe('hopyard_training');
});

test('a server that does not answer, and one that does not know the user, are said', async () => {
  await expect(migrate('postgresql://somebody@127.0.0.1:1/hopyard')).rejects.toThrow(/DATABASE_URL cannot be used: .*ECONNREFUSED/);
  await expect(migrate(urlOf('unknown', 'hopyard'))).rejects.toThrow(/DATABASE_URL cannot be used: role "unknown" does not exist/);
});

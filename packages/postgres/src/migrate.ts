import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type postgres from 'postgres';
import { connect } from './connect.ts';
import { checkServer } from './server.ts';

export type Migration = { number: number; name: string; text: string; sha256: string };

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Every migration of the workspace, each in its owner's folder, in one global order. */
export function workspaceMigrations(): Migration[] {
  const files = globSync(['packages/*/migrations/*.sql', 'subgraphs/*/migrations/*.sql'], { cwd: ROOT });
  const migrations = files.map((file): Migration => {
    const name = basename(file, '.sql');
    const text = readFileSync(join(ROOT, file), 'utf8');
    const number = Number(/^(\d{4})_/.exec(name)?.[1]);
    if (!number) throw new Error(`${file}: a migration is named like 0040_projects.sql`);
    return { number, name, text, sha256: createHash('sha256').update(text).digest('hex') };
  });
  migrations.sort((a, b) => a.number - b.number);
  migrations.forEach((migration, index) => {
    if (migrations[index + 1]?.number === migration.number) {
      throw new Error(`Two migrations have the number ${migration.number}: ${migration.name} and ${migrations[index + 1]?.name}`);
    }
  });
  return migrations;
}

/**
 * Brings a database up to the code, one transaction a migration, and answers the names of what it applied. Refuses a
 * database that is newer than the code, and one whose applied migrations differ from the code's.
 */
export async function migrate(url: string, migrations = workspaceMigrations()): Promise<string[]> {
  await using database = connect({ url, name: 'hopyard migrator', max: 1 });
  const client = database.raw();
  await checkServer(client);
  // One migrator at a time; the lock goes with the connection.
  await client`select pg_advisory_lock(7017, 1)`;
  await client.unsafe(`create table if not exists public.hopyard_migrations (
    number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`);
  const rows = await client<{ number: number; name: string; sha256: string }[]>`
    select number, name, sha256 from public.hopyard_migrations order by number`;
  assertKnown(rows, migrations);
  const done = new Set(rows.map((row) => row.number));
  const applied: string[] = [];
  for (const migration of migrations) {
    if (done.has(migration.number)) continue;
    await client.begin((tx) => apply(tx, migration));
    applied.push(migration.name);
  }
  return applied;
}

async function apply(tx: postgres.TransactionSql, migration: Migration) {
  try {
    await tx.unsafe(migration.text);
  } catch (cause) {
    throw new Error(`Migration ${migration.name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
  await tx`insert into public.hopyard_migrations (number, name, sha256) values (${migration.number}, ${migration.name}, ${migration.sha256})`;
}

function assertKnown(applied: readonly { number: number; name: string; sha256: string }[], migrations: readonly Migration[]) {
  for (const row of applied) {
    const ours = migrations.find((migration) => migration.number === row.number);
    if (!ours) {
      throw new Error(
        `The database is newer than this code: it has migration ${row.name}, and the newest here is ${migrations.at(-1)?.name ?? 'none'}. Start the version that made it, or a later one.`,
      );
    }
    if (ours.sha256 !== row.sha256) {
      throw new Error(`Migration ${row.name} was applied with another text than the code has. Applied migrations are frozen; add a new one.`);
    }
  }
}

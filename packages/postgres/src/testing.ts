import { createHash, randomUUID } from 'node:crypto';
import { connect } from './connect.ts';
import { migrate, workspaceMigrations } from './migrate.ts';

export type TestDatabase = AsyncDisposable & { url: string };

/**
 * A database of its own for one test: a copy of a template that holds every migration, or one with those before a number alone.
 * Needs HOPYARD_TEST_DATABASE_URL.
 */
export async function createTestDatabase({ before }: { before?: number } = {}): Promise<TestDatabase> {
  const server = process.env['HOPYARD_TEST_DATABASE_URL'];
  if (!server) throw new Error('HOPYARD_TEST_DATABASE_URL is not set: run the tests through vitest, whose set-up starts a server.');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = before === undefined ? await migratedTemplate(server) : 'template1';
  await withServer(server, (client) => client.unsafe(`create database ${name} template ${template}`));
  const url = databaseUrl(server, name);
  if (before !== undefined)
    await migrate(
      url,
      workspaceMigrations().filter(({ number }) => number < before),
    );
  return {
    url,
    async [Symbol.asyncDispose]() {
      await withServer(server, (client) => client.unsafe(`drop database if exists ${name} with (force)`));
    },
  };
}

async function migratedTemplate(server: string): Promise<string> {
  const hash = createHash('sha256')
    .update(
      workspaceMigrations()
        .map((migration) => migration.sha256)
        .join(),
    )
    .digest('hex');
  const name = `template_${hash.slice(0, 16)}`;
  await withServer(server, async (client) => {
    await client`select pg_advisory_lock(7017, 2)`;
    const [row] = await client`select 1 from pg_database where datname = ${name}`;
    if (row) return;
    const unfinished = `${name}_unfinished`;
    await client.unsafe(`drop database if exists ${unfinished} with (force)`);
    await client.unsafe(`create database ${unfinished}`);
    await migrate(databaseUrl(server, unfinished));
    await client.unsafe(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

async function withServer<T>(server: string, work: (client: ReturnType<ReturnType<typeof connect>['raw']>) => PromiseLike<T>): Promise<T> {
  await using database = connect({ url: server, max: 1, name: 'hopyard tests' });
  return await work(database.raw());
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

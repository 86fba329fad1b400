import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

/** Vitest's global set-up: one throw-away PostgreSQL for all workers, unless HOPYARD_TEST_DATABASE_URL names a server. */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['HOPYARD_TEST_DATABASE_URL']) return undefined;
  const home = mkdtempSync(join(tmpdir(), 'hopyard-test-'));
  const cluster = await startEmbeddedPostgres({
    home,
    sockets: home,
    parameters: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' },
  });
  process.env['HOPYARD_TEST_DATABASE_URL'] = cluster.url;
  return async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

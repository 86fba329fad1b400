import { spawnSync } from 'node:child_process';

/**
 * How PostgreSQL is started. It refuses to run as uid 0, so root starts it in a user namespace that shows root as
 * `nobody`: to the kernel it stays the owner of its files, whatever directory they lie under, and to itself it is not root.
 */
export function commandPrefix(): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const prefix = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];
  const tried = spawnSync(prefix[0] as string, [...prefix.slice(1), 'id', '-u'], { encoding: 'utf8' });
  if (tried.stdout?.trim() === '65534') return prefix;
  throw new Error(
    `PostgreSQL does not run as root, and a user namespace that would hide root from it cannot be made here (${(tried.stderr ?? String(tried.error)).trim()}). ` +
      'Start Hopyard as another user, or set DATABASE_URL to a PostgreSQL 18 server.',
  );
}

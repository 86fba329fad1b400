import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

/** Installs the workspace from its lockfile, unless nothing that it depends on changed since it was installed last. */
export async function installWorkspace(tools, { env, run, home }) {
  const stamp = join(ROOT, 'node_modules', '.hopyard-installed');
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(readFileSync(join(ROOT, file)));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the workspace …');
  mkdirSync(home, { recursive: true });
  const { code } = await run([tools.pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', '--store-dir', join(home, 'tools', 'store')], {
    env: { ...env, CI: '1' },
  });
  if (code !== 0) throw new Error('The workspace could not be installed; what pnpm said stands above.');
  writeFileSync(stamp, wanted);
}

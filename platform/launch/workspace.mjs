import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';
import { npm } from './system.mjs';

/** Installs the workspace from its lockfile, unless nothing that it depends on changed since it was installed last. */
export async function installWorkspace(tools, { env, run }) {
  const stamp = join(ROOT, 'node_modules', '.hopyard-installed');
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) hash.update(readFileSync(join(ROOT, file)));
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the workspace …');
  // Beside the clone, whose files are links into it, wherever HOPYARD_HOME is.
  const store = join(ROOT, '.hopyard', 'tools', 'store');
  const { code } = await run([tools.pnpm, 'install', '--frozen-lockfile', '--reporter=append-only', '--store-dir', store], {
    env: { ...env, ...settingsOfNpm(), CI: '1' },
  });
  if (code !== 0) throw new Error('The workspace could not be installed; what pnpm said stands above.');
  writeFileSync(stamp, wanted);
}

/** pnpm reads the user's .npmrc, but neither the system's nor npm's environment variables: what npm goes by is handed on. */
function settingsOfNpm() {
  const names = ['registry', 'https-proxy', 'proxy', 'noproxy', 'cafile', 'strict-ssl'];
  const { stdout } = spawnSync(npm[0], [...npm.slice(1), 'config', 'get', ...names], { cwd: ROOT, encoding: 'utf8' });
  const settings = {};
  for (const [, name, value] of (stdout ?? '').matchAll(/^([a-z-]+)=(.+)$/gm)) {
    const variable = `PNPM_CONFIG_${name.toUpperCase().replaceAll('-', '_')}`;
    if (value !== 'null' && !(variable in process.env)) settings[variable] = value;
  }
  return settings;
}

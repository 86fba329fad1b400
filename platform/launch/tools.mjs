import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NODE = '24.21.0';
const PNPM = '12.21.0';

/**
 * Node and pnpm of exactly the versions that the workspace is written for, from the npm registry that npm is set up for,
 * under HOPYARD_HOME/tools. npm checks their integrity; none of their install scripts runs.
 */
export async function prepareTools(home) {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = { [`node-${platform}`]: NODE, [`@pnpm/exe.${platform}`]: PNPM };
  const directory = join(home, 'tools', `node-${NODE}-pnpm-${PNPM}`);
  mkdirSync(join(home, 'tools'), { recursive: true, mode: 0o700 });
  chmodSync(home, 0o700);
  if (!existsSync(directory)) fetchPackages(wanted, directory);
  const modules = join(directory, 'node_modules');
  return {
    path: join(directory, 'bin'),
    node: join(modules, `node-${platform}`, 'bin', 'node'),
    pnpm: join(modules, '@pnpm', `exe.${platform}`, 'pnpm'),
  };
}

function fetchPackages(wanted, directory) {
  const names = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
  console.log(`Fetching ${names.join(' and ')} …`);
  const unfinished = `${directory}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const options = ['install', '--prefix', unfinished, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const result = spawnSync(npm[0], [...npm.slice(1), ...options, ...names], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: unfinished,
  });
  if (result.status !== 0) {
    const reason = (result.stderr ?? String(result.error)).trim().split('\n').slice(-5).join('\n');
    throw new Error(`npm could not fetch ${names.join(' and ')}. Is a npm registry in reach?\n${reason}`);
  }
  const bin = join(unfinished, 'bin');
  mkdirSync(bin);
  for (const [name, file] of Object.entries(wanted).map(([name], index) => [
    ['node', 'pnpm'][index],
    join(name, index === 0 ? 'bin/node' : 'pnpm'),
  ])) {
    chmodSync(join(unfinished, 'node_modules', file), 0o755);
    symlinkSync(join('..', 'node_modules', file), join(bin, name));
    execFileSync(join(bin, name), ['--version']);
  }
  // Whole or not at all: a cut installation is fetched again.
  renameSync(unfinished, directory);
}

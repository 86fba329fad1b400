import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { npm } from './system.mjs';

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
  takeHome(home);
  if (!existsSync(directory)) fetchPackages(wanted, directory);
  const modules = join(directory, 'node_modules');
  return {
    path: join(directory, 'bin'),
    node: join(modules, `node-${platform}`, 'bin', 'node'),
    pnpm: join(modules, '@pnpm', `exe.${platform}`, 'pnpm'),
  };
}

function takeHome(home) {
  try {
    mkdirSync(join(home, 'tools'), { recursive: true, mode: 0o700 });
    chmodSync(home, 0o700);
  } catch (error) {
    throw new Error(
      `${home} cannot be used (${error.message}). If another user made it, as sudo does, give it to yourself (sudo chown -R "$(id -u)" ${home}), or choose another directory: HOPYARD_HOME=<directory>`,
    );
  }
}

function fetchPackages(wanted, directory) {
  const names = Object.entries(wanted).map(([name, version]) => `${name}@${version}`);
  console.log(`Fetching ${names.join(' and ')} …`);
  const unfinished = `${directory}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
  const options = ['install', '--prefix', unfinished, '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  // Someone whose home directory cannot be written to has no cache of npm's: it is lent one.
  const ownCache = join(unfinished, 'npm-cache');
  const cache = isWritable(process.env.npm_config_cache ?? join(homedir(), '.npm')) ? [] : ['--cache', ownCache];
  const result = spawnSync(npm[0], [...npm.slice(1), ...options, '--no-update-notifier', ...cache, ...names], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: unfinished,
  });
  if (result.status !== 0) {
    const said = (result.stderr ?? String(result.error)).trim().split('\n');
    const reasons = said.filter((line) => /^npm (error|ERR!)/.test(line));
    const reason = (reasons.length > 0 ? reasons : said).slice(0, 8).join('\n');
    throw new Error(`npm could not fetch ${names.join(' and ')}. Is a npm registry in reach?\n${reason}`);
  }
  rmSync(ownCache, { recursive: true, force: true });
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

function isWritable(directory) {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WORKSPACE } from '@hopyard/config';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildWeb, freePort } from '../src/web.ts';

const NOBODY = 65_534;
// Only root can become another user, or have packages of the system installed.
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'hopyard-launch-'));
});
afterEach(async () => {
  // Whatever a test started ends with it, also when it failed.
  for (let left = processesIn(directory); left.length > 0; left = processesIn(directory)) {
    for (const pid of left) kill(Number(pid));
    await delay(50);
  }
  rmSync(directory, { recursive: true, force: true });
});

function processesIn(place: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    try {
      return `${readlinkSync(`/proc/${pid}/cwd`)} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8')}`.includes(place);
    } catch {
      return false;
    }
  });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Everything of this system but bubblewrap, and a package manager that only writes down what it was asked for. */
function pathWithoutBubblewrap(): string {
  const path = join(directory, 'without-bubblewrap');
  mkdirSync(path);
  for (const from of ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'].filter(existsSync)) {
    for (const name of readdirSync(from)) {
      if (!['bwrap', 'apt-get', 'node'].includes(name) && !existsSync(join(path, name))) symlinkSync(join(from, name), join(path, name));
    }
  }
  writeFileSync(join(path, 'apt-get'), `#!/bin/sh\necho "$DEBIAN_FRONTEND apt-get $*" >> '${join(directory, 'asked-for')}'\n`, { mode: 0o755 });
  return path;
}

describe('where bubblewrap is absent', () => {
  function ensureBubblewrap(prefix: readonly string[] = []): string {
    const script = `import { spawnSync } from 'node:child_process';
      import { ensureBubblewrap } from ${JSON.stringify(join(WORKSPACE, 'platform/launch/bubblewrap.mjs'))};
      await ensureBubblewrap({ env: process.env, run: async ([command, ...rest], { env }) => spawnSync(command, rest, { env }) });`;
    const [command, ...rest] = [...prefix, process.execPath, '--input-type=module', '-e', script];
    return execFileSync(command as string, rest, { encoding: 'utf8', env: { PATH: pathWithoutBubblewrap() } });
  }

  test.runIf(isRoot)('root has the package manager of the system install it', () => {
    expect(ensureBubblewrap()).toContain('Installing bubblewrap');
    expect(readFileSync(join(directory, 'asked-for'), 'utf8')).toBe(
      'noninteractive apt-get update -qq\nnoninteractive apt-get install -y -qq bubblewrap\n',
    );
  });

  test.runIf(process.platform === 'linux')('anybody else is shown the line to type, and nothing is run', () => {
    chmodSync(directory, 0o755);
    // The capability lets that user read a workspace which is closed to them, and makes them no root.
    const user = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
    expect(ensureBubblewrap(isRoot ? ['setpriv', ...user] : [])).toMatch(/refused\. Install it: sudo apt-get install .*bubblewrap/);
    expect(existsSync(join(directory, 'asked-for'))).toBe(false);
  });
});

test('a wrong setting is said without a stack', { timeout: 60_000 }, () => {
  const main = join(WORKSPACE, 'platform/src/main.ts');
  const { status, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8', env: { ...process.env, HOPYARD_PORT: 'four' } });
  expect(status).toBe(1);
  expect(stderr).toBe('\nThese environment variables are wrong:\n  HOPYARD_PORT="four" is no port\n');
});

describe.runIf(isRoot)('another user than root, in a directory that only they may enter', () => {
  /** A clone whose installed packages are links to ours: nothing is fetched, and what is root's cannot be changed. */
  async function clone(): Promise<string> {
    await buildWeb(() => {});
    const place = join(directory, 'clone');
    mkdirSync(join(place, '.hopyard/tools'), { recursive: true });
    const tools = join(WORKSPACE, '.hopyard/tools');
    const copied = [
      ...readdirSync(WORKSPACE).flatMap((name) => (['.git', '.hopyard'].includes(name) ? [] : [[join(WORKSPACE, name), place]])),
      ...readdirSync(tools).flatMap((name) => (/^node-.*\d$/.test(name) ? [[join(tools, name), join(place, '.hopyard/tools')]] : [])),
    ] as [string, string][];
    for (const [from, to] of copied) {
      if (spawnSync('cp', ['-al', from, to]).status !== 0) execFileSync('cp', ['-a', from, to]);
    }
    for (const owned of [directory, place, join(place, '.hopyard'), join(place, '.hopyard/tools')]) {
      chownSync(owned, NOBODY, NOBODY);
      chmodSync(owned, 0o700);
    }
    return place;
  }

  /** `npm start` in a process group of its own, as a terminal gives it; `interrupt` is Ctrl-C there. */
  function start(place: string, port: number, path: string, upWhen = 'Ctrl-C stops everything.') {
    const node = join(
      place,
      '.hopyard/tools',
      readdirSync(join(place, '.hopyard/tools')).find((name) => /^node-.*\d$/.test(name))!,
      'bin/node',
    );
    const argv = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', node, 'platform/launch.mjs', 'start'];
    const child = spawn('setpriv', argv, {
      cwd: place,
      env: { PATH: path, HOME: place, HOPYARD_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    const ended = new Promise<string>((resolve) => child.once('close', () => resolve(output)));
    const up = new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          if (output.includes(upWhen)) resolve(output);
        });
      }
      void ended.then(() => reject(new Error(`It ended before it was up:\n${output}`)));
    });
    const interrupt = () => process.kill(-child.pid!, 'SIGINT');
    return { up, ended, interrupt };
  }

  async function isFree(port: number): Promise<boolean> {
    const server = createServer();
    return new Promise((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
  }

  test('npm start runs the worked example, Ctrl-C leaves nothing, and a second start finds its data', { timeout: 300_000 }, async () => {
    const place = await clone();
    const port = await freePort();
    const ofRoot = join(directory, 'of-root');
    mkdirSync(ofRoot, { mode: 0o700 });
    symlinkSync('/usr/bin/python3', join(ofRoot, 'python3'));

    // What follows takes minutes, and ends as well when it is cut short.
    const first = start(place, port, `${ofRoot}:${process.env['PATH']}`, 'Make features of the flights');
    const said = await first.up;
    expect(said).toContain('3,000,000 flights in 7 months');
    expect(said).toContain('Try to take the data out as the Data Scientist');
    first.interrupt();
    await first.ended;
    expect(processesIn(place)).toEqual([]);
    expect(await isFree(port)).toBe(true);

    // And where bubblewrap has gone meanwhile, programs alone are refused.
    const second = start(place, port, pathWithoutBubblewrap());
    const saidAgain = await second.up;
    expect(saidAgain).toMatch(/Upload the flights and the airports .* was there/);
    expect(saidAgain).toMatch(/SandboxUnavailable: .*bwrap is not installed\. Install it: sudo apt-get install -y bubblewrap/);
    expect(saidAgain).toMatch(/A program tries to get out .* refused: SandboxUnavailable/);
    expect((await fetch(`http://127.0.0.1:${port}/sign-in`)).status).toBe(200);
    second.interrupt();
    await second.ended;
    expect(processesIn(place)).toEqual([]);
  });
});

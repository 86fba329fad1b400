import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directoryBlobStore } from '@hopyard/files/blobs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { executionLease, leasePlatform } from './platform.ts';

const MAIN = join(import.meta.dirname, '../src/main.ts');
/** As the platform starts a runner, and then is killed. */
const STARTER = `
  const runner = require('node:child_process').spawn(process.execPath, [${JSON.stringify(MAIN)}],
    { env: { ...process.env, HOPYARD_PARENT: String(process.pid) }, stdio: 'ignore', detached: true });
  process.stdout.write(String(runner.pid));
  setInterval(() => {}, 1000);`;

let home: string;
let started: number[];
beforeEach(async () => {
  started = [];
  home = await mkdtemp(join(tmpdir(), 'hopyard-test-'));
  await mkdir(join(home, 'run'));
});
afterEach(async () => {
  for (const pid of started) if (await lives(pid)) process.kill(pid, 'SIGKILL');
  await rm(home, { recursive: true, force: true });
});

const commandOf = (pid: number | string) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
/** A pid that belongs to something else by now does not count. */
const lives = async (pid: number) => (await commandOf(pid)).includes(MAIN);
const withMarker = async (marker: string) => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return (await Promise.all(pids.map(commandOf))).filter((command) => command.includes(marker)).length;
};

test.runIf(process.platform === 'linux')(
  'a runner whose platform is killed ends within seconds, with the program that it runs',
  { timeout: 60_000 },
  async () => {
    const blobs = directoryBlobStore(join(home, 'blobs'));
    const platform = leasePlatform(join(home, 'run/leases.sock'));
    await platform.come();
    const starter = spawn(process.execPath, ['-e', STARTER], { env: { ...process.env, HOPYARD_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = (await once(starter.stdout, 'data')) as [Buffer];
    const pid = Number(said);
    started.push(pid);

    const marker = `marker-${crypto.randomUUID()}`;
    const work = platform.offer(
      await executionLease(blobs, 'import time\nwhile True: print("at work", flush=True); time.sleep(0.1)', { arguments: [marker] }),
    );
    await platform.until(() => work.lines.some(({ text }) => text === 'at work'));
    expect(await withMarker(marker)).toBeGreaterThan(0);

    const killed = once(starter, 'exit');
    starter.kill('SIGKILL');
    await Promise.all([killed, platform.goAway()]);
    await expect.poll(() => lives(pid), { timeout: 20_000, interval: 100 }).toBe(false);
    expect(await withMarker(marker)).toBe(0);
  },
);

test.runIf(process.platform === 'linux')('one whose platform was gone before it began ends as well', { timeout: 60_000 }, async () => {
  const platform = spawn(process.execPath, ['-e', '']);
  await once(platform, 'exit');
  const env = { ...process.env, HOPYARD_HOME: home, HOPYARD_PARENT: String(platform.pid) };
  const runner = spawn(process.execPath, [MAIN], { env, stdio: 'ignore' });
  started.push(runner.pid as number);
  const [code] = await once(runner, 'exit');
  expect(code).toBe(0);
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectMachine, type Machine } from '../src/machine/machine.ts';
import { type SandboxSpec, spawnSandboxed } from '../src/sandbox/sandbox.ts';
import type { ProbeOptions, ProbeReport } from './probe/run-probe.ts';

const PROBE = fileURLToPath(new URL('probe/run-probe.ts', import.meta.url));
const root = process.getuid?.() === 0;

/** What each part of the probe tries first and last: when these ran, everything between them did. */
const MILESTONES = [
  'read-shadow',
  'find-host-device',
  'protect-from-memory-killer',
  'connect-host-loopback',
  'open-sctp-socket',
  'hold-capabilities',
  'call-mount',
  'call-unshare-user',
  'call-ptrace',
  'call-bpf',
  'call-through-x32-numbers',
  'fork-without-end',
  'fill-tmp',
  'fill-descriptors',
  'fill-memory',
];

async function probe(options: ProbeOptions, before: readonly string[] = []): Promise<ProbeReport> {
  const [command, ...rest] = [...before, process.execPath, PROBE, JSON.stringify(options)];
  const { stdout } = await promisify(execFile)(command as string, rest, { maxBuffer: 64 * 2 ** 20, timeout: 60_000 });
  return JSON.parse(stdout) as ProbeReport;
}

function expectNothingGaveWay(report: ProbeReport): void {
  const attempts = report.lines.filter((line) => 'attempt' in line);
  expect(attempts.filter((line) => line['gaveWay'] === true && line['attempt'] !== 'fill-memory')).toEqual([]);
  expect(report.lines.filter((line) => 'control' in line && line['works'] !== true)).toEqual([]);
  // The probe ran: all of it, not a part.
  expect(attempts.length).toBeGreaterThanOrEqual(120);
  expect(MILESTONES.filter((name) => !attempts.some((line) => line['attempt'] === name))).toEqual([]);
  // Asking for more memory than there is ends it.
  expect(report.exit.outOfMemory || report.exit.signal !== null || report.exit.code !== 0).toBe(true);
  for (const { howEnded, seenBefore, survivors } of report.left) {
    if (howEnded === 'killed') expect(seenBefore.length).toBeGreaterThanOrEqual(5);
    expect(survivors).toEqual([]);
  }
}

describe('a program that reads, reaches, escalates, forks, fills and outlives gets nowhere', () => {
  test('with what this machine offers', async () => {
    expectNothingGaveWay(await probe({}));
  });

  test('without a control group to write to', async () => {
    const report = await probe({ cgroup: 'none' });
    expect(report.cgroup).toBe('none');
    expectNothingGaveWay(report);
  });
});

describe('a machine', () => {
  let machine: Machine;
  let directory: string;
  beforeAll(async () => {
    machine = await inspectMachine();
    directory = await mkdtemp(join(tmpdir(), 'hopyard-machine-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const hello = (python: string): SandboxSpec => ({
    name: 'hello',
    command: [python, '-c', 'import os; print("hello from", os.getpid())'],
    cwd: '/tmp',
    env: { PATH: '/usr/bin:/bin' },
    mounts: [],
    limits: { memoryBytes: 2 ** 28, cpus: 1, processes: 16, diskBytes: 2 ** 20 },
  });

  test('with a sandbox says so, with an interpreter that every sandbox can run', async () => {
    expect(machine.sandbox).toMatchObject({ available: true });
    const process = await spawnSandboxed(machine, hello(machine.python));
    expect(await text(process.stdout)).toMatch(/^hello from [12]\n$/);
    expect((await process.exited).code).toBe(0);
  });

  test('keeps what a program wrote for whoever reads it, even after its end', async () => {
    const command: SandboxSpec['command'] = ['/bin/sh', '-c', 'echo said; echo complained >&2'];
    const { stdout, stderr, exited } = await spawnSandboxed(machine, { ...hello(machine.python), command });
    await exited;
    expect([await text(stdout), await text(stderr)]).toEqual(['said\n', 'complained\n']);
  });

  test('whose first python3 lies where another uid cannot reach it uses another one', async () => {
    const unreachable = join(directory, 'bin');
    await promisify(execFile)('mkdir', ['-m', '700', unreachable]);
    await symlink(machine.python, join(unreachable, 'python3'));
    const found = await inspectMachine({ path: `${unreachable}:${process.env['PATH']}` });
    expect(found.python.startsWith(unreachable)).toBe(false);
    const program = await spawnSandboxed(found, hello(found.python));
    expect(await text(program.stdout)).toMatch(/^hello/);
    await program.exited;
  });

  test('without bubblewrap refuses programs, and says the line to type', async () => {
    const tools = join(directory, 'tools');
    await promisify(execFile)('mkdir', [tools]);
    for (const name of ['apt-get', 'apt', 'sh', 'unshare', 'setpriv', 'prlimit', 'mount', 'env', 'python3', 'id']) {
      const found = await promisify(execFile)('which', [name]).then(
        ({ stdout }) => stdout.trim(),
        () => null,
      );
      if (found) await symlink(found, join(tools, name));
    }
    const { sandbox } = await inspectMachine({ path: tools });
    expect(sandbox).toMatchObject({
      available: false,
      reason: expect.stringContaining('bwrap'),
      remedy: expect.stringMatching(/Install.*bubblewrap/),
    });
    await expect(spawnSandboxed({ ...machine, sandbox }, hello(machine.python))).rejects.toThrow(/bwrap/);
  });

  test.runIf(root)('that forbids user namespaces refuses programs, and says what would allow them', async () => {
    // Inside a user namespace of its own that may hold no further ones: what a machine that forbids them looks like.
    const script = `import { inspectMachine } from ${JSON.stringify(fileURLToPath(new URL('../src/machine/machine.ts', import.meta.url)))};
      process.stdout.write(JSON.stringify((await inspectMachine()).sandbox));`;
    const { stdout } = await promisify(execFile)('unshare', [
      '--user',
      '--map-root-user',
      'sh',
      '-c',
      'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"',
      'sh',
      process.execPath,
      '--input-type=module-typescript',
      '-e',
      script,
    ]);
    const sandbox = JSON.parse(stdout) as { available: boolean; reason: string; remedy: string };
    expect(sandbox.available).toBe(false);
    expect(sandbox.reason).toMatch(/user namespaces/);
    expect(sandbox.remedy).toMatch(/max_user_namespaces|hopyard-bwrap/);
  });
});

// Lays out on the host what a program must not get at, runs the probe in a sandbox beside a neighbour, and prints what
// it said. A program of its own, so that a test can run it as another user.
//
//   node run-probe.ts '<JSON of ProbeOptions>'   →   one line of JSON, a ProbeReport

import { cp, chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inspectMachine } from '../../src/machine/machine.ts';
import { spawnSandboxed } from '../../src/sandbox/sandbox.ts';
import type { SandboxExit, SandboxSpec } from '../../src/sandbox/sandbox.ts';
import { processesWith } from './survivors.ts';

export type ProbeOptions = { cgroup?: 'v1' | 'v2' | 'none' };

export type ProbeReport = {
  cgroup: string;
  uid: number;
  lines: Record<string, unknown>[];
  errors: string;
  outputBytes: number;
  exit: SandboxExit;
  addresses: number;
  left: { howEnded: 'by itself' | 'killed'; seenBefore: string[]; survivors: string[] }[];
};

export const LIMITS = { memoryBytes: 192 * 2 ** 20, cpus: 2, processes: 48, diskBytes: 8 * 2 ** 20 };
const LEFT_BEHIND = 5;

async function main(options: ProbeOptions): Promise<ProbeReport> {
  const machine = await inspectMachine(options);
  await using cleanUp = new AsyncDisposableStack();
  const home = await mkdtemp(join(tmpdir(), 'hopyard-probe-'));
  cleanUp.defer(() => rm(home, { recursive: true }));

  const secret = `runner-secret-${crypto.randomUUID()}`;
  process.env['RUNNER_SECRET'] = secret;
  const secretFile = join(home, 'secret.txt');
  await writeFile(secretFile, secret, { mode: 0o644 });
  const data = join(home, 'data');
  await mkdir(data);
  await writeFile(join(data, 'granted.txt'), 'granted');
  await symlink(secretFile, join(data, 'absolute-link'));
  await symlink(`../../../../../..${secretFile}`, join(data, 'relative-link'));
  const [work, neighboursWork] = [join(home, 'work'), join(home, 'neighbour')];
  await mkdir(work);
  await mkdir(neighboursWork);
  const probe = join(home, 'probe');
  await cp(fileURLToPath(new URL('.', import.meta.url)), probe, { recursive: true });
  await chmod(probe, 0o755);

  const abstractSocket = `hopyard-probe-${crypto.randomUUID()}`;
  const servers = [
    createServer((socket) => socket.end('granted')).listen(join(home, 'granted.sock')),
    createServer().listen(join(home, 'other.sock')),
    createServer().listen(`\0${abstractSocket}`),
  ];
  const tcp = createServer().listen(0, '::');
  const listening = [...servers, tcp].map((server) => new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject)));
  for (const server of [...servers, tcp]) cleanUp.defer(() => void server.close());
  await Promise.all(listening);
  await chmod(join(home, 'other.sock'), 0o777);

  const addresses = Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  const host = {
    secret: secret.slice('runner-'.length),
    secretFile,
    neighboursFile: join(neighboursWork, 'mine.txt'),
    repository: fileURLToPath(new URL('../../..', import.meta.url)),
    socket: join(home, 'other.sock'),
    abstractSocket,
    port: (tcp.address() as { port: number }).port,
    addresses: addresses.map(({ address }) => address),
    runnerPid: process.pid,
    marker: `hopyard-left-${crypto.randomUUID()}`,
    ...LIMITS,
  };
  const specFor = (name: string, mode: string, ownWork: string): SandboxSpec => ({
    name,
    command: [machine.python, '/probe/probe.py', mode],
    cwd: '/scratch',
    env: { PATH: '/usr/bin:/bin', PROBE: JSON.stringify(host), PYTHONDONTWRITEBYTECODE: '1' },
    mounts: [
      { source: probe, target: '/probe' },
      { source: data, target: '/data' },
      { source: ownWork, target: '/scratch', writable: true },
      { source: join(home, 'granted.sock'), target: '/run/platform.sock' },
    ],
    limits: LIMITS,
  });

  const neighbour = await spawnSandboxed(machine, {
    ...specFor('neighbour', '', neighboursWork),
    command: ['/bin/sh', '-c', 'echo private >mine.txt; echo written; exec sleep 1000'],
    mounts: [{ source: neighboursWork, target: '/scratch', writable: true }],
  });
  cleanUp.defer(() => neighbour.kill());
  await new Promise((resolve) => neighbour.stdout.once('data', resolve));

  const trial = await spawnSandboxed(machine, specFor('probe', 'try', work));
  trial.stdin.end();
  const [output, errors, exit] = await Promise.all([text(trial.stdout), text(trial.stderr), trial.exited]);

  const left: ProbeReport['left'] = [];
  for (const howEnded of ['by itself', 'killed'] as const) {
    const program = await spawnSandboxed(machine, specFor('leaver', howEnded === 'killed' ? 'stay' : 'leave', work));
    program.stdout.resume();
    program.stderr.resume();
    let seenBefore: string[] = [];
    if (howEnded === 'killed') {
      while (seenBefore.length < LEFT_BEHIND) seenBefore = await processesWith(host.marker);
      await program.kill();
    } else {
      await program.exited;
    }
    left.push({ howEnded, seenBefore, survivors: await processesWith(host.marker) });
  }
  return {
    cgroup: machine.cgroup,
    uid: process.getuid!(),
    lines: output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
    errors: errors.replaceAll(/x{1000,}\n/g, ''),
    outputBytes: errors.length,
    exit,
    addresses: addresses.length,
    left,
  };
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await main(JSON.parse(process.argv[2] ?? '{}') as ProbeOptions))}\n`);

import { randomUUID } from 'node:crypto';
import { chmod, mkdir, realpath, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Machine } from '../machine/machine.ts';
import { type SandboxSpec, type SandboxedProcess, spawnSandboxed } from '../sandbox/sandbox.ts';
import type { DuckLimits } from './locked-duckdb.ts';

/** What a worker says when it gives up: whose fault it was, and DuckDB's first line. */
export type Complaint = { kind: 'file' | 'memory' | 'disk' | 'plan'; message: string };

/** One process with a DuckDB, alone in a sandbox, for one request. */
export type Worker = {
  process: SandboxedProcess;
  /** Files to read are linked into it before the task is sent. */
  data: string;
  /** What the worker wrote to be kept. */
  output: string;
  /** Once DuckDB is open; a request need not wait for it. */
  ready: Promise<void>;
  complaint: Promise<Complaint | null>;
  remove(): Promise<void>;
};

export type WorkerSettings = {
  machine: Machine;
  scratch: string;
  limits: SandboxSpec['limits'];
  duck: DuckLimits;
};

export async function startWorker({ machine, scratch, limits, duck }: WorkerSettings, programs: SandboxSpec['mounts']): Promise<Worker> {
  const directory = join(scratch, `engine-${randomUUID()}`);
  const [data, work, output] = [join(directory, 'data'), join(directory, 'work'), join(directory, 'output')];
  await mkdir(data, { recursive: true, mode: 0o755 });
  await mkdir(work);
  await mkdir(output);
  await chmod(data, 0o755);
  const process = await spawnSandboxed(machine, {
    name: 'engine-' + directory.slice(-12),
    command: ['/engine/node', '--disable-warning=ExperimentalWarning', '/engine/src/worker.ts', JSON.stringify(duck)],
    cwd: '/scratch',
    env: { HOME: '/scratch' },
    mounts: [
      ...programs,
      { source: data, target: '/data' },
      { source: work, target: '/scratch', writable: true },
      { source: output, target: '/output', writable: true },
    ],
    limits,
  }).catch(async (error: unknown) => {
    await rm(directory, { recursive: true, force: true });
    throw error;
  });
  process.stdin.on('error', () => undefined);
  const complaint = text(process.stderr).then(lastComplaint, () => null);
  const ready = new Promise<void>((resolve) => process.stderr.once('data', () => resolve()));
  return {
    ready,
    process,
    data,
    output,
    complaint,
    async remove() {
      await process.kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function lastComplaint(stderr: string): Complaint | null {
  for (const line of stderr.trimEnd().split('\n').reverse()) {
    try {
      return JSON.parse(line) as Complaint;
    } catch {
      // Something else that Node or DuckDB printed.
    }
  }
  return null;
}

/** The worker's program, Node and DuckDB, each bound by itself: of the installation nothing else is seen. */
export async function programMounts(): Promise<SandboxSpec['mounts']> {
  const fromHere = createRequire(import.meta.url);
  const api = fromHere.resolve('@duckdb/node-api/package.json');
  const bindings = createRequire(await realpath(api)).resolve('@duckdb/node-bindings/package.json');
  const fromBindings = createRequire(await realpath(bindings));
  const { optionalDependencies } = fromBindings(bindings) as { optionalDependencies: Record<string, string> };
  // Of the platforms' packages, the ones for this machine are installed.
  const native = Object.keys(optionalDependencies).flatMap((name) => {
    try {
      return [[name, fromBindings.resolve(`${name}/package.json`)] as const];
    } catch {
      return [];
    }
  });
  const packages = [['@duckdb/node-api', api] as const, ['@duckdb/node-bindings', bindings] as const, ...native];
  return [
    { source: await realpath(process.execPath), target: '/engine/node' },
    { source: import.meta.dirname, target: '/engine/src' },
    { source: join(import.meta.dirname, '../../package.json'), target: '/engine/package.json' },
    ...(await Promise.all(packages.map(async ([name, path]) => ({ source: await realpath(dirname(path)), target: `/engine/node_modules/${name}` })))),
  ];
}

import { randomUUID } from 'node:crypto';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Machine } from '../machine/machine.ts';
import { nodeProgram } from '../sandbox/node-program.ts';
import { type SandboxSpec, type SandboxedProcess, spawnSandboxed } from '../sandbox/sandbox.ts';
import type { DuckLimits } from './locked-duckdb.ts';

/** What a worker says when it gives up: whose fault it was, and DuckDB's first line. */
export type Complaint = { kind: 'file' | 'memory' | 'disk' | 'plan'; message: string };

/** Where a worker finds its code compiled, if it is. */
export const CODE = '/engine/compiled';

/** What a worker runs, as seen inside, and what it has to see for that. */
export type Program = { entry: string; mounts: SandboxSpec['mounts'] };

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

export async function startWorker({ machine, scratch, limits, duck }: WorkerSettings, program: Program): Promise<Worker> {
  const directory = join(scratch, `engine-${randomUUID()}`);
  const [data, work, output] = [join(directory, 'data'), join(directory, 'work'), join(directory, 'output')];
  await mkdir(data, { recursive: true, mode: 0o755 });
  await mkdir(work);
  await mkdir(output);
  await chmod(data, 0o755);
  const process = await spawnSandboxed(machine, {
    name: 'engine-' + directory.slice(-12),
    command: ['/engine/node', '--disable-warning=ExperimentalWarning', program.entry, JSON.stringify(duck)],
    cwd: '/scratch',
    env: { HOME: '/scratch', NODE_COMPILE_CACHE: CODE },
    mounts: [
      ...program.mounts,
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

/** The worker's program as it is written, Node, DuckDB and Arrow. */
export async function writtenProgram(): Promise<Program> {
  const mounts = await nodeProgram({
    root: '/engine',
    source: import.meta.dirname,
    packages: ['@duckdb/node-api', '@duckdb/node-bindings', 'apache-arrow'],
    workspace: 'statistics',
  });
  return { entry: '/engine/src/worker.ts', mounts };
}

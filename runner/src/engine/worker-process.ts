import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
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

/** The worker's program, Node, DuckDB and Arrow, each package bound by itself: of the installation nothing else is seen. */
export async function programMounts(): Promise<SandboxSpec['mounts']> {
  const packages = await packagesFrom(import.meta.url, ['@duckdb/node-api', '@duckdb/node-bindings', 'apache-arrow']);
  return [
    { source: await realpath(process.execPath), target: '/engine/node' },
    { source: import.meta.dirname, target: '/engine/src' },
    { source: join(import.meta.dirname, '../../package.json'), target: '/engine/package.json' },
    ...[...packages].map(([name, source]) => ({ source, target: `/engine/node_modules/${name}` })),
    ...(await workspaceMounts('statistics')),
  ];
}

/**
 * A package of the workspace is linked to from `node_modules`, and lies outside of it there as here: Node takes no TypeScript
 * from within. Of the other links, none leads anywhere.
 */
async function workspaceMounts(name: string): Promise<SandboxSpec['mounts']> {
  const links = join(import.meta.dirname, '../../node_modules/@hopyard');
  const inside = '/engine/node_modules/@hopyard';
  const target = posix.resolve(inside, await readlink(join(links, name)));
  const source = await realpath(join(links, name));
  return [{ source: links, target: inside }, ...['package.json', 'src'].map((part) => ({ source: join(source, part), target: `${target}/${part}` }))];
}

/** Where packages lie, and those that they need themselves. Of DuckDB's, one for each platform, only this machine's is installed. */
async function packagesFrom(file: string, names: string[], found = new Map<string, string>()): Promise<Map<string, string>> {
  const from = createRequire(file);
  for (const name of names) {
    if (found.has(name) || name.startsWith('@types/')) continue;
    const directory = (from.resolve.paths(name) ?? []).map((place) => join(place, name)).find((place) => existsSync(join(place, 'package.json')));
    if (directory === undefined) continue;
    const source = await realpath(directory);
    found.set(name, source);
    const manifest = join(source, 'package.json');
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(await readFile(manifest, 'utf8')) as Record<string, Record<string, string>>;
    await packagesFrom(manifest, [...Object.keys(dependencies), ...Object.keys(optionalDependencies)], found);
  }
  return found;
}

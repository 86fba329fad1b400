import { randomUUID } from 'node:crypto';
import { access, chmod, link, mkdir, realpath, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { BlobStore } from '@hopyard/files/blobs';
import { PreviewResponse, type PreviewRequest, type RowsRequest } from '@hopyard/leases';
import type { Logger } from 'pino';
import type { Machine } from '../machine/machine.ts';
import { type SandboxSpec, type SandboxedProcess, spawnSandboxed } from '../sandbox/sandbox.ts';

const LIMITS = { memoryBytes: 1024 ** 3, cpus: 2, processes: 64, diskBytes: 3 * 1024 ** 3 };
const WORKERS = 4;
const WAITING = 32;
const PREVIEW_MS = 30_000;
/** Rows flow as fast as they are read; a reader that takes nothing for so long has gone. */
const STALLED_MS = 60_000;
/** Somebody who looked at one file soon looks at another; after that the worker's memory is given back. */
const WARM_MS = 5 * 60_000;
const WARM_UP_DELAY_MS = 200;

/** The engine cannot or may not answer; the status and code are those of the door. */
export class EngineRefused extends Error {
  override name = 'EngineRefused';
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** DuckDB over stored files, each request in a sandboxed process of its own that sees that one file. */
export type Engine = {
  preview(request: PreviewRequest, signal: AbortSignal): Promise<PreviewResponse>;
  /** The file's rows as CSV; an error before the first of them rejects, a later one destroys the stream. */
  rows(request: RowsRequest, signal: AbortSignal): Promise<Readable>;
  /** Whether the next request finds a worker waiting. */
  isWarm(): boolean;
  close(): Promise<void>;
};

type EngineSettings = { machine: Machine; blobs: BlobStore; scratch: string; log: Logger };
type Worker = {
  process: SandboxedProcess;
  directory: string;
  /** Once DuckDB is open; a request need not wait for it. */
  ready: Promise<void>;
  complaint: Promise<string | null>;
  remove(): Promise<void>;
};

export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const mounts = await programMounts();
  const alive = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;
  let spare: { worker: Promise<Worker>; lapse: NodeJS.Timeout; warm: boolean } | undefined;

  const start = async (): Promise<Worker> => {
    const worker = await startWorker(settings, mounts);
    alive.add(worker);
    void worker.process.exited.finally(() => alive.delete(worker));
    return worker;
  };
  const dropSpare = () => {
    const dropped = spare;
    spare = undefined;
    if (!dropped) return;
    clearTimeout(dropped.lapse);
    void dropped.worker.then((worker) => worker.remove()).catch(() => undefined);
  };
  const warmUp = () => {
    if (spare || closed) return;
    const worker = start();
    const made = { worker, lapse: setTimeout(dropSpare, WARM_MS).unref(), warm: false };
    spare = made;
    worker
      .then(({ ready }) => ready)
      .then(
        () => (made.warm = true),
        (error: unknown) => settings.log.error({ err: error }, 'an engine worker could not be started'),
      );
  };
  const take = async (): Promise<Worker> => {
    const ready = spare;
    spare = undefined;
    if (ready) clearTimeout(ready.lapse);
    // A moment later, so that the next worker does not take the processor from this request.
    setTimeout(warmUp, WARM_UP_DELAY_MS).unref();
    return ready ? ready.worker.catch(start) : start();
  };
  const enter = async (signal: AbortSignal) => {
    if (!settings.machine.sandbox.available) {
      const { reason, remedy } = settings.machine.sandbox;
      throw new EngineRefused(503, 'SANDBOX_VIOLATION', `Files are read in a sandbox, and this machine has none: ${reason} ${remedy}`);
    }
    if (busy >= WORKERS) {
      if (waiting.length >= WAITING) throw new EngineRefused(503, 'RATE_LIMITED', 'Too many files are being read at once; try again in a moment.');
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else busy++;
    try {
      signal.throwIfAborted();
    } catch (error) {
      leave();
      throw error;
    }
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else busy--;
  };

  /** Gives one worker the file and the task; what happens to the signal or the worker happens to both. */
  const assign = async (blobId: string, task: object, signal: AbortSignal) => {
    await access(settings.blobs.path(blobId)).catch(() => {
      throw new EngineRefused(404, 'NOT_FOUND', 'There is no such file in the blob store.');
    });
    await enter(signal);
    let worker: Worker | undefined;
    try {
      const taken = (worker = await take());
      const { process, directory } = taken;
      const kill = () => void process.kill();
      signal.addEventListener('abort', kill, { once: true });
      void process.exited.then(async () => {
        signal.removeEventListener('abort', kill);
        leave();
        await taken.remove();
      });
      signal.throwIfAborted();
      await link(settings.blobs.path(blobId), join(directory, 'data/file'));
      process.stdin.end(`${JSON.stringify(task)}\n`);
      return worker;
    } catch (error) {
      // Once it is being watched, a worker's end gives its place back.
      if (worker) await worker.remove();
      else leave();
      throw error;
    }
  };

  return {
    async preview({ blobId, format, rows }, signal) {
      const deadline = AbortSignal.any([signal, AbortSignal.timeout(PREVIEW_MS)]);
      const worker = await assign(blobId, { task: 'preview', format, rows }, deadline);
      const answer = await text(worker.process.stdout);
      await failure(worker, format, signal, deadline);
      return PreviewResponse.parse(JSON.parse(answer));
    },
    async rows({ blobId, format }, signal) {
      const worker = await assign(blobId, { task: 'rows', format }, signal);
      const { stdout } = worker.process;
      const rows = new PassThrough({ highWaterMark: 256 * 1024 });
      // What DuckDB cannot read it says before the first row, and then the answer is an error instead of a file.
      await Promise.race([new Promise((resolve) => stdout.once('readable', resolve)), worker.process.exited]);
      if (stdout.readableLength === 0) await failure(worker, format, signal, signal);
      const kill = () => void worker.process.kill();
      let stalled = setTimeout(kill, STALLED_MS);
      stdout.on('data', () => {
        clearTimeout(stalled);
        stalled = setTimeout(kill, STALLED_MS);
      });
      stdout.on('error', (error) => rows.destroy(error));
      stdout.on('end', () => {
        clearTimeout(stalled);
        // Only a worker that ended well sent all rows: otherwise the stream is cut, and never looks whole.
        failure(worker, format, signal, signal).then(
          () => rows.end(),
          (error: Error) => rows.destroy(error),
        );
      });
      rows.on('close', kill);
      stdout.pipe(rows, { end: false });
      return rows;
    },
    isWarm: () => spare?.warm ?? false,
    async close() {
      closed = true;
      dropSpare();
      await Promise.all([...alive].map((worker) => worker.remove()));
    },
  };
}

/** Returns if the worker ended well, and throws what is wrong otherwise. */
async function failure({ process, complaint }: Worker, format: string, signal: AbortSignal, deadline: AbortSignal): Promise<void> {
  const exit = await process.exited;
  signal.throwIfAborted();
  if (deadline.aborted) throw new EngineRefused(422, 'QUERY_TOO_COMPLEX', `The file could not be read within ${PREVIEW_MS / 1000} seconds.`);
  if (exit.code === 0) return;
  const kind = format === 'parquet' ? 'Parquet' : 'CSV';
  if (exit.outOfMemory || exit.outOfDisk)
    throw new EngineRefused(422, 'UPLOAD_REJECTED', `Reading this ${kind} file needs more memory or scratch space than a worker may use.`);
  const said = await complaint;
  if (said === null) throw new EngineRefused(422, 'UPLOAD_REJECTED', `This ${kind} file could not be read: the engine broke off at it.`);
  throw new EngineRefused(422, 'UPLOAD_REJECTED', `This is no readable ${kind} file. ${said}`);
}

async function startWorker({ machine, scratch }: EngineSettings, programs: SandboxSpec['mounts']): Promise<Worker> {
  const directory = join(scratch, `engine-${randomUUID()}`);
  const data = join(directory, 'data');
  const work = join(directory, 'work');
  await mkdir(data, { recursive: true, mode: 0o755 });
  await mkdir(work);
  await chmod(data, 0o755);
  const process = await spawnSandboxed(machine, {
    name: 'engine-' + directory.slice(-12),
    command: ['/engine/node', '--disable-warning=ExperimentalWarning', '/engine/src/worker.ts'],
    cwd: '/scratch',
    env: { HOME: '/scratch' },
    mounts: [...programs, { source: data, target: '/data' }, { source: work, target: '/scratch', writable: true }],
    limits: LIMITS,
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
    directory,
    complaint,
    async remove() {
      await process.kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function lastComplaint(stderr: string): string | null {
  for (const line of stderr.trimEnd().split('\n').reverse()) {
    try {
      return (JSON.parse(line) as { message: string }).message;
    } catch {
      // Something else that Node or DuckDB printed.
    }
  }
  return null;
}

/** The worker's program, Node and DuckDB, each bound by itself: of the installation nothing else is seen. */
async function programMounts(): Promise<SandboxSpec['mounts']> {
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

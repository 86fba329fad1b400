import { link } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobStore } from '@hopyard/files/blobs';
import type { Logger } from 'pino';
import { EngineRefused } from './refused.ts';
import { type Program, type Worker, type WorkerSettings, startWorker } from './worker-process.ts';

const WORKERS = 4;
const WAITING = 32;
/** Somebody who looked at one file soon looks at another; after that the worker's memory is given back. */
const WARM_MS = 5 * 60_000;
const WARM_UP_DELAY_MS = 200;
const LINKS_AT_ONCE = 64;

/** Workers of one kind: so many at once, so many waiting, and one that is started before it is asked for. */
export type WorkerPool = {
  /** Gives one worker the files and the task; what happens to the signal or the worker happens to both. */
  assign(files: readonly { name: string; blobId: string }[], task: object, signal: AbortSignal): Promise<Assigned>;
  /** Whether the next request finds a worker waiting. */
  isWarm(): boolean;
  close(): Promise<void>;
};

/** A worker at work. Its directories go when its process has ended and `keep`, if given, has settled. */
export type Assigned = Worker & { keep(until: Promise<unknown>): void };

export type PoolSettings = WorkerSettings & { blobs: BlobStore; log: Logger };

/** `program` is asked at each start. */
export function openWorkerPool(settings: PoolSettings, program: () => Program): WorkerPool {
  const alive = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let closed = false;
  let spare: { worker: Promise<Worker>; lapse: NodeJS.Timeout; warm: boolean } | undefined;

  const start = async (): Promise<Worker> => {
    const worker = await startWorker(settings, program());
    alive.add(worker);
    void worker.process.exited.finally(() => alive.delete(worker));
    return worker;
  };
  const dropSpare = async () => {
    const dropped = spare;
    spare = undefined;
    if (!dropped) return;
    clearTimeout(dropped.lapse);
    await dropped.worker.then((worker) => worker.remove()).catch(() => undefined);
  };
  const warmUp = () => {
    if (spare || closed) return;
    const worker = start();
    const made = { worker, lapse: setTimeout(() => void dropSpare(), WARM_MS).unref(), warm: false };
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
    const { sandbox } = settings.machine;
    if (!sandbox.available)
      throw new EngineRefused(
        503,
        'SANDBOX_VIOLATION',
        `Files are read in a sandbox, and this machine has none: ${sandbox.reason} ${sandbox.remedy}`,
      );
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

  return {
    async assign(files, task, signal) {
      await enter(signal);
      let worker: Worker | undefined;
      try {
        const taken = (worker = await take());
        let kept: Promise<unknown> = Promise.resolve();
        const kill = () => void taken.process.kill();
        signal.addEventListener('abort', kill, { once: true });
        void taken.process.exited.then(async () => {
          signal.removeEventListener('abort', kill);
          leave();
          await kept;
          await taken.remove();
        });
        signal.throwIfAborted();
        await linkFiles(settings.blobs, files, taken.data, signal);
        taken.process.stdin.end(`${JSON.stringify(task)}\n`);
        return { ...taken, keep: (until) => void (kept = until.catch(() => undefined)) };
      } catch (error) {
        // Once it is being watched, a worker's end gives its place back.
        if (worker) await worker.remove();
        else leave();
        throw error;
      }
    },
    isWarm: () => spare?.warm ?? false,
    async close() {
      closed = true;
      await dropSpare();
      await Promise.all([...alive].map((worker) => worker.remove()));
    },
  };
}

async function linkFiles(blobs: BlobStore, files: readonly { name: string; blobId: string }[], directory: string, signal: AbortSignal) {
  for (let from = 0; from < files.length; from += LINKS_AT_ONCE) {
    signal.throwIfAborted();
    const some = files.slice(from, from + LINKS_AT_ONCE);
    await Promise.all(some.map(({ name, blobId }) => link(blobs.path(blobId), join(directory, name)))).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new EngineRefused(404, 'NOT_FOUND', 'There is no such file in the blob store.');
      if (error.code === 'EEXIST') throw new EngineRefused(400, 'BAD_USER_INPUT', 'Two files of the plan have one name.');
      throw error;
    });
  }
}

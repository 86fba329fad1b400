import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { BlobStore } from '@hopyard/files/blobs';
import { PreviewResponse, type PreviewRequest, type QueryRequest, type QueryResponse, type RowsRequest, type StreamRequest } from '@hopyard/leases';
import type { Logger } from 'pino';
import type { Machine } from '../machine/machine.ts';
import { compileCode } from './compiled-code.ts';
import { type PlanLimits, openPlans } from './plans.ts';
import { EngineRefused } from './refused.ts';
import { relay } from './relay.ts';
import { openWorkerPool } from './worker-pool.ts';
import { type Worker, writtenProgram } from './worker-process.ts';

const LIMITS = { memoryBytes: 1024 ** 3, cpus: 2, processes: 64, diskBytes: 3 * 1024 ** 3 };
const DUCK = { threads: 2, memoryBytes: 512e6, spillBytes: 2e9 };
const PREVIEW_MS = 30_000;
const SILENT_MS = 60_000;

/** DuckDB over stored files, each request in a sandboxed process of its own that sees those files and no other. */
export type Engine = {
  preview(request: PreviewRequest, signal: AbortSignal): Promise<PreviewResponse>;
  /** The file's rows as CSV; an error before the first of them rejects, a later one destroys the stream. */
  rows(request: RowsRequest, signal: AbortSignal): Promise<Readable>;
  query(request: QueryRequest, signal: AbortSignal): Promise<QueryResponse>;
  /** The rows of a plan's select; errors as with `rows`. */
  stream(request: StreamRequest, signal: AbortSignal): Promise<Readable>;
  /** Whether the next preview finds a worker waiting. */
  isWarm(): boolean;
  close(): Promise<void>;
};

type EngineSettings = { machine: Machine; blobs: BlobStore; scratch: string; plans: PlanLimits; log: Logger };

export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const { plans: planLimits, ...common } = settings;
  const written = await writtenProgram();
  let best = written;
  let compiling: Promise<void> | undefined;
  // With the first worker, which does not wait for it.
  const program = () => {
    compiling ??= compileCode({ ...common, limits: LIMITS, duck: DUCK }, written).then(
      (compiled) => void (best = compiled),
      (error: unknown) => settings.log.warn({ err: error }, "the engine's code could not be compiled ahead; its workers start more slowly"),
    );
    return best;
  };
  const previews = openWorkerPool({ ...common, limits: LIMITS, duck: DUCK }, program);
  // A pool of their own: a long plan never keeps a preview waiting.
  const plans = openPlans(common, planLimits, program);

  return {
    async preview({ blobId, format, rows }, signal) {
      const deadline = AbortSignal.any([signal, AbortSignal.timeout(PREVIEW_MS)]);
      const worker = await previews.assign([{ name: 'file', blobId }], { task: 'preview', format, rows }, deadline);
      const answer = await text(worker.process.stdout);
      await failure(worker, format, signal, deadline);
      return PreviewResponse.parse(JSON.parse(answer));
    },
    async rows({ blobId, format }, signal) {
      const worker = await previews.assign([{ name: 'file', blobId }], { task: 'rows', format }, signal);
      return relay(worker.process, () => failure(worker, format, signal, signal), SILENT_MS);
    },
    query: plans.query,
    stream: plans.stream,
    isWarm: previews.isWarm,
    close: async () => void (await Promise.all([previews.close(), plans.close(), compiling])),
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
  throw new EngineRefused(422, 'UPLOAD_REJECTED', `This is no readable ${kind} file. ${said.message}`);
}

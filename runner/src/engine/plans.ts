import type { Readable } from 'node:stream';
import type { BlobStore } from '@hopyard/files/blobs';
import type { QueryRequest, QueryResponse, StreamRequest } from '@hopyard/leases';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Machine } from '../machine/machine.ts';
import { EngineRefused } from './refused.ts';
import { relay } from './relay.ts';
import { takeOutputs } from './take-outputs.ts';
import { openWorkerPool } from './worker-pool.ts';
import type { Program, Worker } from './worker-process.ts';

const PLAN_MS = 10 * 60_000;
/** Answers are for pages and counts; what is larger is an output or a stream. */
const ANSWER_BYTES = 64 * 1024 ** 2;
/** Node, the code and the threads of a worker need the rest. */
const DUCK_SHARE = 0.7;
const SPILL_SHARE = 0.7;

/** What one plan may use up. */
export type PlanLimits = { memoryBytes: number; diskBytes: number; cpus: number };

type Plans = {
  query(request: QueryRequest, signal: AbortSignal): Promise<QueryResponse>;
  stream(request: StreamRequest, signal: AbortSignal): Promise<Readable>;
  close(): Promise<void>;
};

const Answered = z.object({ answers: z.record(z.string(), z.array(z.array(z.unknown()))), profiles: z.record(z.string(), z.unknown()) });

/** Plans of the platform: trusted SQL over files of tenants, each in a worker of its own with more memory than a preview has. */
export function openPlans(
  common: { machine: Machine; blobs: BlobStore; scratch: string; log: Logger },
  { memoryBytes, diskBytes, cpus }: PlanLimits,
  program: () => Program,
): Plans {
  const { blobs, log } = common;
  const limits = { memoryBytes, cpus, processes: 64, diskBytes };
  const duck = { threads: cpus, memoryBytes: Math.floor(memoryBytes * DUCK_SHARE), spillBytes: Math.floor(diskBytes * SPILL_SHARE) };
  const pool = openWorkerPool({ ...common, limits, duck }, program);

  return {
    async query({ files, outputs, ...plan }, signal) {
      const copies = (plan.copies ?? []).map(({ name }) => name);
      const timeout = AbortSignal.timeout(PLAN_MS);
      const deadline = AbortSignal.any([signal, timeout]);
      const worker = await pool.assign(files, { task: 'query', files: files.map(({ name, format }) => ({ name, format })), ...plan }, deadline);
      const done = (async () => {
        const answer = await boundedText(worker);
        await ended(worker, { signal, deadline, log });
        const take = (names: string[], passing: boolean) => takeOutputs(worker.output, names, { blobs, largest: diskBytes, signal, passing });
        return { outputs: { ...(await take(outputs, false)), ...(await take(copies, true)) }, ...Answered.parse(JSON.parse(answer)) };
      })();
      worker.keep(done);
      return done;
    },
    async stream({ files, ...plan }, signal) {
      // The plan has its time until the first byte; from then on its reader decides how fast it goes.
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), PLAN_MS);
      const deadline = AbortSignal.any([signal, late.signal]);
      try {
        const worker = await pool.assign(files, { task: 'stream', files: files.map(({ name, format }) => ({ name, format })), ...plan }, deadline);
        return await relay(worker.process, () => ended(worker, { signal, deadline, log }), PLAN_MS);
      } finally {
        clearTimeout(timer);
      }
    },
    close: pool.close,
  };
}

/** Returns if the worker ended well, and throws what is wrong otherwise: with the file, with the plan's size, or with us. */
async function ended({ process, complaint }: Worker, { signal, deadline, log }: { signal: AbortSignal; deadline: AbortSignal; log: Logger }) {
  const exit = await process.exited;
  signal.throwIfAborted();
  if (deadline.aborted) throw tooComplex(`it was not done within ${PLAN_MS / 60_000} minutes`);
  if (exit.code === 0) return;
  const said = await complaint;
  if (exit.outOfMemory || said?.kind === 'memory') throw tooComplex('it needs more memory than a query may use');
  if (exit.outOfDisk || said?.kind === 'disk') throw tooComplex('it needs more scratch space than a query may use');
  if (said?.kind === 'file') throw new EngineRefused(422, 'UPLOAD_REJECTED', said.message);
  log.error({ exit, complaint: said?.message }, 'a plan failed');
  throw new EngineRefused(500, 'INTERNAL', 'The engine could not run the plan; the log of the runner says why.');
}

const tooComplex = (why: string) => new EngineRefused(422, 'QUERY_TOO_COMPLEX', `The query was ended: ${why}. Ask for fewer rows or columns.`);

async function boundedText({ process }: Worker): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdout as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > ANSWER_BYTES) {
      await process.kill();
      throw tooComplex(`its answer is larger than ${ANSWER_BYTES} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

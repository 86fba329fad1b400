import { setTimeout as delay } from 'node:timers/promises';
import type { BlobStore } from '@hopyard/files/blobs';
import type { ReplicaReport, ReplicaSpec } from '@hopyard/leases/replicas';
import type { TensorSpec } from '@hopyard/inference';
import type { Logger } from 'pino';
import type { Environments } from '../environments/environments.ts';
import { type LogShipper, logShipper } from '../executions/log-shipper.ts';
import { endProgram, followStream, terminable } from '../executions/program.ts';
import { threadVariables } from '../executions/variables.ts';
import type { Machine } from '../machine/machine.ts';
import { type Model, onnxServer, pythonServer } from '../models/model-server.ts';
import { type SandboxExit, type SandboxedProcess, type SandboxSpec, spawnSandboxed } from '../sandbox/sandbox.ts';
import { makeModelStage, type ModelStage } from './model-stage.ts';
import type { ReplicaClient } from './replica-client.ts';
import { untilDeaf, untilReady, type Watch } from './until-ready.ts';

/** After each end the next start waits longer, and one that ended so often in so short a time counts as failed. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
const MOST_ENDS = 5;
const ENDS_WITHIN_MS = 60_000;
const FAILED_PAUSE_MS = 30_000;
/** Beside its socket a model server may write what it likes, up to this. */
const DISK_BYTES = 256 * 1024 ** 2;
const LAST_LINES = 5;
const WATCH: Watch = { everyMs: 5_000, patienceMs: 5_000, misses: 3 };

export type ReplicaDeps = {
  client: Pick<ReplicaClient, 'log'>;
  machine: Machine;
  blobs: BlobStore;
  environments: Environments;
  /** On the file system of the blobs. */
  scratch: string;
  /** A short path: the name of a Unix socket holds about a hundred bytes. */
  socketDirectory: string;
  graceMs: number;
  /** How it is found out that a server hangs; by default, after some 30 s. */
  watch?: Watch;
  log: Logger;
};

/** One model server, kept running until it is ended. */
export type Replica = {
  spec: ReplicaSpec;
  report(): Promise<ReplicaReport>;
  /** Ends it, after the grace or at once; resolves when its process is gone. */
  end(graceMs: number): Promise<void>;
};

type Status = Pick<ReplicaReport, 'state' | 'socketPath' | 'reason' | 'restarts'>;

/** Starts a model server, and starts it again whenever it ends. `changed` is called when there is something new to report. */
export function keepReplica(spec: ReplicaSpec, deps: ReplicaDeps, changed: () => void): Replica {
  const { id, epoch } = spec;
  const ending = new AbortController();
  const over = new AbortController();
  let status: Status = { state: 'STARTING', socketPath: null, reason: null, restarts: 0 };
  let program: SandboxedProcess | null = null;
  // What is said under an epoch that is over is worth nothing.
  const log = logShipper((firstOffset, lines) => deps.client.log(id, { epoch, firstOffset, lines }, over.signal), spec.logOffset);
  const become = (next: Partial<Status>) => {
    status = { ...status, ...next };
    changed();
  };

  /** Sees that a server becomes ready and answers ever after; ends it when it does not, and answers why. */
  const attend = async (server: SandboxedProcess, stage: ModelStage, gone: AbortSignal, onReady: () => void): Promise<string | null> => {
    const over = AbortSignal.any([gone, ending.signal]);
    const deadline = AbortSignal.timeout(spec.startSeconds * 1000);
    let refusal = 'It did not answer any more.';
    try {
      await untilReady(stage, AbortSignal.any([over, deadline]));
      onReady();
      become({ state: 'READY', socketPath: stage.socketPath, reason: null });
      await untilDeaf(stage.socketPath, deps.watch ?? WATCH, over);
    } catch (error) {
      if (over.aborted) return null;
      refusal = deadline.aborted ? `It was not ready within ${spec.startSeconds} s.` : String((error as Error).message);
    }
    await server.kill();
    return refusal;
  };

  /** One life of the server; answers why it is over, and whether it was ever ready. */
  const live = async (): Promise<{ reason: string; wasReady: boolean }> => {
    let wasReady = false;
    const tail = lastLines();
    try {
      await using stack = new AsyncDisposableStack();
      const { command, mounts, env } = await serverOf(spec, deps, log, ending.signal);
      const name = `${id.slice(-12)}.${epoch}.${status.restarts}`;
      const stage = stack.adopt(await makeModelStage(spec, { ...deps, name }), (made) => made.remove());
      ending.signal.throwIfAborted();
      const started = (program = await spawnSandboxed(deps.machine, {
        name: `replica-${name.replaceAll('.', '-')}`,
        command: terminable(command),
        cwd: '/tmp',
        env: { HOME: '/tmp', ...env },
        mounts: [...mounts, ...stage.mounts],
        limits: { ...spec.limits, diskBytes: DISK_BYTES },
      }));
      stack.defer(() => started.kill());
      started.stdin.on('error', () => undefined);
      const streams = Promise.all([followStream(started.stdout, 'STDOUT', log), followStream(started.stderr, 'STDERR', log, tail.add)]);
      const gone = new AbortController();
      const exited = started.exited.finally(() => gone.abort());
      // The wish to end may have come while the sandbox was made.
      if (ending.signal.aborted) await started.kill();
      const attended = attend(started, stage, gone.signal, () => (wasReady = true));
      const [exit, refusal] = [await exited, await attended];
      await streams;
      return { wasReady, reason: [refusal ?? inWords(exit, spec), ...tail.lines()].join('\n') };
    } catch (error) {
      if (!ending.signal.aborted) deps.log.warn({ replica: id, err: error }, 'a model server could not be started');
      return { wasReady, reason: error instanceof Error ? error.message : String(error) };
    } finally {
      program = null;
    }
  };

  const keep = async () => {
    let ends: number[] = [];
    let wasEverReady = false;
    while (!ending.signal.aborted) {
      const { reason, wasReady } = await live();
      if (ending.signal.aborted) break;
      wasEverReady ||= wasReady;
      ends = [...ends.filter((at) => at > performance.now() - ENDS_WITHIN_MS), performance.now()];
      // What never could be loaded will not be by trying again at once.
      const failed = !wasEverReady || ends.length > MOST_ENDS;
      log.write('SYSTEM', `Ended: ${reason}`);
      become({ state: failed ? 'FAILED' : 'STARTING', socketPath: null, reason, restarts: status.restarts + 1 });
      const pause = failed ? FAILED_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (ends.length - 1));
      await delay(pause, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const kept = keep();
  return {
    spec,
    async report() {
      const { cpuSeconds, peakMemoryBytes } = (await program?.usage().catch(() => null)) ?? { cpuSeconds: 0, peakMemoryBytes: 0 };
      return { id, epoch, ...status, cpuSeconds, memoryBytes: peakMemoryBytes };
    },
    async end(graceMs) {
      ending.abort();
      if (program) await endProgram(program, graceMs);
      await kept;
      over.abort();
    },
  };
}

/** What starts the server of a model, and what it sees. */
async function serverOf(spec: ReplicaSpec, { environments }: ReplicaDeps, log: LogShipper, signal: AbortSignal) {
  const model: Model = {
    files: spec.files.map(({ name }) => name),
    inputs: spec.inputs as TensorSpec[],
    outputs: spec.outputs as TensorSpec[],
    example: spec.example,
    threads: Math.max(1, Math.floor(spec.limits.cpus)),
  };
  if (spec.format === 'ONNX') return { ...(await onnxServer(model)), env: {} as Record<string, string> };
  const environment = await environments.prepare(spec.environment?.requirements ?? null, { say: (line) => log.write('SYSTEM', line), signal });
  const command: SandboxSpec['command'] = pythonServer(environment.python, model);
  return { command, mounts: environment.mounts, env: { ...threadVariables(spec.limits), ...environment.variables } };
}

function lastLines() {
  let kept: string[] = [];
  return {
    add: (line: string) => void (kept = [...kept, line].slice(-LAST_LINES)),
    lines: () => kept,
  };
}

function inWords({ code, signal, outOfMemory, outOfDisk }: SandboxExit, { limits }: ReplicaSpec): string {
  if (outOfMemory) return `It needed more than its ${Math.round(limits.memoryBytes / 1024 ** 2)} MiB of memory.`;
  if (outOfDisk) return `It wrote more than ${DISK_BYTES / 1024 ** 2} MiB.`;
  return signal === null ? `It ended with exit code ${code}.` : `It was ended by the signal ${signal}.`;
}

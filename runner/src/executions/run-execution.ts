import { join } from 'node:path';
import type { BlobStore } from '@hopyard/files/blobs';
import type { ExecutionLease, ExecutionReport, OutputFile } from '@hopyard/leases';
import type { Logger } from 'pino';
import { type Broker, startBroker } from '../broker.ts';
import type { Environments } from '../environments/environments.ts';
import { EnvironmentRefused } from '../environments/requirements.ts';
import { keepLease, type Usage } from '../leases/keep-lease.ts';
import type { LeaseClient } from '../leases/lease-client.ts';
import { LeaseRefused, StaleLease } from '../leases/platform-door.ts';
import type { Machine } from '../machine/machine.ts';
import { type SandboxedProcess, spawnSandboxed } from '../sandbox/sandbox.ts';
import { type Cause, type Verdict, tracebackReader, verdict } from './ending.ts';
import { type LogShipper, logShipper } from './log-shipper.ts';
import { OutputsRefused, takeOutputs } from './outputs.ts';
import { endProgram, followStream, terminable } from './program.ts';
import { StageRefused, makeStage } from './stage.ts';
import { VariableRefused, checkedVariables, threadVariables } from './variables.ts';

const OUTPUT_FILES = 10_000;
const SHUTDOWN_REPORT_MS = 3000;

export type ExecutionDeps = {
  machine: Machine;
  blobs: BlobStore;
  client: LeaseClient;
  environments: Environments;
  /** Directories of running programs, on the file system of the blobs. */
  scratch: string;
  /** A short path: the name of a Unix socket holds about a hundred bytes. */
  socketDirectory: string;
  gatewaySocket: string;
  diskBytes: number;
  graceMs: number;
  shutdown: AbortSignal;
  log: Logger;
};

type Finished = Verdict & Usage & { outputs: OutputFile[] };

/** One claimed execution from its first line to its final report. Never rejects: what goes wrong is reported or logged. */
export async function runExecution(lease: ExecutionLease, deps: ExecutionDeps): Promise<void> {
  const run = new Run(lease, deps);
  const renewing = new AbortController();
  const renewal = keepLease(
    deps.client,
    lease,
    { usage: () => run.usage(), onStop: () => run.end('stop'), onLost: (error) => run.lose(error) },
    renewing.signal,
  );
  // Who shuts down may be left by the platform, too: what was not taken in time is not sent.
  let late: NodeJS.Timeout | undefined;
  const onShutdown = () => {
    run.end('shutdown');
    late = setTimeout(() => run.lose(new Error('The platform took no report before the runner ended.')), SHUTDOWN_REPORT_MS);
  };
  deps.shutdown.addEventListener('abort', onShutdown, { once: true });
  if (deps.shutdown.aborted) onShutdown();
  try {
    await run.toTheEnd();
  } catch (error) {
    if (error instanceof StaleLease) deps.log.warn({ execution: lease.id, epoch: lease.epoch }, 'the lease is stale; given up');
    else deps.log.error({ execution: lease.id, err: error }, 'an execution was lost');
  } finally {
    deps.shutdown.removeEventListener('abort', onShutdown);
    clearTimeout(late);
    renewing.abort();
    await renewal;
  }
}

class Run {
  readonly #lease: ExecutionLease;
  readonly #deps: ExecutionDeps;
  readonly #log: LogShipper;
  /** Aborted when nothing may be said under this lease any more. */
  readonly #lost = new AbortController();
  /** Aborted when the program must end, whoever wished it. */
  readonly #ending = new AbortController();
  #cause: Cause = null;
  #program: SandboxedProcess | undefined;

  constructor(lease: ExecutionLease, deps: ExecutionDeps) {
    this.#lease = lease;
    this.#deps = deps;
    const { id, epoch } = lease;
    this.#log = logShipper(
      (firstOffset, lines) => deps.client.log(id, { epoch, firstOffset, lines }, this.#lost.signal),
      lease.logOffset ?? 0,
      (error) => this.lose(error),
    );
  }

  async usage(): Promise<Usage> {
    return this.#program ? this.#program.usage() : { cpuSeconds: 0, peakMemoryBytes: 0 };
  }

  end(cause: Exclude<Cause, null>) {
    this.#cause ??= cause;
    this.#ending.abort();
    if (!this.#program) return;
    void endProgram(this.#program, cause === 'shutdown' ? 0 : this.#deps.graceMs);
  }

  lose(error: unknown) {
    this.#lost.abort(error);
    this.#ending.abort();
    void this.#program?.kill();
  }

  async toTheEnd() {
    const { id, epoch } = this.#lease;
    let finished = await this.#attempt();
    const { signal } = this.#lost;
    const report = (): ExecutionReport => ({ state: 'FINISHED', epoch, ...finished });
    await this.#log.flush();
    try {
      await this.#deps.client.report(id, report(), signal);
    } catch (error) {
      if (!(error instanceof LeaseRefused) || error instanceof StaleLease || finished.outputs.length === 0) throw error;
      // The files were refused, not the ending: what happened is still worth recording.
      finished = { ...finished, ending: 'REFUSED', reason: `The outputs were not taken: ${error.message}`, outputs: [] };
      await this.#deps.client.report(id, report(), signal);
    }
  }

  async #attempt(): Promise<Finished> {
    try {
      return await this.#run();
    } catch (error) {
      this.#lost.signal.throwIfAborted();
      const none = { exitCode: null, cpuSeconds: 0, peakMemoryBytes: 0, outputs: [] };
      if (this.#cause === 'stop') return { ...none, ending: 'STOPPED', reason: 'The program was stopped before it began.' };
      if (this.#cause === 'shutdown') return { ...none, ending: 'KILLED', reason: 'The runner was stopped; run the program again.' };
      const refused = [EnvironmentRefused, StageRefused, VariableRefused].some((kind) => error instanceof kind);
      if (refused) return { ...none, ending: 'REFUSED', reason: (error as Error).message };
      this.#deps.log.error({ execution: this.#lease.id, err: error }, 'a program could not be run');
      return { ...none, ending: 'KILLED', reason: 'The runner failed to run the program; its own log says why.' };
    }
  }

  async #run(): Promise<Finished> {
    const { machine, blobs, environments, scratch, socketDirectory, gatewaySocket, diskBytes } = this.#deps;
    const { id, epoch, token, projectName, limits, timeoutSeconds } = this.#lease;
    if (!machine.sandbox.available) return { ...refusedBy(machine.sandbox), exitCode: null, cpuSeconds: 0, peakMemoryBytes: 0, outputs: [] };
    const variables = checkedVariables(this.#lease.variables);

    if (this.#lease.environment) this.#say('Preparing the environment.');
    const environment = await environments.prepare(this.#lease.environment?.requirements ?? null, {
      say: (line) => this.#say(line),
      signal: this.#ending.signal,
    });
    await using stack = new AsyncDisposableStack();
    const stage = stack.adopt(await makeStage(join(scratch, id), this.#lease, blobs), (made) => made.remove());
    const socketPath = join(socketDirectory, `${id.slice(-12)}.${epoch}.sock`);
    stack.adopt<Broker>(await startBroker({ socketPath, gatewaySocket, projectName, token }), (broker) => broker.close());
    this.#ending.signal.throwIfAborted();

    const program = await spawnSandboxed(machine, {
      name: `execution-${id}`,
      command: terminable([environment.python, `/scratch/program/${this.#lease.program.name}`, ...this.#lease.arguments]),
      cwd: '/scratch',
      env: { ...threadVariables(limits), ...variables, ...environment.variables, ...ownVariables(this.#lease) },
      mounts: [...stage.mounts, ...environment.mounts, { source: socketPath, target: '/run/hopyard/api.sock' }],
      limits: { ...limits, diskBytes },
    });
    this.#program = program;
    stack.defer(() => program.kill());
    // The wish to end may have come while the sandbox was made.
    if (this.#ending.signal.aborted && this.#cause) this.end(this.#cause);
    const started = performance.now();
    this.#say(`Started ${this.#lease.program.name} with ${environment.description}.`);
    const running = this.#deps.client.report(id, { state: 'RUNNING', epoch }, this.#lost.signal).catch((error) => this.lose(error));

    // Node's timers hold 24 days.
    const timeout = setTimeout(() => this.end('timeout'), Math.min(timeoutSeconds * 1000, 2 ** 31 - 1));
    stack.defer(() => clearTimeout(timeout));
    program.stdin.on('error', () => undefined);
    const traceback = tracebackReader();
    const streams = Promise.all([
      followStream(program.stdout, 'STDOUT', this.#log),
      followStream(program.stderr, 'STDERR', this.#log, traceback.line),
    ]);
    const exit = await program.exited;
    clearTimeout(timeout);
    await streams;
    await running;
    this.#lost.signal.throwIfAborted();

    const ended = verdict(exit, this.#cause, traceback.raised(), { ...limits, diskBytes, timeoutSeconds });
    const { cpuSeconds, peakMemoryBytes } = exit;
    this.#say(`Ended after ${((performance.now() - started) / 1000).toFixed(1)} s: ${ended.reason ?? 'exit code 0.'}`);
    const taken = await this.#takeOutputs(stage.output, ended);
    return { ...ended, cpuSeconds, peakMemoryBytes, ...taken };
  }

  async #takeOutputs(root: string, ended: Verdict): Promise<{ outputs: OutputFile[] } & Partial<Verdict>> {
    const granted = this.#lease.outputs;
    if (granted.length === 0) return { outputs: [] };
    if (ended.ending !== 'EXITED' || ended.exitCode !== 0) {
      this.#say('No outputs were taken, because the program did not end well.');
      return { outputs: [] };
    }
    const limits = { files: OUTPUT_FILES, bytes: this.#deps.diskBytes };
    try {
      const { taken, leftAside } = await takeOutputs(root, granted, this.#deps.blobs, limits, this.#lost.signal);
      for (const line of leftAside) this.#say(line);
      const bytes = taken.reduce((sum, { blob }) => sum + blob.sizeBytes, 0);
      this.#say(`Outputs taken: ${taken.length} ${taken.length === 1 ? 'file' : 'files'}, ${bytes} bytes.`);
      return { outputs: taken };
    } catch (error) {
      if (!(error instanceof OutputsRefused)) throw error;
      this.#say(error.message);
      return { outputs: [], ending: 'REFUSED', reason: error.message };
    }
  }

  #say(text: string) {
    this.#log.write('SYSTEM', text);
  }
}

function refusedBy({ reason, remedy }: { reason: string; remedy: string }) {
  return { ending: 'REFUSED' as const, reason: `Programs are refused on this machine: ${reason} ${remedy}` };
}

function ownVariables({ id, projectName }: ExecutionLease): Record<string, string> {
  return {
    HOME: '/scratch',
    PYTHONUNBUFFERED: '1',
    HOPYARD_SOCKET: '/run/hopyard/api.sock',
    HOPYARD_PROJECT: projectName,
    HOPYARD_EXECUTION: id,
    HOPYARD_OUTPUT: '/output',
    HOPYARD_PROJECT_DIRECTORY: '/project',
  };
}

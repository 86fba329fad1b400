import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { parentVariable } from '@hopyard/config/parent';

export type KeptProcess = AsyncDisposable & { pid(): number | undefined };

export type ProcessToKeep = {
  name: string;
  command: readonly [string, ...string[]];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Where its lines go. */
  logFile: string;
};

const PATIENCE_MS = 8_000;
const SHORTEST_LIFE_MS = 5_000;

/** Starts a process of ours and starts it again whenever it ends, with growing pauses while it does not stay up. */
export function keepProcess({ name, command, cwd, env, logFile }: ProcessToKeep, onLog: (line: string) => void): KeptProcess {
  const stopping = new AbortController();
  let child: ChildProcess | undefined;

  const once = () =>
    new Promise<string>((resolve) => {
      // A process group of its own: Ctrl-C in the terminal reaches the platform alone, which ends its processes in order.
      child = spawn(command[0], command.slice(1), { cwd, env: { ...env, ...parentVariable() }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => appendFileSync(logFile, chunk));
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
    });

  const running = (async () => {
    for (let failures = 0; !stopping.signal.aborted;) {
      const began = Date.now();
      const ending = await once();
      if (stopping.signal.aborted) return;
      failures = Date.now() - began < SHORTEST_LIFE_MS ? failures + 1 : 0;
      onLog(`${name} ended (${ending}); starting it again. Its lines are in ${logFile}.`);
      await delay(Math.min(100 * 2 ** failures, 10_000), undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    pid: () => child?.pid,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      child?.kill('SIGTERM');
      const force = setTimeout(() => child?.kill('SIGKILL'), PATIENCE_MS);
      await running;
      clearTimeout(force);
    },
  };
}

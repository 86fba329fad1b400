import type { Ending } from '@hopyard/leases';
import type { SandboxExit } from '../sandbox/sandbox.ts';

/** Why the runner itself ended a program. */
export type Cause = 'stop' | 'timeout' | 'shutdown' | null;

export type Verdict = { ending: Ending; exitCode: number | null; reason: string | null };

/** Follows a program's stderr and keeps the last line of the last Python traceback: what was raised. */
export function tracebackReader() {
  let inside = false;
  let raised: string | null = null;
  return {
    line(text: string) {
      if (text.startsWith('Traceback (most recent call last):')) inside = true;
      else if (inside && text !== '' && !/^\s/.test(text)) {
        raised = text.slice(0, 500);
        inside = false;
      }
    },
    raised: () => raised,
  };
}

const MEMORY_ERROR = /^(?:MemoryError|numpy\.(?:core\._exceptions|_core\._exceptions)\._ArrayMemoryError)\b/;

/** What to say of a program's end, in one sentence for people. */
export function verdict(
  exit: SandboxExit,
  cause: Cause,
  raised: string | null,
  limits: { memoryBytes: number; diskBytes: number; timeoutSeconds: number },
): Verdict {
  const exitCode = exit.code;
  if (cause === 'stop') return { ending: 'STOPPED', exitCode, reason: 'The program was stopped on request.' };
  if (cause === 'timeout')
    return {
      ending: 'TIMED_OUT',
      exitCode,
      reason: `The program ran longer than its ${limits.timeoutSeconds} seconds and was ended; give the job a longer time-out or less to do.`,
    };
  if (cause === 'shutdown') return { ending: 'KILLED', exitCode, reason: 'The runner was stopped, and the program with it; run it again.' };
  if (exit.outOfMemory || (raised !== null && exitCode !== 0 && MEMORY_ERROR.test(raised)))
    return {
      ending: 'OUT_OF_MEMORY',
      exitCode,
      reason: `The program needed more than its ${mebibytes(limits.memoryBytes)} MiB of memory; give the job more, or read the data piece by piece.`,
    };
  if (exit.outOfDisk)
    return {
      ending: 'KILLED',
      exitCode,
      reason: `The program wrote more than the ${mebibytes(limits.diskBytes)} MiB that it may keep in its scratch and output directories.`,
    };
  if (exit.signal !== null || exitCode === null)
    return { ending: 'KILLED', exitCode, reason: `The program was ended by the signal ${exit.signal ?? 'unknown'}.` };
  if (exitCode === 0) return { ending: 'EXITED', exitCode, reason: null };
  return {
    ending: 'EXITED',
    exitCode,
    reason: raised ? `The program raised ${raised}` : `The program ended with exit code ${exitCode}.`,
  };
}

function mebibytes(bytes: number): number {
  return Math.round(bytes / 1024 ** 2);
}

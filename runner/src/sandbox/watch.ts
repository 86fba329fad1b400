import type { Dirent } from 'node:fs';
import { lstat, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { membersOfPidNamespace, unnamedFileBytes, usageOf } from './processes.ts';
import type { ProcessHandle } from './processes.ts';

const INTERVAL_MS = 200;
/** More files than any environment has; each costs the host an inode. */
const MAXIMUM_FILES = 500_000;

/** Calls `onExcess` once if what the program keeps in its writable directories outgrows `diskBytes`. */
export function watchDisk(init: ProcessHandle, directories: readonly string[], diskBytes: number, onExcess: () => void): () => void {
  return repeat(async () => {
    const named = await treeBytes(directories, diskBytes);
    const bytes = named > diskBytes ? named : named + unnamedFileBytes(membersOfPidNamespace(init));
    if (bytes > diskBytes) onExcess();
    return bytes > diskBytes;
  }, onExcess);
}

/** Where no control group counts: samples processor time and memory, and calls `onExcess` once if memory outgrows its limit. */
export function watchUsage(init: ProcessHandle, memoryBytes: number, onExcess: () => void) {
  const seen = { cpuSeconds: 0, peakMemoryBytes: 0 };
  const sample = async () => {
    const now = usageOf(membersOfPidNamespace(init));
    seen.cpuSeconds = Math.max(seen.cpuSeconds, now.cpuSeconds);
    seen.peakMemoryBytes = Math.max(seen.peakMemoryBytes, now.memoryBytes);
    return seen;
  };
  const stop = repeat(async () => {
    const { peakMemoryBytes } = await sample();
    if (peakMemoryBytes > memoryBytes) onExcess();
    return peakMemoryBytes > memoryBytes;
  }, onExcess);
  return { sample, seen, stop };
}

/** Repeats `step` until it answers true or is stopped; a slow step makes the pauses longer, so that watching stays cheap. */
function repeat(step: () => Promise<boolean>, onFailure: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const turn = async () => {
    const began = Date.now();
    // What cannot be watched may not run: an error (a directory made unreadable, say) counts as excess.
    const done = await step().catch(() => (onFailure(), true));
    if (!done && !stopped) timer = setTimeout(turn, Math.max(INTERVAL_MS, 4 * (Date.now() - began)));
  };
  timer = setTimeout(turn, INTERVAL_MS);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Bytes on disk below the directories; stops counting once there are too many. */
async function treeBytes(roots: readonly string[], enough: number): Promise<number> {
  let bytes = 0;
  let files = 0;
  const waiting = [...roots];
  for (let directory = waiting.pop(); directory !== undefined && bytes <= enough; directory = waiting.pop()) {
    // What the program removes meanwhile is not there to be counted.
    for await (const entry of entriesOf(directory)) {
      if (++files > MAXIMUM_FILES) return Infinity;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      bytes += ((await lstat(path).catch(() => null))?.blocks ?? 0) * 512;
    }
  }
  return bytes;
}

async function* entriesOf(directory: string): AsyncGenerator<Dirent> {
  try {
    yield* await opendir(directory);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

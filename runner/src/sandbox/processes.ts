import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

// `/proc` is read synchronously: no disk is waited for, and a read costs a tenth of what handing it to another thread does.

/** A process by its id and the moment it began, so that a reused id is not mistaken for it. */
export type ProcessHandle = { pid: number; startedAt: string };

type Stat = { state: string; cpuTicks: number; startedAt: string };

/** Linux reports times to user space in hundredths of a second, whatever the kernel's own clock. */
const TICKS_PER_SECOND = 100;

/** The process of that id, or null if there is none (any more). */
export function processHandle(pid: number): ProcessHandle | null {
  const found = readStat(pid);
  return found && { pid, startedAt: found.startedAt };
}

/** Whether the process still runs; one that is dead and only waits to be collected does not. */
export function isRunning({ pid, startedAt }: ProcessHandle): boolean {
  const found = readStat(pid);
  return found !== null && found.startedAt === startedAt && found.state !== 'Z' && found.state !== 'X';
}

/** Waits until the process is dead; refuses to wait longer than `timeoutMs`. */
export async function untilDead(process: ProcessHandle, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (let wait = 1; isRunning(process); wait = Math.min(wait * 2, 50)) {
    if (Date.now() > deadline) throw new Error(`Process ${process.pid} did not die within ${timeoutMs} ms of its SIGKILL.`);
    await delay(wait);
  }
}

/** All watchers of sandboxes look at the same processes: they are listed for all of them at once, at most so often. */
const LISTED_FOR_MS = 100;
let listed = { at: -Infinity, byNamespace: new Map<string | null, number[]>() };

/** Every process in the pid namespace of `init`, seen from outside, as of a tenth of a second ago. */
export function membersOfPidNamespace(init: ProcessHandle): readonly number[] {
  const namespace = pidNamespace(init.pid);
  if (namespace === null || !isRunning(init)) return [];
  if (performance.now() - listed.at > LISTED_FOR_MS) {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    listed = { at: performance.now(), byNamespace: Map.groupBy(pids.map(Number), pidNamespace) };
  }
  return listed.byNamespace.get(namespace) ?? [];
}

/** What these processes use now: processor time with that of their collected children, and memory, shared pages shared out. */
export function usageOf(pids: readonly number[]): { cpuSeconds: number; memoryBytes: number } {
  const cpuTicks = pids.reduce((sum, pid) => sum + (readStat(pid)?.cpuTicks ?? 0), 0);
  return { cpuSeconds: cpuTicks / TICKS_PER_SECOND, memoryBytes: pids.reduce((sum, pid) => sum + memoryOf(pid), 0) };
}

/** Bytes of files that these processes hold open although no directory names them any more. */
export function unnamedFileBytes(pids: readonly number[]): number {
  const bytesByFile = new Map<string, number>();
  for (const pid of pids) {
    for (const descriptor of unlessGone(() => readdirSync(`/proc/${pid}/fd`)) ?? []) {
      const found = unlessGone(() => statSync(`/proc/${pid}/fd/${descriptor}`));
      if (found?.isFile() && found.nlink === 0) bytesByFile.set(`${found.dev}:${found.ino}`, found.blocks * 512);
    }
  }
  return [...bytesByFile.values()].reduce((sum, bytes) => sum + bytes, 0);
}

/** What a process says of itself while it is there, and lets us see it. */
function unlessGone<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const pidNamespace = (pid: number): string | null => unlessGone(() => readlinkSync(`/proc/${pid}/ns/pid`));

function memoryOf(pid: number): number {
  const text = unlessGone(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? '';
  return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
}

function readStat(pid: number): Stat | null {
  const text = unlessGone(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (text === null) return null;
  // The second field is the program's own name in parentheses, which may hold spaces and parentheses.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (index: number) => Number(fields[index - 3]);
  return {
    state: fields[0] ?? 'X',
    cpuTicks: number(14) + number(15) + number(16) + number(17),
    startedAt: fields[22 - 3] ?? '',
  };
}

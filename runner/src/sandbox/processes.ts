import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** A process by its id and the moment it began, so that a reused id is not mistaken for it. */
export type ProcessHandle = { pid: number; startedAt: string };

type Stat = { state: string; cpuTicks: number; startedAt: string };

/** Linux reports times to user space in hundredths of a second, whatever the kernel's own clock. */
const TICKS_PER_SECOND = 100;

/** The process of that id, or null if there is none (any more). */
export async function processHandle(pid: number): Promise<ProcessHandle | null> {
  const found = await readStat(pid);
  return found && { pid, startedAt: found.startedAt };
}

/** Whether the process still runs; one that is dead and only waits to be collected does not. */
export async function isRunning({ pid, startedAt }: ProcessHandle): Promise<boolean> {
  const found = await readStat(pid);
  return found !== null && found.startedAt === startedAt && found.state !== 'Z' && found.state !== 'X';
}

/** Waits until the process is dead; refuses to wait longer than `timeoutMs`. */
export async function untilDead(process: ProcessHandle, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (let wait = 1; await isRunning(process); wait = Math.min(wait * 2, 50)) {
    if (Date.now() > deadline) throw new Error(`Process ${process.pid} did not die within ${timeoutMs} ms of its SIGKILL.`);
    await delay(wait);
  }
}

/** Every process in the pid namespace of `init`, seen from outside. */
export async function membersOfPidNamespace(init: ProcessHandle): Promise<number[]> {
  const namespace = await pidNamespace(init.pid);
  if (namespace === null || !(await isRunning(init))) return [];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const members = await Promise.all(pids.map(async (pid) => ((await pidNamespace(pid)) === namespace ? pid : null)));
  return members.filter((pid) => pid !== null);
}

/** What these processes use now: processor time with that of their collected children, and memory, shared pages shared out. */
export async function usageOf(pids: readonly number[]): Promise<{ cpuSeconds: number; memoryBytes: number }> {
  const stats = (await Promise.all(pids.map(readStat))).filter((found) => found !== null);
  const memory = await Promise.all(pids.map(memoryOf));
  return {
    cpuSeconds: stats.reduce((sum, found) => sum + found.cpuTicks, 0) / TICKS_PER_SECOND,
    memoryBytes: memory.reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** Bytes of files that these processes hold open although no directory names them any more. */
export async function unnamedFileBytes(pids: readonly number[]): Promise<number> {
  const bytesByFile = new Map<string, number>();
  for (const pid of pids) {
    const descriptors = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const descriptor of descriptors) {
      const found = await stat(`/proc/${pid}/fd/${descriptor}`).catch(() => null);
      if (found?.isFile() && found.nlink === 0) bytesByFile.set(`${found.dev}:${found.ino}`, found.blocks * 512);
    }
  }
  return [...bytesByFile.values()].reduce((sum, bytes) => sum + bytes, 0);
}

async function pidNamespace(pid: number): Promise<string | null> {
  return readlink(`/proc/${pid}/ns/pid`).catch(() => null);
}

async function memoryOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0) * 1024;
}

async function readStat(pid: number): Promise<Stat | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
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

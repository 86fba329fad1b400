import { readdirSync, readFileSync } from 'node:fs';

/** CPU time in milliseconds. */
export type CpuClock = () => number | Promise<number>;

/** What this process has used, all its threads together. */
export const ownCpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What a process and all that it started have used: PostgreSQL with its backends. Linux only; one that ended is not counted. */
export function treeCpu(pid: number): number {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const own = threads.reduce((sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]), 0);
    const children = threads.flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean));
    return own / 1e6 + children.reduce((sum, child) => sum + treeCpu(Number(child)), 0);
  } catch {
    return 0;
  }
}

/** Milliseconds of a tick, in which Linux counts what ended. */
const TICK = 10;

/** The same with what ended, as soon as whoever started it knows. */
export function wholeTreeCpu(pid: number): number {
  const ended = (of: number): number => {
    try {
      // Behind the name, which may have any character: the 14th and 15th of these are the times of children that ended.
      const fields = readFileSync(`/proc/${of}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
      const children = readdirSync(`/proc/${of}/task`).flatMap((thread) =>
        readFileSync(`/proc/${of}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
      );
      return (Number(fields[13]) + Number(fields[14])) * TICK + children.reduce((sum, child) => sum + ended(Number(child)), 0);
    } catch {
      return 0;
    }
  };
  return treeCpu(pid) + ended(pid);
}

/** What some work used, by each clock. */
export async function used(clocks: readonly CpuClock[], work: () => Promise<void>): Promise<number[]> {
  const read = () => Promise.all(clocks.map(async (clock) => await clock()));
  const before = await read();
  await work();
  const after = await read();
  return after.map((value, index) => value - (before[index] as number));
}

import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Line } from './measure.ts';
import { install } from './world.ts';

const SETTLE_MS = 10_000;

/** What the processes of ours hold while nothing happens: proportional set size, PostgreSQL left out. Linux only. */
export async function memory(): Promise<Line[]> {
  await using world = await install({ web: true });
  await delay(SETTLE_MS);
  const { postgres: _, ...ours } = world.platform.pids();
  const held = Object.entries({ platform: process.pid, ...ours }).map(([name, pid]) => [name, pid ? proportional(pid) : 0] as const);
  const total = held.reduce((sum, [, bytes]) => sum + bytes, 0) / 1e6;
  return [
    {
      name: 'idle memory of our processes',
      floor: '–',
      subject: held.map(([name, bytes]) => `${name} ${(bytes / 1e6).toFixed(0)}`).join(', '),
      figure: `${total.toFixed(0)} MB`,
      line: '<= 600 MB',
      verdict: total <= 600 ? 'pass' : 'miss',
    },
  ];
}

/** The memory of a process and of those that it started, shared pages shared out. */
function proportional(pid: number): number {
  const own = Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  const children = pid === process.pid ? [] : readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return own + children.reduce((sum, child) => sum + proportional(Number(child)), 0);
}

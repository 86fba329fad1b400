import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { atMost, interval, type Line, median } from './measure.ts';
import { install } from './world.ts';

const SETTLE_MS = 10_000;
const LOOKS = 5;
const MOST_MB = 600;

/** What the processes of ours hold while nothing happens: proportional set size, PostgreSQL left out. Linux only. */
export async function memory(): Promise<Line[]> {
  await using world = await install({ web: true });
  await delay(SETTLE_MS);
  const { postgres: _, ...ours } = world.platform.pids();
  const looks: [name: string, bytes: number][][] = [];
  for (let look = 0; look < LOOKS; look++) {
    looks.push(Object.entries({ platform: process.pid, ...ours }).map(([name, pid]) => [name, pid ? proportional(pid) : 0]));
    await delay(1_000);
  }
  const totalOf = (look: readonly [string, number][]) => look.reduce((sum, [, bytes]) => sum + bytes, 0) / 1e6;
  const total = interval([looks.map(totalOf)], (totals = []) => median(totals));
  return [
    {
      name: 'idle memory of our processes',
      floor: '–',
      subject: (looks.at(-1) ?? []).map(([name, bytes]) => `${name} ${(bytes / 1e6).toFixed(0)}`).join(', '),
      figure: `${total.figure.toFixed(0)} MB`,
      line: `<= ${MOST_MB} MB`,
      verdict: atMost(MOST_MB, total),
    },
  ];
}

/** The memory of a process and of those that it started, shared pages shared out. */
function proportional(pid: number): number {
  const own = Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  const children = pid === process.pid ? [] : readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return own + children.reduce((sum, child) => sum + proportional(Number(child)), 0);
}

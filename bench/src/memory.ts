import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { atMost, interval, type Line, median } from './measure.ts';
import { deploy, register } from './running.ts';
import { type Installation, install } from './world.ts';

const SETTLE_MS = 10_000;
const LOOKS = 5;
const MOST_MB = 600;
const MOST_DEPLOYED_MB = 800;

/** What the processes of ours hold while nothing happens: proportional set size, PostgreSQL left out. Linux only. */
export async function memory(): Promise<Line[]> {
  await using world = await install({ web: true });
  const bare = await held('idle memory of our processes', world, MOST_MB);
  await deploy(world, await register(world, 1));
  return [bare, await held('the same with a model deployed, its server counted with the runner', world, MOST_DEPLOYED_MB)];
}

async function held(name: string, { platform }: Installation, most: number): Promise<Line> {
  await delay(SETTLE_MS);
  const { postgres: _, ...ours } = platform.pids();
  const looks: [name: string, bytes: number][][] = [];
  for (let look = 0; look < LOOKS; look++) {
    looks.push(Object.entries({ platform: process.pid, ...ours }).map(([part, pid]) => [part, pid ? proportional(pid) : 0]));
    await delay(1_000);
  }
  const totalOf = (look: readonly [string, number][]) => look.reduce((sum, [, bytes]) => sum + bytes, 0) / 1e6;
  const total = interval([looks.map(totalOf)], (totals = []) => median(totals));
  return {
    ...{ name, floor: '–', subject: (looks.at(-1) ?? []).map(([part, bytes]) => `${part} ${(bytes / 1e6).toFixed(0)}`).join(', ') },
    ...{ figure: `${total.figure.toFixed(0)} MB`, line: `<= ${most} MB`, verdict: atMost(most, total) },
  };
}

/** The memory of a process and of those that it started, shared pages shared out. */
function proportional(pid: number): number {
  const own = Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
  const children = pid === process.pid ? [] : readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  return own + children.reduce((sum, child) => sum + proportional(Number(child)), 0);
}

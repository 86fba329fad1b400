import { setTimeout as delay } from 'node:timers/promises';
import { atMost, interval, type Line, ms, percentile, times } from './measure.ts';
import { call, change, deploy, register } from './running.ts';
import { install } from './world.ts';

const PER_SECOND = 50;
const CHANGES = 8;
const QUIET_MS = 6_000;
/** What was replaced keeps its replicas for two seconds: their end is part of the change. */
const DRAIN_MS = 3_000;

/** Another version takes all calls, again and again, while calls come at a steady rate; between the changes nothing but calls happens. */
export async function rollout(): Promise<Line[]> {
  await using world = await install({ web: false });
  const versions = [await register(world, 1), await register(world, -1)];
  const deploymentId = await deploy(world, versions[0]!);
  const calls = steadily(async () => (await call(world)).arrayBuffer());
  await delay(QUIET_MS);
  const marks: [quiet: number, changing: number][] = [];
  for (let turn = 1; turn <= CHANGES; turn++) {
    const quiet = calls.begun();
    await delay(QUIET_MS);
    marks.push([quiet, calls.begun()]);
    await change(world, deploymentId, versions[turn % 2]!);
    await delay(DRAIN_MS);
  }
  const { took, failures } = await calls.stop();
  for (const failure of new Set(failures)) console.log(`failed: ${failure}`);
  const between = marks.map(([quiet, changing]) => took.slice(quiet, changing));
  const during = marks.map(([, changing], turn) => took.slice(changing, marks[turn + 1]?.[0]));
  const p99 = (rounds: readonly number[][]) => percentile(rounds.flat(), 0.99);
  const ratio = interval([during, between], (ours, theirs) => p99(ours) / p99(theirs));
  return [
    {
      ...{ name: `calls that failed, ${PER_SECOND} a second, while ${CHANGES} versions followed each other`, floor: '–' },
      ...{ subject: `of ${took.length}`, figure: String(failures.length), line: '0', verdict: failures.length === 0 ? 'pass' : 'miss' },
    },
    {
      ...{ name: 'the same, p99', floor: `between the changes ${ms(p99(between))}`, subject: ms(p99(during)) },
      ...{ figure: times(ratio), line: '<= 2x', verdict: atMost(2, ratio) },
    },
  ];
}

/** Calls at a steady rate, whether or not those before were answered. */
function steadily(one: () => Promise<unknown>) {
  const failures: string[] = [];
  const answered: Promise<number>[] = [];
  const timed = async () => {
    const began = performance.now();
    await one().catch((error: unknown) => failures.push(String(error)));
    return performance.now() - began;
  };
  const start = performance.now();
  const timer = setInterval(() => {
    // A timer that comes late is made up for.
    while (answered.length < ((performance.now() - start) / 1000) * PER_SECOND) answered.push(timed());
  }, 1000 / PER_SECOND);
  return {
    begun: () => answered.length,
    async stop() {
      clearInterval(timer);
      return { took: await Promise.all(answered), failures };
    },
  };
}

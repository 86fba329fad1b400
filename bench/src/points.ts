import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { connect } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { used } from './cpu.ts';
import type { Ground } from './ground.ts';
import { atLeast, atMost, type Interval, interval, type Line, ms, perCpuSecond, times } from './measure.ts';
import { ask, type Person, signedIn } from './people.ts';
import { startServer } from './server.ts';

const BATCH = 1_000;
/** Until the server's code is compiled, as that of one that runs for longer is. */
const WARM_UP = 80;
const ROUNDS = 24;
const HISTORIES = [1_000, 1_000_000];
const PROJECT = 'points';

/** A thousand metric points a call through the API, of runs with a short and a long history, against COPY of the same points into one table. */
export async function points(ground: Ground): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using gateway = await startServer('gateway', test.url);
  const [person] = (await signedIn(test.url, 1)) as [Person];
  await ask(gateway.origin, person, null, `mutation { createProject(input: { name: "${PROJECT}" }) { __typename ... on UserError { message } } }`);
  await using root = connect({ url: test.url, max: 1 });
  const client = root.raw();
  await client`create table public.copied (key text not null, step bigint not null, at timestamptz not null, value double precision not null)`;

  const runs = new Map<number, string>();
  for (const history of HISTORIES) {
    const { startRun } = await ask<{ startRun: { run: { id: string } } }>(
      gateway.origin,
      person,
      PROJECT,
      'mutation { startRun(input: { experiment: "bench" }) { ... on StartRunSuccess { run { id } } ... on UserError { message } } }',
    );
    const { id } = startRun.run;
    runs.set(history, id);
    await client`
      insert into training.metric_segments (project_id, run_id, ord, key, steps, times, "values")
      select r.project_id, r.id, min(n), 'loss', array_agg(n order by n), array_agg(n), array_agg(random())
      from training.runs r, generate_series(0, ${history - 1}::bigint) n where r.id = ${id} group by r.project_id, r.id, n / ${BATCH}`;
    await client`
      insert into training.metrics (project_id, run_id, key, last_step, last_value, least, greatest, points)
      select r.project_id, r.id, 'loss', ${history - 1}, 0.5, 0, 1, ${history} from training.runs r where r.id = ${id}`;
    await client`update training.runs set points_end = ${history} where id = ${id}`;
  }
  await client`analyze training.metric_segments`;

  const clocks = [() => gateway.cpu(), ground.postgresCpu];
  const cost = async (work: () => Promise<unknown>) => (await used(clocks, async () => void (await work()))).reduce((sum, spent) => sum + spent, 0);
  const copied = (first: number) =>
    cost(async () => {
      const lines = batch(first).map(({ key, step, at, value }) => `${key}\t${step}\t${at}\t${value}\n`);
      await pipeline(Readable.from([lines.join('')]), await client`copy public.copied from stdin`.writable());
    });
  const logged = (history: number, first: number) =>
    cost(() =>
      ask(gateway.origin, person, PROJECT, 'mutation ($input: LogRunInput!) { logRun(input: $input) { __typename ... on UserError { message } } }', {
        input: { runId: runs.get(history), series: [columns(first)] },
      }),
    );

  const floors: number[] = [];
  const subjects = new Map<number, number[]>(HISTORIES.map((history) => [history, []]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const floor = await copied((round + WARM_UP) * BATCH);
    if (round >= 0) floors.push(floor);
    for (const history of HISTORIES) {
      const spent = await logged(history, history + (round + WARM_UP) * BATCH);
      if (round >= 0) subjects.get(history)!.push(spent);
    }
  }
  const [short, long] = HISTORIES.map((history) => subjects.get(history) as number[]) as [number[], number[]];
  const rate = perCpuSecond(short, floors);
  const growth: Interval = interval([long, short], (ours = [], theirs = []) => Math.min(...ours) / Math.min(...theirs));
  const least = (costs: readonly number[]) => ms(Math.min(...costs));
  return [
    {
      name: `${BATCH.toLocaleString('en')} metric points a call through the API, per CPU second, PostgreSQL included`,
      floor: `COPY ${least(floors)}`,
      subject: least(short),
      figure: times(rate),
      line: '>= 0.3x',
      verdict: atLeast(0.3, rate),
    },
    {
      name: 'the same, a run of a million points',
      floor: `a run of a thousand ${least(short)}`,
      subject: least(long),
      figure: times(growth),
      line: 'flat: <= 1.2x',
      verdict: atMost(1.2, growth),
    },
  ];
}

function columns(first: number) {
  const points = batch(first);
  return { key: 'loss', steps: points.map(({ step }) => step), at: points.map(({ at }) => at), values: points.map(({ value }) => value) };
}

function batch(first: number) {
  const at = new Date().toISOString();
  return Array.from({ length: BATCH }, (_, place) => ({ key: 'loss', step: first + place, at, value: Math.random() }));
}

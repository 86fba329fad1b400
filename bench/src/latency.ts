import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { echoes } from './echo.ts';
import { dataOf, follow } from './feed-client.ts';
import { atMost, inRounds, interval, type Line, median, more, ms } from './measure.ts';
import { type Installation, install } from './world.ts';

const EVENTS = 300;
const LINES = 300;

/** From a mutation's commit to the subscriber's frame, and from a line that a sandboxed program prints to the frame. */
export async function latency(): Promise<Line[]> {
  await using world = await install({ web: false });
  const events = await eventLatency(world);
  const eventFloor = await commitAndEcho();
  const lines = await lineLatency(world);
  const lineFloor = await echoes(LINES);
  const row = (name: string, samples: readonly number[], floor: readonly number[], most: number): Line => {
    const beyond = interval([inRounds(samples), inRounds(floor)], (ours = [], floors = []) => median(ours.flat()) - median(floors.flat()));
    return {
      name,
      floor: ms(median(floor)),
      subject: ms(median(samples)),
      figure: more(beyond),
      line: `<= floor + ${most} ms`,
      verdict: atMost(most, beyond),
    };
  };
  return [
    row('request of a mutation to the subscriber’s frame, median', events, eventFloor, 15),
    row('line printed in the sandbox to the subscriber’s frame, median', lines, lineFloor, 25),
  ];
}

async function commitAndEcho(): Promise<number[]> {
  await using test = await createTestDatabase();
  await using database = connect({ url: test.url, max: 1 });
  await database.db.execute(sql`create table public.floor (value integer)`);
  return await echoes(EVENTS, async () => {
    await database.db.execute(sql`insert into public.floor values (1)`);
  });
}

const at = ({ platform, project, token }: Installation) => ({ origin: platform.address, project, token });

/** The whole way of a mutation, request included: an upper bound of commit to frame. */
async function eventLatency(world: Installation): Promise<number[]> {
  const samples: number[] = [];
  let arrived: () => void = () => {};
  let live: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    live = resolve;
  });
  const { stop } = await follow(at(world), { query: 'subscription { activity { cursor signal activity { number kind } } }' }, (text) => {
    if ((dataOf(text)['activity'] as { signal: string }).signal === 'LIVE') live();
    else arrived();
  });
  await ready;
  for (let turn = 0; turn < EVENTS; turn++) {
    const event = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const began = performance.now();
    await Promise.all([
      world.owner.graph('mutation ($name: String!) { createDataset(input: { name: $name }) { __typename } }', { name: `d${turn}` }),
      event,
    ]);
    samples.push(performance.now() - began);
  }
  stop();
  return samples.slice(20);
}

const PROGRAM = `import time
for line in range(${LINES}):
    print(f"{time.time() * 1000:.3f}", flush=True)
    time.sleep(0.02)
`;

async function lineLatency(world: Installation): Promise<number[]> {
  const directory = mkdtempSync(join(tmpdir(), 'hopyard-line-'));
  const file = join(directory, 'ticks.py');
  writeFileSync(file, PROGRAM);
  await world.owner.upload('Resources/ticks.py', file);
  rmSync(directory, { recursive: true });
  type Ran = { runJob: { execution: { id: string } } };
  const { createJob } = await world.owner.graph<{ createJob: { job: { id: string } } }>(
    'mutation { createJob(input: { name: "ticks", programPath: "Resources/ticks.py" }) { __typename ... on CreateJobSuccess { job { id } } ... on UserError { message } } }',
  );
  const { runJob } = await world.owner.graph<Ran>(
    'mutation ($id: ID!) { runJob(input: { jobId: $id }) { __typename ... on RunJobSuccess { execution { id } } ... on UserError { message } } }',
    {
      id: createJob.job.id,
    },
  );
  const samples: number[] = [];
  let done: () => void = () => {};
  const complete = new Promise<void>((resolve) => {
    done = resolve;
  });
  const { stop } = await follow(
    at(world),
    {
      query: 'subscription ($id: ID!) { executionLog(executionId: $id) { complete lines { stream text } } }',
      variables: { id: runJob.execution.id },
    },
    (text) => {
      const now = performance.timeOrigin + performance.now();
      const chunk = dataOf(text)['executionLog'] as { complete: boolean; lines: { stream: string; text: string }[] };
      for (const line of chunk.lines) if (line.stream === 'STDOUT') samples.push(now - Number(line.text));
      if (chunk.complete) done();
    },
  );
  await complete;
  stop();
  return samples.slice(10);
}

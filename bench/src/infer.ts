import { setTimeout as delay } from 'node:timers/promises';
import { connect } from '@hopyard/postgres';
import { createTestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { treeCpu, used } from './cpu.ts';
import { bodyOf, deploy, INFER_PATH, post, PROJECT, startModel, watch } from './deployed.ts';
import type { Ground } from './ground.ts';
import { atLeast, atMost, cost, interval, type Line, median, perCpuSecond, times } from './measure.ts';
import { ask, signedIn } from './people.ts';
import { type Server, startServer } from './server.ts';

const AT_ONCE = 32;
const ROUNDS = 5;
/** Of a round, and of a window: each round closes one. */
const CALLS = 2_000;
const SINGLE = 60;
const SETTLING_MS = 200;
/** Each may call 200 times a second. */
const PEOPLE = 40;

/**
 * A call through the platform, signed in, watched, and in the log before it is answered, against the same server that proves nobody
 * and writes nothing down; beside them the platform without the monitor, and a relay that knows of nothing. All in turn.
 */
export async function infer({ postgresCpu }: Ground): Promise<Line[]> {
  await using test = await createTestDatabase();
  await using model = await startModel();
  await using gateway = await startServer('gateway', test.url);
  await using relay = await startServer('relay', model.socket);
  const people = await signedIn(test.url, PEOPLE);
  const deploymentId = await deploy(gateway, test.url, people, model);
  const monitorId = await watch(gateway, people, deploymentId, { count: CALLS });
  // Started later, so that it is the other that follows the log for the monitor.
  await using trusting = await startServer('trusting', test.url);

  const body = bodyOf(model, (place) => place / 7);
  let turn = 0;
  const callAt = (server: Server) => () => post(server, INFER_PATH, body, { authorization: `Bearer ${people[turn++ % PEOPLE]!.token}` });
  const [subject, floor] = [callAt(gateway), callAt(trusting)];
  const relayed = () => post(relay, '/', body);
  const outputs = async (call: () => Promise<string>) => JSON.stringify((JSON.parse(await call()) as { outputs: unknown }).outputs);
  const answers = new Set(await Promise.all([subject, floor, relayed].map(outputs)));
  if (answers.size > 1) throw new Error('All sides must answer the same.');

  await using root = connect({ url: test.url, max: 1 });
  const round = async (call: () => Promise<string>, server: Server): Promise<Cost> => {
    const [own = 0, ofModel = 0, ofDatabase = 0] = await used([() => server.cpu(), () => treeCpu(model.pid), postgresCpu], () => atOnce(call));
    return { processes: (own + ofModel) / CALLS, all: (own + ofModel + ofDatabase) / CALLS };
  };
  const alone = async (call: () => Promise<unknown>) => {
    const took: number[] = [];
    for (let sample = 0; sample < SINGLE; sample++) {
      const began = performance.now();
      await call();
      took.push(performance.now() - began);
    }
    return took;
  };
  const commit = () => root.db.execute(sql`insert into public.floor values (1)`);
  await root.db.execute(sql`create table public.floor (value integer)`);
  const enabled = (on: boolean) =>
    ask(gateway.origin, people[0]!, PROJECT, 'mutation ($input: ConfigureMonitorInput!) { configureMonitor(input: $input) { __typename } }', {
      input: { monitorId, enabled: on },
    });
  for (const [call, server] of [
    [subject, gateway],
    [floor, trusting],
    [relayed, relay],
  ] as const)
    await round(call, server);

  const sides = { watched: [] as Cost[], unwatched: [] as Cost[], floor: [] as Cost[], relay: [] as Cost[] };
  const single = { subject: [] as number[][], floor: [] as number[][], commit: [] as number[][] };
  for (let turns = 0; turns < ROUNDS; turns++) {
    sides.watched.push(await round(subject, gateway));
    sides.floor.push(await round(floor, trusting));
    single.subject.push(await alone(subject));
    single.floor.push(await alone(floor));
    single.commit.push(await alone(commit));
    await enabled(false);
    sides.unwatched.push(await round(subject, gateway));
    await enabled(true);
    await delay(SETTLING_MS);
    sides.relay.push(await round(relayed, relay));
  }
  const least = (values: readonly number[]) => Math.min(...values);
  const line = (
    name: string,
    ours: readonly Cost[],
    theirs: readonly Cost[],
    of: keyof Cost,
    [floorName, wanted]: readonly [string, number],
  ): Line => {
    const [mine, held] = [ours.map((each) => each[of]), theirs.map((each) => each[of])];
    const ratio = perCpuSecond(mine, held);
    return {
      ...{ name, floor: `${floorName} ${cost(least(held))}`, subject: cost(least(mine)), figure: times(ratio) },
      ...{ line: `>= ${wanted}x`, verdict: atLeast(wanted, ratio) },
    };
  };
  const beyond = interval(
    [single.subject, single.floor, single.commit],
    (ours = [], theirs = [], commits = []) => (median(ours.flat()) - median(commits.flat())) / median(theirs.flat()),
  );
  const without = ['same server without', 0.75] as const;
  const unwatched = ['monitor off', 0.97] as const;
  const relayLine = ['bare relay', 0.75] as const;
  return [
    line(
      `infer per CPU second, ${AT_ONCE} at once, signed in, logged and watched; server and model`,
      sides.watched,
      sides.floor,
      'processes',
      without,
    ),
    line('the same, PostgreSQL included', sides.watched, sides.floor, 'all', without),
    line('monitor on, server and model', sides.watched, sides.unwatched, 'processes', unwatched),
    line('the same, PostgreSQL included', sides.watched, sides.unwatched, 'all', unwatched),
    line('infer against a relay that parses nothing, server and model', sides.watched, sides.relay, 'processes', relayLine),
    line('the same, PostgreSQL included', sides.watched, sides.relay, 'all', relayLine),
    {
      ...{ name: 'infer, one at a time, median less one commit', floor: `same server without ${cost(median(single.floor.flat()))}` },
      ...{ subject: `${cost(median(single.subject.flat()))} less ${cost(median(single.commit.flat()))}`, figure: times(beyond) },
      ...{ line: '<= 1.3x', verdict: atMost(1.3, beyond) },
    },
  ];
}

/** CPU time of a call in milliseconds: of the server and the model server, and with PostgreSQL. */
type Cost = { processes: number; all: number };

async function atOnce(call: () => Promise<string>): Promise<void> {
  let left = CALLS;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await call();
    }),
  );
  // What follows the calls is theirs, too.
  await delay(SETTLING_MS);
}

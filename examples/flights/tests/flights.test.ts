import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { loadConfig } from '@hopyard/config';
import { freePort, readCredentials, startPlatform } from '@hopyard/platform';
import { expect, test } from 'vitest';
import { FLIGHTS, PROJECT, runFlights } from '../src/index.ts';
import { plainRows } from './plain-features.ts';

const REFUSALS = [
  'refused: EXPORT_DENIED',
  'refused: IMPORT_DENIED',
  'refused: NOT_FOUND',
  expect.stringMatching(/^refused: .*unreachable/i),
  expect.stringMatching(/^refused: .*refused/i),
  'refused: SANDBOX_VIOLATION',
  'refused: FORBIDDEN',
];

const MODEL = [
  '4 groups, online as of 1 June',
  expect.stringMatching(/^no row of 2 joins sees its future, SHA-256 /),
  expect.stringMatching(/^test ROC AUC 0\.\d+, baseline 0\.\d+; registered flight_delay v1$/),
];

const SCALE = { days: 1, flightsPerDay: 2_000, windowRows: 1_000 };
const SERVING = [
  'flight-delay answers at /api/projects/flights/v2/models/flight-delay',
  expect.stringMatching(/^limits of \d+ columns learnt, 0\.25 to /),
  expect.stringMatching(/^the online side was brought forward \d+ times; \d+ calls a second$/),
  expect.stringMatching(/^none differs; [\d,]{5,} distinct, [\d,]{5,} values known$/),
  expect.stringMatching(/^1 windows, .*; ROC AUC 0\.\d+$/),
  expect.stringMatching(/^distance alarms in the first window, .*; ROC AUC 0\.\d+$/),
  expect.stringMatching(
    /^flight-\d+, commits airport_hourly #\d+, route_daily #\S+, airports #1; model v1 of run-2, training data v1, .*flights-3m\.parquet/,
  ),
  'flight_delay v2 on training data v2 takes the calls',
];

/**
 * A file of flights between the 25 busiest airports, in their order: every twentieth, more of the day that is replayed, and more
 * of the long ones that follow. Answers how many.
 */
async function slice(to: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const duck = await instance.connect();
  await duck.run(`copy (
    with flights as (select *, row_number() over () as n from read_parquet('${FLIGHTS}')),
      busy as (select origin from flights group by origin order by count(*) desc, origin limit 25)
    select * exclude (n) from flights where origin in (from busy) and destination in (from busy)
      and n % case when date >= '2001-06-01' and date < '2001-06-02' then 4
        when date >= '2001-06-08' and date < '2001-06-12' and distance >= 1500 then 2 else 20 end = 0 order by n)
    to '${to}' (format parquet)`);
  const [[count] = []] = (await duck.runAndReadAll(`select count(*)::integer from read_parquet('${to}')`)).getRows();
  duck.closeSync();
  instance.closeSync();
  return Number(count);
}

const SPLITS = [
  { name: 'train', from: '2001-01-01T00:00:00Z', to: '2001-05-01T00:00:00Z' },
  { name: 'validation', from: '2001-05-01T00:00:00Z', to: '2001-06-01T00:00:00Z' },
  { name: 'test', from: '2001-06-01T00:00:00Z', to: '2001-07-01T00:00:00Z' },
];

/** Holds 1,000 rows of the training dataset, evenly spread, to what the raw flights say by themselves. */
async function bruteForce(origin: string, user: { username: string; password: string }, flightsFile: string): Promise<void> {
  const plain = await plainRows(flightsFile);
  const signIn = await fetch(`${origin}/api/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-hopyard-csrf': '1' },
    body: JSON.stringify(user),
  });
  const { token } = (await signIn.json()) as { token: string };
  const pairs: { found: Record<string, string>; flight: ReturnType<typeof plain.within>[number] }[] = [];
  for (const { name, from, to } of SPLITS) {
    const response = await fetch(`${origin}/api/projects/${PROJECT}/featurestore/training/flight_delay/1/1/${name}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(response.status).toBe(200);
    const [header = '', ...lines] = (await response.text()).trimEnd().split('\n');
    const flights = plain.within(from, to);
    expect([name, lines.length]).toEqual([name, flights.length]);
    const names = header.split(',');
    lines.forEach((line, index) => {
      const cells = line.split(',');
      pairs.push({ found: Object.fromEntries(names.map((column, place) => [column, cells[place] ?? ''])), flight: flights[index]! });
    });
  }
  const every = Math.floor(pairs.length / 1000);
  const chosen = pairs.filter((_, index) => index % every === 0).slice(0, 1000);
  expect(chosen).toHaveLength(1000);
  for (const { found, flight } of chosen) {
    const expected = plain.rowOf(flight);
    expect(Object.keys(found)).toEqual(['flight_id', 'event_time', ...Object.keys(expected)]);
    expect(found['flight_id']).toBe(String(flight.ordinal));
    for (const [column, value] of Object.entries(expected)) {
      const what = `${column} of flight ${flight.ordinal}`;
      if (typeof value === 'number') expect(Number(found[column] || NaN), what).toBeCloseTo(value, 9);
      else expect(found[column], what).toBe(value === null ? '' : String(value));
    }
  }
  // Some of them knew nothing, and most of them much.
  const known = chosen.filter(({ found }) => found['route_mean_delay'] !== '').length;
  expect(known).toBeGreaterThan(100);
  expect(known).toBeLessThan(1000);
}

test.each([
  { topology: 'in-process', withModel: true },
  { topology: 'processes', withModel: false },
] as const)(
  'the worked example does the same, and nothing gets out, with subgraphs $topology',
  async ({ topology, withModel }) => {
    const home = mkdtempSync(join(tmpdir(), 'hopyard-flights-'));
    try {
      const config = loadConfig({ HOPYARD_HOME: home, HOPYARD_PORT: String(await freePort()), HOPYARD_TOPOLOGY: topology });
      await using platform = await startPlatform(config, () => {}, { web: false });
      const users = await readCredentials(home);
      const user = (name: string) => users.find(({ username }) => username.startsWith(name))!;
      // A part of the flights: all of them take minutes to become features, a model and answers.
      const flightsFile = join(home, 'flights-3m.parquet');
      const rows = await slice(flightsFile);
      const people = { owner: user('owner'), scientist: user('scientist') };
      const options = { origin: platform.address, ...people, flightsFile, withModel, scale: SCALE, log: () => {} };
      const first = await runFlights(options);
      expect(first.slice(0, 3).map(({ outcome, rows }) => [outcome, rows])).toEqual([
        ['created', null],
        [expect.stringMatching(/MB, SHA-256/), rows],
        ['6 months, metrics and results/months.csv', rows],
      ]);
      expect(first.slice(3, 3 + REFUSALS.length).map(({ outcome }) => outcome)).toEqual(REFUSALS);
      expect(first.slice(3 + REFUSALS.length).map(({ outcome }) => outcome)).toEqual(withModel ? [...MODEL, ...SERVING] : []);
      if (withModel) await bruteForce(platform.address, user('owner'), flightsFile);
      // A second run finds what the first one finished.
      const again = (await runFlights(options)).map(({ outcome }) => outcome);
      const wayBack = again.splice(3 + REFUSALS.length + MODEL.length + 6, 1);
      expect(wayBack).toEqual(withModel ? [SERVING[6]] : []);
      expect([...again.slice(0, 3), ...again.slice(3 + REFUSALS.length)]).toEqual(Array(withModel ? 13 : 3).fill('was there'));
      const ready = await fetch(`${platform.address}/readyz`);
      expect(await ready.json()).toMatchObject({ ready: true, parts: { postgres: true } });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
  900_000,
);

import { createHash } from 'node:crypto';
import { createReadStream, openAsBlob, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { FLIGHTS } from '@hopyard/example-flights';
import { openArrowFile } from './arrow-file.ts';
import { wholeTreeCpu } from './cpu.ts';
import { atLeast, atMost, type Interval, interval, type Line, median, ms, times } from './measure.ts';
import { type Installation, install } from './world.ts';

const ALL = 3_000_000;
const TENTH = 300_000;
const ROUNDS = 3;
const UPSERTS = 5;
const PAGES = 20;
const PAGE_ROWS = 100;

/** Flights, what is known of their airport by the hour and of their route by the day, and where the airport lies; as files. */
const TABLES = {
  flights: `select (row_number() over () - 1)::bigint as id, date::timestamptz as event_time, origin, destination, distance::integer as distance, delay > 15 as delayed from raw`,
  hourly: `select origin as airport, time_bucket(interval '1 hour', date)::timestamptz + interval '1 hour' as event_time, count(*)::integer as departures, avg(delay)::double as mean_delay from raw group by all`,
  daily: `select origin, destination, time_bucket(interval '1 day', date)::timestamptz + interval '1 day' as event_time, avg(delay)::double as mean_delay from raw group by all`,
  airports: `select origin as airport, count(*)::double as size, min(distance)::double as nearest from raw group by all`,
};
const FEATURES: Record<keyof typeof TABLES, { features: string; primaryKey: string[]; eventTime: string | null }> = {
  flights: {
    features: 'id:INT64 event_time:TIMESTAMP origin:STRING destination:STRING distance:INT32 delayed:BOOL',
    primaryKey: ['id'],
    eventTime: 'event_time',
  },
  hourly: { features: 'airport:STRING event_time:TIMESTAMP departures:INT32 mean_delay:FLOAT64', primaryKey: ['airport'], eventTime: 'event_time' },
  daily: {
    features: 'origin:STRING destination:STRING event_time:TIMESTAMP mean_delay:FLOAT64',
    primaryKey: ['origin', 'destination'],
    eventTime: 'event_time',
  },
  airports: { features: 'airport:STRING size:FLOAT64 nearest:FLOAT64', primaryKey: ['airport'], eventTime: null },
};
const JOINS = [
  { table: 'hourly', on: [{ left: 'origin', right: 'airport' }], prefix: 'hourly_' },
  { table: 'daily', on: undefined, prefix: 'daily_' },
  { table: 'airports', on: [{ left: 'origin', right: 'airport' }], prefix: 'airport_' },
] as const;

/** Tables of millions of rows through the API, against the same work by hand in DuckDB on the same files; by the clock. */
export async function tables(): Promise<Line[]> {
  const home = mkdtempSync(join(tmpdir(), 'hopyard-tables-'));
  try {
    await using installation = await install({ web: false });
    return await measured(installation, home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function measured(installation: Installation, home: string): Promise<Line[]> {
  const duck = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await duck.connect();
  await connection.run(`set TimeZone = 'UTC'`);
  const file = (name: string) => join(home, `${name}.parquet`);
  for (const rows of [ALL, TENTH]) {
    await connection.run(`create or replace temp table raw as select * from read_parquet('${FLIGHTS}') limit ${rows}`);
    for (const [name, select] of Object.entries(TABLES))
      await connection.run(`copy (${select}) to '${file(`${name}_${rows}`)}' (format parquet, compression zstd)`);
    const base = await makeGroup(installation, `flights_${rows}`, FEATURES.flights);
    await insert(installation, `flights_${rows}`, file(`flights_${rows}`));
    const joins = [];
    for (const { table, on, prefix } of JOINS) {
      const featureGroupId = await makeGroup(installation, `${table}_${rows}`, FEATURES[table]);
      await insert(installation, `${table}_${rows}`, file(`${table}_${rows}`));
      joins.push({ featureGroupId, prefix, ...(on && { on }) });
    }
    for (let count = 1; count <= JOINS.length; count++) await makeView(installation, `view_${rows}_${count}`, base, joins.slice(0, count));
  }
  await connection.run('drop table raw');

  const build = (rows: number, joins: number) => timed(() => buildDataset(installation, `view_${rows}_${joins}`));
  const byHand = () =>
    timed(async () => {
      const [flights, hourly, daily, airports] = Object.keys(TABLES).map((name) => `read_parquet('${file(`${name}_${ALL}`)}')`);
      await connection.run(`copy (
        select f.*, h.departures, h.mean_delay as hourly_mean_delay, d.mean_delay as daily_mean_delay, a.size, a.nearest, h.event_time as __time_0, d.event_time as __time_1
        from ${flights} f asof left join ${hourly} h on f.origin = h.airport and f.event_time >= h.event_time
        asof left join ${daily} d on f.origin = d.origin and f.destination = d.destination and f.event_time >= d.event_time
        left join ${airports} a on f.origin = a.airport order by f.event_time, f.id) to '${file('by_hand')}' (format parquet, compression zstd)`);
    });
  // What a training dataset is besides: its bytes have a name, its columns are described, and no row sees its future.
  const allByHand = () =>
    timed(async () => {
      await byHand();
      await pipeline(createReadStream(file('by_hand')), createHash('sha256'));
      await connection.runAndReadAll(`summarize from read_parquet('${file('by_hand')}')`);
      const leaks = `count(*) filter (event_time < __time_0), count(*) filter (event_time < __time_1)`;
      await connection.runAndReadAll(`select ${leaks} from read_parquet('${file('by_hand')}')`);
    });
  await byHand();
  const floors: number[] = [];
  const allFloors: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    floors.push(await byHand());
    allFloors.push(await allByHand());
    whole.push(await build(ALL, 3));
  }
  const tenth = [await build(TENTH, 3), await build(TENTH, 3)];
  const [one, two] = [[await build(ALL, 1)], [await build(ALL, 2)]];

  await using arrow = await openArrowFile(home, file(`flights_${ALL}`));
  const written: number[] = [];
  const reads: number[] = [];
  const [readCpu, pageCpu]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    written.push(await arrow.write());
    readCpu.push(
      (await cpuOf(async () => {
        reads.push(
          await timed(async () => {
            bytes = 0;
            const response = await door(installation, `groups/flights_${ALL}/1/rows?format=arrow`);
            for await (const chunk of response.body!) bytes += chunk.length;
          }),
        );
      })) / ALL,
    );
    pageCpu.push((await cpuOf(() => readPages(installation, `flights_${ALL}`))) / (PAGES * PAGE_ROWS));
  }

  const upserts: Record<number, number[]> = { [ALL]: [], [TENTH]: [] };
  for (let round = 0; round < UPSERTS; round++) {
    for (const rows of [ALL, TENTH]) {
      const small = file(`small_${rows}_${round}`);
      await connection.run(
        `copy (select * replace (not delayed as delayed) from read_parquet('${file(`flights_${rows}`)}') where id % ${rows / 1000} = ${round}) to '${small}' (format parquet)`,
      );
      upserts[rows]!.push(await timed(() => insert(installation, `flights_${rows}`, small)));
    }
  }
  connection.closeSync();
  duck.closeSync();

  const per = ([subject, floor]: [number[], number[]]) => interval([subject, floor], (ours = [], theirs = []) => median(ours) / median(theirs));
  const line = (name: string, floor: string, subject: number[], figure: string, wanted: string, verdict: Line['verdict']): Line => ({
    ...{ name, floor, subject: ms(median(subject)), figure, line: wanted, verdict },
  });
  const ratio = per([whole, floors]);
  const exponent: Interval = interval([whole, tenth], (large = [], small = []) => Math.log10(median(large) / median(small)));
  const further = (median(whole) - median(one)) / 2 / median(one);
  const read = per([written, reads]);
  const pages = per([pageCpu, readCpu]);
  const all = per([whole, allFloors]);
  const upsert = per([upserts[ALL]!, upserts[TENTH]!]);
  return [
    line(
      '3 M rows joined as of their time with three groups, profiled, certified and stored, through the API',
      `the join and one file by hand ${ms(median(floors))}`,
      whole,
      times(ratio),
      '<= 1.1x',
      atMost(1.1, ratio),
    ),
    line(
      'for comparison: against the join by hand with all that a training dataset is besides',
      `hashed, summarised and looked through for leaks ${ms(median(allFloors))}`,
      whole,
      times(all),
      '<= 1.1x',
      atMost(1.1, all),
    ),
    line('the same, 0.3 M to 3 M rows', ms(median(tenth)), whole, `exponent ${exponent.figure.toFixed(2)}`, '<= 1.1', atMost(1.1, exponent)),
    line(
      'the same with 1, 2 and 3 groups',
      `${ms(median(one))}, ${ms(median(two))}`,
      whole,
      `each further one ${further.toFixed(2)}x the first with its base`,
      'linear: <= 1x',
      further <= 1 ? 'pass' : 'miss',
    ),
    line(
      `3 M rows as Arrow over HTTP, ${(bytes / 1e6).toFixed(0)} MB`,
      `DuckDB to an Arrow file ${ms(median(written))}`,
      reads,
      times(read),
      '>= 0.6x',
      atLeast(0.6, read),
    ),
    {
      name: 'the same, CPU time of a row',
      floor: `as JSON, pages of ${PAGE_ROWS} rows ${ms(median(pageCpu))}`,
      subject: `${(median(readCpu) * 1e6).toFixed(0)} ns`,
      figure: times(pages),
      line: '>= 10x',
      verdict: atLeast(10, pages),
    },
    line('upsert of 1,000 rows into 3 M', `into 0.3 M ${ms(median(upserts[TENTH]!))}`, upserts[ALL]!, times(upsert), '<= 1.3x', atMost(1.3, upsert)),
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Everything that works here: the platform in this process, the runner with its workers, PostgreSQL. */
async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const began = wholeTreeCpu(process.pid);
  await work();
  return wholeTreeCpu(process.pid) - began;
}

type Page = { rows: unknown[]; pageInfo: { endCursor: string } };

async function readPages({ owner }: Installation, group: string): Promise<void> {
  const document =
    'query ($name: String!, $first: Int!, $after: String) { project { featureGroup(name: $name) { rows(first: $first, after: $after) { rows pageInfo { endCursor } } } } }';
  let after: string | null = null;
  for (let page = 0; page < PAGES; page++) {
    const variables: Record<string, unknown> = { name: group, first: PAGE_ROWS, after };
    const { project } = await owner.graph<{ project: { featureGroup: { rows: Page } } }>(document, variables);
    const { rows, pageInfo } = project.featureGroup.rows;
    if (rows.length !== PAGE_ROWS) throw new Error(`A page has ${rows.length} rows.`);
    after = pageInfo.endCursor;
  }
}

const SUCCESS = '__typename ... on UserError { message }';

async function makeGroup({ owner }: Installation, name: string, { features, ...rest }: (typeof FEATURES)['flights']): Promise<string> {
  const columns = features.split(' ').map((column) => ({ name: column.split(':')[0], type: column.split(':')[1] }));
  const { createFeatureGroup } = await owner.graph<{ createFeatureGroup: { featureGroup: { id: string } } }>(
    `mutation ($input: CreateFeatureGroupInput!) { createFeatureGroup(input: $input) { ${SUCCESS} ... on CreateFeatureGroupSuccess { featureGroup { id } } } }`,
    { input: { name, features: columns, ...rest } },
  );
  return createFeatureGroup.featureGroup.id;
}

const makeView = ({ owner }: Installation, name: string, baseId: string, joins: object[]) =>
  owner.graph(`mutation ($input: CreateFeatureViewInput!) { createFeatureView(input: $input) { ${SUCCESS} } }`, {
    input: { name, query: { baseId, joins } },
  });

async function door({ platform, token, project }: Installation, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`${platform.address}/api/projects/${project}/featurestore/${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...init.headers },
  });
  if (!response.ok) throw new Error(await response.text());
  return response;
}

const insert = async (installation: Installation, group: string, path: string) =>
  (
    await door(installation, `groups/${group}/1/rows`, {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.apache.parquet' },
      body: await openAsBlob(path),
    })
  ).text();

async function buildDataset({ owner }: Installation, view: string): Promise<void> {
  const { project } = await owner.graph<{ project: { featureView: { id: string } } }>(`{ project { featureView(name: "${view}") { id } } }`);
  const { createTrainingDataset } = await owner.graph<{ createTrainingDataset: { trainingDataset: { id: string } } }>(
    `mutation ($input: CreateTrainingDatasetInput!) { createTrainingDataset(input: $input) { ${SUCCESS} ... on CreateTrainingDatasetSuccess { trainingDataset { id } } } }`,
    { input: { featureViewId: project.featureView.id } },
  );
  const { id } = createTrainingDataset.trainingDataset;
  const state = async () =>
    (
      await owner.graph<{ trainingDataset: { state: string; failure: string | null } }>(
        'query ($id: ID!) { trainingDataset(id: $id) { state failure } }',
        { id },
      )
    ).trainingDataset;
  const events = owner.follow('subscription ($id: ID!) { trainingDatasetChanged(trainingDatasetId: $id) { signal } }', { id });
  for await (const _ of events) {
    const now = await state();
    if (now.state === 'READY') return;
    if (now.state === 'FAILED') throw new Error(String(now.failure));
  }
  throw new Error('The stream ended before the training dataset was built.');
}

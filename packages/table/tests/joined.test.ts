import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOfJoin, type Condition, joinProblems, type JoinQuery, stageCompaction, type TableSchema } from '../src/index.ts';
import { accepted, columns, duck, type Lab, openLab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const FLIGHTS: TableSchema = {
  columns: columns(['id', 'INT64'], ['at', 'TIMESTAMP'], ['origin', 'STRING'], ['late', 'BOOL', 'nullable'], ['day', 'DATE', 'nullable']),
  key: ['id'],
  eventTime: 'at',
};
const AIRPORTS: TableSchema = {
  columns: columns(['airport', 'STRING'], ['at', 'TIMESTAMP'], ['delay', 'FLOAT64', 'nullable']),
  key: ['airport'],
  eventTime: 'at',
};

async function run(query: JoinQuery) {
  const plan = asOfJoin(query);
  const response = await lab.engine.query({
    files: plan.files,
    statements: plan.statements,
    writes: [`copy joined to '/output/joined.parquet' (format parquet, compression zstd)`],
    outputs: ['joined.parquet'],
    answers: { rows: 'select * from joined limit 100', count: 'select count(*) from joined' },
    profiles: [],
  });
  return { rows: response.answers['rows']!, count: response.answers['count']![0]![0], sha256: response.outputs['joined.parquet']!.sha256, plan };
}

async function queryOf(
  flights: string,
  airports: string,
  more: Partial<JoinQuery['joins'][number]> & { filter?: Condition[] } = {},
): Promise<JoinQuery> {
  const { filter = [], ...join } = more;
  return {
    base: { name: 'flights_1', snapshot: await lab.state(flights), features: ['id', 'late'], filter },
    joins: [
      {
        ...{ name: 'airports_1', snapshot: await lab.state(airports), features: ['delay'], on: [{ left: 'origin', right: 'airport' }] },
        ...{ prefix: 'from_', asOf: true, maxAgeSeconds: null, ...join },
      },
    ],
  };
}

test('a value that was known only later is not joined, and the times of the partners can be checked', async () => {
  const [flights, airports] = [await lab.table(FLIGHTS), await lab.table(AIRPORTS)];
  await lab.upsert(
    flights,
    'id,at,origin,late,day\n1,2026-01-01T12:00:00Z,OSL,true,\n2,2026-01-01T13:00:00Z,OSL,false,\n3,2026-01-01T12:00:00Z,FCO,,\n',
  );
  await lab.upsert(airports, 'airport,at,delay\nOSL,2026-01-01T12:00:00Z,1\nOSL,2026-01-01T12:00:00.000001Z,99\nFCO,2026-01-02T00:00:00Z,5\n');
  const { rows, plan } = await run(await queryOf(flights, airports));
  expect(rows).toEqual([
    ['1', true, 1, '2026-01-01T12:00:00Z', '1', '2026-01-01T12:00:00Z'],
    ['3', null, null, '2026-01-01T12:00:00Z', '3', null],
    ['2', false, 99, '2026-01-01T13:00:00Z', '2', '2026-01-01T12:00:00.000001Z'],
  ]);
  expect(plan.columns).toEqual([...columns(['id', 'INT64'], ['late', 'BOOL', 'nullable'], ['from_delay', 'FLOAT64', 'nullable'])]);
  expect(plan.readable).toBe(`select b."id",
  b."late",
  j0."delay" as "from_delay"
from "flights_1" b
asof left join "airports_1" j0 on b."origin" = j0."airport" and b."at" >= j0."at"
order by b."at", b."id"`);
  // A correction that came later is seen now, but not as of then.
  await lab.upsert(airports, 'airport,at,delay\nOSL,2026-01-01T12:00:00Z,2\n');
  expect((await run(await queryOf(flights, airports))).rows[0]![2]).toBe(2);
  const then = { snapshot: await lab.state(airports, { sequence: 1n }) };
  expect((await run(await queryOf(flights, airports, then))).rows[0]![2]).toBe(1);
});

test('conditions choose base rows, and a value in them is never more than a value', async () => {
  const [flights, airports] = [await lab.table(FLIGHTS), await lab.table(AIRPORTS)];
  const quote = `O'S"L' or true --`;
  await lab.upsert(
    flights,
    `id,at,origin,late,day\n1,2026-01-01T12:00:00Z,"${quote.replaceAll('"', '""')}",true,2026-01-01\n2,2026-01-02T12:00:00Z,OSL,false,\n9007199254740993,2026-01-03T12:00:00Z,OSL,,\n`,
  );
  const ids = async (...filter: Condition[]) => (await run(await queryOf(flights, airports, { filter }))).rows.map(([id]) => id);
  expect(await ids({ feature: 'origin', operator: 'EQ', value: quote })).toEqual(['1']);
  expect(await ids({ feature: 'origin', operator: 'NE', value: quote }, { feature: 'late', operator: 'IS_NOT_NULL' })).toEqual(['2']);
  expect(await ids({ feature: 'id', operator: 'IN', value: [1, '9007199254740993'] })).toEqual(['1', '9007199254740993']);
  expect(await ids({ feature: 'at', operator: 'GE', value: '2026-01-02T13:00:00+01:00' }, { feature: 'late', operator: 'EQ', value: false })).toEqual(
    ['2'],
  );
  expect(await ids({ feature: 'day', operator: 'LE', value: '2026-01-01' })).toEqual(['1']);
  const wrong: Condition[] = [
    { feature: 'id', operator: 'EQ', value: 1.5 },
    { feature: 'id', operator: 'EQ', value: '1; drop table x' },
    { feature: 'id', operator: 'EQ', value: 2n ** 63n },
    { feature: 'at', operator: 'LT', value: '2026-02-30T00:00:00Z' },
    { feature: 'at', operator: 'LT', value: '2026-01-01' },
    { feature: 'day', operator: 'LT', value: `2026-01-01' or true` },
    { feature: 'late', operator: 'EQ', value: 'true' },
    { feature: 'origin', operator: 'EQ', value: 'nul\0' },
    { feature: 'origin', operator: 'IN', value: [] },
    { feature: 'late', operator: 'IS_NULL', value: 1 },
    { feature: 'late', operator: 'or' as 'EQ', value: true },
    { feature: 'late" or true --', operator: 'IS_NULL' },
  ];
  for (const condition of wrong) await expect(ids(condition), JSON.stringify(condition.feature)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a query that names what is not there, or two things alike, is told every place', () => {
  const shape = (schema: TableSchema) => ({ snapshot: { schema } });
  const untimed: TableSchema = { ...AIRPORTS, eventTime: null };
  const join = {
    ...shape(AIRPORTS),
    name: 'airports_1',
    features: ['delay'],
    on: [{ left: 'origin', right: 'airport' }],
    prefix: '',
    asOf: true,
    maxAgeSeconds: null,
  };
  const base = { ...shape(FLIGHTS), name: 'flights_1', features: ['id'], filter: [] };
  const places = (...joins: (typeof join)[]) => joinProblems({ base, joins }).map(({ path }) => path.join('.'));
  expect(places(join)).toEqual([]);
  expect(places(join, join)).toEqual(['joins.1.features.0']);
  expect(places({ ...join, features: ['nope'], on: [{ left: 'no', right: 'nor' }] })).toEqual([
    'joins.0.features.0',
    'joins.0.on.0.left',
    'joins.0.on.0.right',
  ]);
  expect(places({ ...join, on: [{ left: 'id', right: 'airport' }] })).toEqual(['joins.0.on.0']);
  expect(places({ ...join, on: [] })).toEqual(['joins.0.on']);
  expect(places({ ...join, ...shape(untimed) } as typeof join)).toEqual(['joins.0.asOf']);
  expect(places({ ...join, prefix: '__' })).toEqual(['joins.0.features.0']);
  expect(places({ ...join, prefix: 'A"' })).toEqual(['joins.0.prefix']);
  expect(
    joinProblems({ base: { ...base, features: ['x'] }, joins: [{ ...join, asOf: false, maxAgeSeconds: 1 }] }).map(({ path }) => path.join('.')),
  ).toEqual(['base.features.0', 'joins.0.maxAge']);
  expect(joinProblems({ base: { ...base, features: [] }, joins: [] })).toHaveLength(1);
});

test('100,000 rows give the same bytes each time, and when files were compacted meanwhile', async () => {
  const [flights, airports] = [await lab.table(FLIGHTS), await lab.table(AIRPORTS)];
  const flight = (from: number, to: number, step: number) =>
    lab.parquet(
      `select range as id, timestamp '2026-01-01' + to_seconds(hash(range) % 1000000) as at, 'A' || (hash(range, 1) % 50) as origin, range % 3 = 0 as late, null::date as day from range(${from}, ${to}, ${step})`,
    );
  const hours = (from: number, to: number, value: number) =>
    lab.parquet(
      `select 'A' || a as airport, timestamp '2026-01-01' + to_hours(h) as at, a * h + ${value} as delay from range(50) x(a), range(${from}, ${to}) y(h)`,
    );
  await lab.upsert(flights, await flight(0, 100_000, 1));
  await lab.upsert(flights, await flight(0, 100_000, 100));
  await lab.upsert(airports, await hours(0, 300, 0));
  await lab.upsert(airports, await hours(200, 250, 7));
  const first = await run(await queryOf(flights, airports));
  expect(first.count).toBe('100000');
  expect((await run(await queryOf(flights, airports))).sha256).toBe(first.sha256);
  for (const id of [flights, airports]) await lab.commit(accepted(await stageCompaction(lab.parts, await lab.state(id))));
  expect((await run(await queryOf(flights, airports))).sha256).toBe(first.sha256);
}, 120_000);

test('what is for people is SQL that runs', async () => {
  const [flights, airports] = [
    await lab.table(FLIGHTS),
    await lab.table({ ...AIRPORTS, columns: [...AIRPORTS.columns, ...columns(['gate', 'STRING'])], key: ['airport', 'gate'] }),
  ];
  const { readable } = asOfJoin(
    await queryOf(flights, airports, { maxAgeSeconds: 60, filter: [{ feature: 'origin', operator: 'EQ', value: 'OSL' }] }),
  );
  await duck(async (connection) => {
    await connection.run(`create table flights_1 (id bigint, "at" timestamptz, origin varchar, late boolean, day date)`);
    await connection.run(`create table airports_1 (airport varchar, gate varchar, "at" timestamptz, delay double, _commit bigint)`);
    expect((await connection.runAndReadAll(readable)).getRowsJson()).toEqual([]);
  });
  expect(readable).not.toContain('__');
});

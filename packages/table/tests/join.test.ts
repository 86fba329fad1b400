import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOfJoin, joinProblems, type JoinQuery, type Snapshot, type TableFile, type TableSchema } from '../src/index.ts';
import { naiveJoin, type Row } from './naive-join.ts';
import { columns } from './lab.ts';

// The very statements that `asOfJoin` makes, in a DuckDB of our own: thousands of cases need no sandbox.

let directory: string;
let instance: DuckDBInstance;
let duck: DuckDBConnection;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hopyard-join-'));
  instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  duck = await instance.connect();
  await duck.run(`set TimeZone = 'UTC'`);
});
afterAll(async () => {
  duck.closeSync();
  instance.closeSync();
  await rm(directory, { recursive: true, force: true });
});

const BASE: TableSchema = {
  columns: columns(['id', 'INT64'], ['at', 'TIMESTAMP'], ['a', 'STRING', 'nullable'], ['b', 'INT32', 'nullable'], ['x', 'FLOAT64', 'nullable']),
  key: ['id'],
  eventTime: 'at',
};
/** Joined by the whole key, or by a part of it: then `m` decides ties. */
const TIMED: TableSchema = {
  columns: columns(['k', 'STRING'], ['m', 'INT64'], ['at', 'TIMESTAMP'], ['n', 'INT64', 'nullable'], ['v', 'FLOAT64', 'nullable']),
  key: ['k', 'm'],
  eventTime: 'at',
};
const UNTIMED: TableSchema = { ...TIMED, eventTime: null };

/** A commit: rows that are written, and identities that are deleted. */
type History = { rows: Row[]; gone: Row[] }[];

const identityOf = (schema: TableSchema, row: Row) =>
  JSON.stringify((schema.eventTime === null ? schema.key : [...schema.key, schema.eventTime]).map((name) => String(row[name])));

/** The state that a history leaves, in memory; each row knows the commit that it came with. */
function leftBy(schema: TableSchema, history: History): Row[] {
  const state = new Map<string, Row>();
  history.forEach(({ rows, gone }, index) => {
    for (const row of gone) state.delete(identityOf(schema, row));
    for (const row of rows) state.set(identityOf(schema, row), { ...row, _commit: BigInt(index + 1) });
  });
  return [...state.values()];
}

const spelled = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (value instanceof Date) return `timestamptz '${value.toISOString()}'`;
  return typeof value === 'string' ? `'${value}'` : String(value);
};
const TYPES = { INT32: 'integer', INT64: 'bigint', FLOAT64: 'double', STRING: 'varchar', TIMESTAMP: 'timestamptz' } as Record<string, string>;

/** Writes a history as a table's files: data and delete files as staging makes them, or one file as compaction leaves it. */
async function written(schema: TableSchema, history: History, name: string, compacted: boolean): Promise<Snapshot> {
  const files: TableFile[] = [];
  const list = [...schema.columns.map((column) => `"${column.name}"`), '_commit'];
  const write = async (file: string, rows: Row[]) => {
    const cells = schema.columns.map(
      ({ name: column, type }) =>
        (row: Row) =>
          `${spelled(row[column])}::${TYPES[type]}`,
    );
    const values = rows.map((row) => `(${[...cells.map((cell) => cell(row)), `${row['_commit']}::bigint`].join(', ')})`);
    const identity = (schema.eventTime === null ? schema.key : [...schema.key, schema.eventTime]).map((one) => `"${one}"`);
    await duck.run(
      `copy (select * from (values ${values.join(', ')}) t(${list.join(', ')}) order by ${identity.join(', ')}) to '${directory}/${name}${file}'`,
    );
  };
  const file = (kind: TableFile['kind'], sequence: number, rows: number, targets: TableFile['targets'] = []): TableFile => ({
    ...{ kind, addedSequence: BigInt(sequence), rows: BigInt(rows), sizeBytes: 1n, sha256: '', targets },
    ...{ id: crypto.randomUUID(), blobId: crypto.randomUUID(), minEventTime: null, maxEventTime: null },
  });
  if (compacted) {
    const left = leftBy(schema, history);
    if (left.length > 0) {
      await write(`d${history.length + 1}.parquet`, left);
      files.push(file('DATA', history.length + 1, left.length));
    }
  } else {
    // Where each row that is still there lies: its file, and its place by key and event time.
    const places = new Map<string, { file: number; position: number }>();
    for (const [index, { rows, gone }] of history.entries()) {
      const sequence = index + 1;
      const hit = [...gone, ...rows].flatMap((row) => {
        const identity = identityOf(schema, row);
        const place = places.get(identity);
        places.delete(identity);
        return place ? [place] : [];
      });
      if (rows.length > 0) {
        const order = await ordered(schema, rows);
        order.forEach((row, position) => places.set(identityOf(schema, row), { file: sequence, position }));
        await write(
          `d${sequence}.parquet`,
          rows.map((row) => ({ ...row, _commit: BigInt(sequence) })),
        );
        files.push(file('DATA', sequence, rows.length));
      }
      if (hit.length > 0) {
        await duck.run(
          `copy (select * from (values ${hit.map((place) => `(${place.file}::bigint, ${place.position}::bigint)`).join(', ')}) t(file, position)) to '${directory}/${name}x${sequence}.parquet'`,
        );
        const targets = [...new Set(hit.map((place) => place.file))].map((target) => ({
          sequence: BigInt(target),
          rows: BigInt(hit.filter((place) => place.file === target).length),
        }));
        files.push(file('DELETES', sequence, hit.length, targets));
      }
    }
  }
  return { tableId: name, schema, since: schema.columns.map(() => 0n), commit: null, files };
}

const compare = (a: unknown, b: unknown) => (a === b || String(a) === String(b) ? 0 : (a as never) < (b as never) ? -1 : 1);
async function ordered(schema: TableSchema, rows: Row[]): Promise<Row[]> {
  const by = schema.eventTime === null ? schema.key : [...schema.key, schema.eventTime];
  return rows.toSorted((a, b) => by.reduce((found, name) => found || compare(value(a[name]), value(b[name])), 0));
}
const value = (one: unknown) => (one instanceof Date ? one.getTime() : one);

type Case = {
  base: History;
  first: History;
  second: History;
  query: Omit<JoinQuery, 'base' | 'joins'> & { joins: Omit<JoinQuery['joins'][number], 'snapshot'>[] };
  timed: boolean[];
};

async function planned(one: Case, compacted: boolean) {
  const base = await written(BASE, one.base, 'g0_', compacted);
  const tables = [one.first, one.second];
  const joins = await Promise.all(
    one.query.joins.map(async (join, index) => ({
      ...join,
      snapshot: await written(one.timed[index] ? TIMED : UNTIMED, tables[index]!, `g${index + 1}_`, compacted),
    })),
  );
  return asOfJoin({ base: { name: 'base_1', snapshot: base, features: ['id', 'a', 'x'], filter: [] }, joins });
}

/** Runs a plan; the rows as text, and the hash of the Parquet file that they make. */
async function run(plan: Awaited<ReturnType<typeof planned>>) {
  const again = (statement: string) => statement.replace(/^create temp/, 'create or replace temp');
  for (const statement of plan.statements) await duck.run(again(statement).replaceAll('/data/', `${directory}/`));
  const rows = (await duck.runAndReadAll(`select * replace (epoch_us("__time")::varchar as "__time") from joined`)).getRowObjectsJson() as Row[];
  await duck.run(`copy joined to '${directory}/joined.parquet' (format parquet, compression zstd)`);
  const hash = createHash('sha256')
    .update(await readFile(join(directory, 'joined.parquet')))
    .digest('hex');
  return { rows, hash };
}

// Few different values, so that ties, hits and misses are all common.
const instant = fc.integer({ min: 0, max: 6 }).map((seconds) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)));
const word = fc.constantFrom('p', 'q', 'r', 'z');
const number = fc.option(fc.constantFrom(0, 1, 2, 0.5, -1), { nil: null });
const baseRow = fc.record({
  id: fc.integer({ min: 0, max: 8 }),
  at: instant,
  a: fc.option(word, { nil: null }),
  b: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
  x: number,
});
const otherRow = fc.record({
  k: word,
  m: fc.integer({ min: 0, max: 2 }),
  at: instant,
  n: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null }),
  v: number,
});
const history = (schema: TableSchema, row: fc.Arbitrary<Row>, most: number): fc.Arbitrary<History> =>
  fc.array(
    fc.record({
      rows: fc.uniqueArray(row, { maxLength: most, selector: (one) => identityOf(schema, one) }),
      gone: fc.oneof({ weight: 3, arbitrary: fc.constant<Row[]>([]) }, { weight: 1, arbitrary: fc.array(row, { maxLength: 2 }) }),
    }),
    { maxLength: 3 },
  );
const on = fc.constantFrom(
  [{ left: 'a', right: 'k' }],
  [
    { left: 'a', right: 'k' },
    { left: 'b', right: 'm' },
  ],
  [{ left: 'b', right: 'n' }],
  [
    { left: 'b', right: 'm' },
    { left: 'a', right: 'k' },
    { left: 'id', right: 'n' },
  ],
);
const joinArbitrary = (prefix: string) =>
  fc
    .record({ timed: fc.boolean(), asOf: fc.boolean(), on, maxAgeSeconds: fc.option(fc.constantFrom(0, 1, 2.5), { nil: null }) })
    .map(({ timed, asOf, maxAgeSeconds, ...rest }) => ({
      timed,
      join: {
        ...rest,
        name: `${prefix}table`,
        prefix,
        features: ['v', 'm'],
        asOf: asOf && timed,
        maxAgeSeconds: asOf && timed ? maxAgeSeconds : null,
      },
    }));
const cases: fc.Arbitrary<Case> = fc.tuple(joinArbitrary('one_'), fc.option(joinArbitrary('two_'), { nil: null })).chain(([one, two]) =>
  fc.record({
    base: history(BASE, baseRow, 8),
    first: history(one.timed ? TIMED : UNTIMED, otherRow, 8),
    second: history(two?.timed ? TIMED : UNTIMED, otherRow, 8),
    query: fc.constant({ joins: [one.join, ...(two ? [two.join] : [])] }),
    timed: fc.constant([one.timed, two?.timed ?? false]),
  }),
);

const asText = (rows: readonly Row[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).map(([name, one]) => [name, one === null ? null : String(one)])));

const expected = (one: Case) => {
  const tables = [one.first, one.second];
  return naiveJoin(
    { schema: BASE, rows: leftBy(BASE, one.base), features: ['id', 'a', 'x'] },
    one.query.joins.map((join, index) => {
      const schema = one.timed[index] ? TIMED : UNTIMED;
      return { ...join, schema, rows: leftBy(schema, tables[index]!) };
    }),
  );
};

// DuckDB joins a small left side in a loop and a large one by sorting: both must be right.
test.each([
  [0, 100],
  [64, 100],
])(
  'the join is what a naive join gives, and its bytes are the same every time and after compaction (loop below %i rows, %i cases)',
  async (threshold, numRuns) => {
    await duck.run(`set asof_loop_join_threshold = ${threshold}`);
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const { rows, hash } = await run(await planned(one, false));
        expect(asText(rows)).toEqual(asText(expected(one)));
        expect((await run(await planned(one, true))).hash).toBe(hash);
      }),
      { numRuns },
    );
  },
  400_000,
);

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOfJoin, type JoinQuery, type Snapshot, type TableFile, type TableSchema } from '../src/index.ts';
import { naiveJoin, type Row } from './naive-join.ts';
import { columns } from './lab.ts';

// The very statements that `asOfJoin` makes, in a DuckDB of our own: thousands of cases need no sandbox. Many small cases of one
// query lie in the same tables, each with values of its own, so that no row of one finds a partner in another.

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

const TYPES = { INT32: 'integer', INT64: 'bigint', FLOAT64: 'double', STRING: 'varchar', TIMESTAMP: 'timestamptz' } as Record<string, string>;

/** Writes a history as a table's files: data and delete files as staging makes them, or one file as compaction leaves it. */
async function written(schema: TableSchema, history: History, name: string, compacted: boolean): Promise<Snapshot> {
  const files: TableFile[] = [];
  const types = Object.fromEntries([...schema.columns.map(({ name: column, type }) => [column, TYPES[type]]), ['_commit', 'bigint']]);
  const identity = (schema.eventTime === null ? schema.key : [...schema.key, schema.eventTime]).map((one) => `"${one}"`);
  const write = async (file: string, rows: Row[]) => {
    const json = JSON.stringify(rows, (_key, one: unknown) => (typeof one === 'bigint' ? Number(one) : one));
    await duck.run(
      `copy (select * from (select unnest(from_json('${json}', '[${JSON.stringify(types)}]'), recursive := true)) order by ${identity.join(', ')}) to '${directory}/${name}${file}'`,
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

/** A base and the tables that it is joined to. */
type World = { base: History; tables: History[] };
type Case = { joins: (Omit<JoinQuery['joins'][number], 'snapshot'> & { schema: TableSchema })[]; worlds: World[] };

/** A row with the values of a world of its own: those by which rows find each other. */
const inWorld = (row: Row, world: number): Row => {
  const whole = (name: string) => (typeof row[name] === 'number' ? { [name]: row[name] + world * 10 } : {});
  const word = (name: string) => (typeof row[name] === 'string' ? { [name]: `${row[name]}${world}` } : {});
  return { ...row, ...whole('id'), ...whole('b'), ...whole('m'), ...whole('n'), ...word('a'), ...word('k') };
};
const historyInWorld = (history: History, world: number): History =>
  history.map(({ rows, gone }) => ({ rows: rows.map((row) => inWorld(row, world)), gone: gone.map((row) => inWorld(row, world)) }));

/** The histories of several worlds as one: commit n has what the n-th commits of all have. */
const together = (histories: History[]): History =>
  Array.from({ length: Math.max(...histories.map(({ length }) => length)) }, (_, index) => ({
    rows: histories.flatMap((history) => history[index]?.rows ?? []),
    gone: histories.flatMap((history) => history[index]?.gone ?? []),
  }));

async function planned({ joins: asked, worlds }: Case, compacted: boolean) {
  const base = await written(BASE, together(worlds.map((world) => world.base)), 'g0_', compacted);
  const joins = [];
  for (const [index, { schema, ...join }] of asked.entries()) {
    const history = together(worlds.map(({ tables }) => tables[index]!));
    joins.push({ ...join, snapshot: await written(schema, history, `g${index + 1}_`, compacted) });
  }
  return asOfJoin({ base: { name: 'base_1', snapshot: base, features: ['id', 'a', 'x'], filter: [] }, joins });
}

/** Runs a plan; the rows as text, and the hash of the Parquet file that they make. */
async function run(plan: Awaited<ReturnType<typeof planned>>) {
  const again = (statement: string) => statement.replace(/^create/, 'create or replace');
  for (const statement of plan.statements) await duck.run(again(statement).replaceAll('/data/', `${directory}/`));
  const rows = (await duck.runAndReadAll(`select * replace (epoch_us("__time")::varchar as "__time") from joined`)).getRowObjectsJson() as Row[];
  await duck.run(`copy joined to '${directory}/joined.parquet' (format parquet, compression zstd)`);
  const hash = createHash('sha256')
    .update(await readFile(join(directory, 'joined.parquet')))
    .digest('hex');
  return { rows, hash };
}

/** So many small cases are of one query. */
const WORLDS = 50;

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
      ...rest,
      schema: timed ? TIMED : UNTIMED,
      name: `${prefix}table`,
      prefix,
      features: ['v', 'm'],
      asOf: asOf && timed,
      maxAgeSeconds: asOf && timed ? maxAgeSeconds : null,
    }));
const cases: fc.Arbitrary<Case> = fc.tuple(joinArbitrary('one_'), fc.option(joinArbitrary('two_'), { nil: null })).chain(([one, two]) => {
  const joins = two ? [one, two] : [one];
  const tables = fc.tuple(...joins.map(({ schema }) => history(schema, otherRow, 8)));
  const worlds = fc.array(fc.record({ base: history(BASE, baseRow, 8), tables }), { minLength: 1, maxLength: WORLDS, size: 'max' });
  return fc.record({ joins: fc.constant(joins), worlds: worlds.map((all) => all.map(inTheirOwn)) });
});
const inTheirOwn = ({ base, tables }: World, world: number): World => ({
  base: historyInWorld(base, world),
  tables: tables.map((table) => historyInWorld(table, world)),
});

const asText = (rows: readonly Row[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).map(([name, one]) => [name, one === null ? null : String(one)])));

/** The rows of each world by itself, in the order of all: by time and key. */
const expected = ({ joins, worlds }: Case) =>
  worlds
    .flatMap(({ base, tables }) =>
      naiveJoin(
        { schema: BASE, rows: leftBy(BASE, base), features: ['id', 'a', 'x'] },
        joins.map((join, index) => ({ ...join, rows: leftBy(join.schema, tables[index]!) })),
      ),
    )
    .toSorted((a, b) => compare(Number(a['__time']), Number(b['__time'])) || compare(a['__key_0'], b['__key_0']));

const QUERIES = 40;

// DuckDB joins a small left side in a loop and a large one by sorting: both must be right.
test.each([
  ['by sorting', 0],
  ['in a loop', 1_000_000],
])(
  'the join %s is what a naive join gives, and its bytes are the same every time and after compaction',
  async (_how, threshold) => {
    await duck.run(`set asof_loop_join_threshold = ${threshold}`);
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const { rows, hash } = await run(await planned(one, false));
        expect(asText(rows)).toEqual(asText(expected(one)));
        expect((await run(await planned(one, true))).hash).toBe(hash);
        compared += one.worlds.length;
      }),
      { numRuns: QUERIES },
    );
    expect(compared).toBeGreaterThan(500);
  },
  120_000,
);

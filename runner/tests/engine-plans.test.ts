import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { link, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';
import { engineClient } from '@hopyard/engine';
import type { QueryRequest, StreamRequest } from '@hopyard/leases';
import { TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  Binary,
  RecordBatchReader,
  Table,
  TimestampMillisecond,
  TimestampNanosecond,
  Utf8,
  tableFromIPC,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow';
import { takeOutputs } from '../src/engine/take-outputs.ts';
import { type RunnerFixture, startRunner } from './fixture.ts';

const FLIGHTS = resolve(import.meta.dirname, '../../examples/flights/node_modules/vega-datasets/data/flights-3m.parquet');
/** What trips writers of text: quotes, separators, escapes, the word for null itself, and characters of every length. */
const TRICKY = String.raw`select * from (values
  (1::bigint, 'plain', 1.5::double, true, timestamptz '2001-01-01 00:00:00.5+00', date '2001-02-03'),
  (9007199254740993, 'a"b,c', 'nan'::double, false, timestamptz '1969-12-31 23:59:59.999999+00', date '1970-01-01'),
  (-1, e'tab\there', '-inf'::double, null, null, null),
  (null, e'line\nbreak\r\n', null, true, timestamptz '2026-11-25 00:00:00+00', date '2026-11-25'),
  (4, 'back\slash \N \t', 0, false, null, null),
  (5, '\N', 0, false, null, null),
  (6, '', 0, false, null, null),
  (7, null, 0, false, null, null),
  (8, '# ünï 😀 漢字', 1e300, false, null, null)
) as t(id, words, number, yes, instant, day)`;

let runner: RunnerFixture;
let flights: string;
beforeAll(async () => {
  runner = await startRunner();
  flights = (await runner.blobs.put(createReadStream(FLIGHTS))).blobId;
});
afterAll(() => runner[Symbol.asyncDispose]());

const client = () => engineClient(runner.config.runnerSocket);
const store = async (content: string | Buffer) => (await runner.blobs.put(Readable.from([Buffer.from(content)]))).blobId;
const query = (plan: Partial<QueryRequest>, signal?: AbortSignal) =>
  client().query({ files: [], statements: [], outputs: [], answers: {}, profiles: [], ...plan }, signal);
const stream = (plan: Partial<StreamRequest> & Pick<StreamRequest, 'select' | 'format'>, signal?: AbortSignal) =>
  client().stream({ files: [], statements: [], ...plan }, signal);

async function duck<T>(use: (connection: Awaited<ReturnType<DuckDBInstance['connect']>>) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    await connection.run(`set TimeZone = 'UTC'`);
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
/** A Parquet file of what a query answers, made by DuckDB itself. */
async function parquet(select: string) {
  const path = join(runner.home, `${randomUUID()}.parquet`);
  await duck((connection) => connection.run(`copy (${select}) to '${path}' (format parquet)`));
  return (await runner.blobs.put(createReadStream(path))).blobId;
}
const rowsOf = (select: string) => duck(async (connection) => (await connection.runAndReadAll(select)).getRowsJson());

test('a plan joins its files, and what it wrote is taken with its length and hash', async () => {
  const people = await parquet(`select * from (values (1, 'Ada'), (2, 'Grace')) as t(id, name)`);
  const plan = {
    files: [
      { name: 'people.parquet', blobId: people, format: 'parquet' as const },
      { name: 'marks.csv', blobId: await store('id,mark\n2,5\n1,7\n'), format: 'csv' as const },
    ],
    statements: [
      `create view marks as select * from read_csv('/data/marks.csv', header = true, columns = {'id': 'integer', 'mark': 'integer'})`,
      `create table joined as select p.id, name, mark from '/data/people.parquet' p join marks using (id) order by id`,
    ],
    writes: [`copy joined to '/output/joined.parquet' (format parquet)`],
    outputs: ['joined.parquet'],
    answers: { joined: 'select * from joined order by id desc', count: 'select count(*) from joined' },
  };
  const { outputs, answers } = await query(plan);
  expect(answers).toEqual({
    joined: [
      [2, 'Grace', 5],
      [1, 'Ada', 7],
    ],
    count: [['2']],
  });
  const blob = outputs['joined.parquet']!;
  const bytes = await readFile(runner.blobs.path(blob.blobId));
  expect(blob).toMatchObject({ sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  expect(await rowsOf(`select * from read_parquet('${runner.blobs.path(blob.blobId)}')`)).toEqual([
    [1, 'Ada', 7],
    [2, 'Grace', 5],
  ]);
});

test('answers lose no digit, and times are ISO 8601', async () => {
  const { answers } = await query({
    answers: {
      one: `select 9007199254740993::bigint, 12345678901234567.89::decimal(20,2), timestamptz '2001-01-01 00:00:00.000001+00', timestamp '2001-01-01 00:01:00', date '2001-02-03', null, 'nan'::double, [1, 2], 'x' as a, 'y' as a`,
    },
  });
  expect(answers['one']).toEqual([
    ['9007199254740993', '12345678901234567.89', '2001-01-01T00:00:00.000001Z', '2001-01-01T00:01:00', '2001-02-03', null, 'NaN', [1, 2], 'x', 'y'],
  ]);
});

test('rows stream as Parquet, and nothing of them is lost', async () => {
  const path = join(runner.home, 'streamed.parquet');
  await writeFile(path, await stream({ statements: [`create table t as ${TRICKY}`], select: 'select * from t', format: 'parquet' }));
  expect(await rowsOf(`select * from '${path}'`)).toEqual(await rowsOf(TRICKY));
});

test('rows stream as CSV, which tells null from the empty text', async () => {
  const path = join(runner.home, 'streamed.csv');
  await writeFile(path, await stream({ select: TRICKY, format: 'csv' }));
  expect(await readFile(path, 'utf8')).toMatch(/^id,words,number,yes,instant,day\n1,plain,1.5,true,2001-01-01T00:00:00.5Z,2001-02-03\n/);
  const types = `{'id': 'bigint', 'words': 'varchar', 'number': 'double', 'yes': 'boolean', 'instant': 'timestamptz', 'day': 'date'}`;
  const read = `select * from read_csv('${path}', header = true, quote = '"', escape = '"', delim = ',', columns = ${types}, allow_quoted_nulls = false)`;
  expect(await rowsOf(read)).toEqual(await rowsOf(TRICKY));
});

test('rows stream as the text that COPY reads', async () => {
  const copied = await text(await stream({ select: TRICKY, format: 'copy' }));
  expect(copied.split('\n')).toEqual([
    '1\tplain\t1.5\ttrue\t2001-01-01 00:00:00.5+00\t2001-02-03',
    '9007199254740993\ta"b,c\tnan\tfalse\t1969-12-31 23:59:59.999999+00\t1970-01-01',
    '-1\ttab\\there\t-inf\t\\N\t\\N\t\\N',
    '\\N\tline\\nbreak\\r\\n\t\\N\ttrue\t2026-11-25 00:00:00+00\t2026-11-25',
    '4\tback\\\\slash \\\\N \\\\t\t0.0\tfalse\t\\N\t\\N',
    '5\t\\\\N\t0.0\tfalse\t\\N\t\\N',
    '6\t\t0.0\tfalse\t\\N\t\\N',
    '7\t\\N\t0.0\tfalse\t\\N\t\\N',
    '8\t# ünï 😀 漢字\t1e+300\tfalse\t\\N\t\\N',
    '',
  ]);
});

test('rows stream as Arrow, value for value', async () => {
  const table = tableFromIPC(await buffer(await stream({ select: TRICKY, format: 'arrow' })));
  expect(table.schema.fields.map(({ name, type }) => `${name}: ${type}`)).toEqual([
    'id: Int64',
    'words: Utf8',
    'number: Float64',
    'yes: Bool',
    'instant: Timestamp<MICROSECOND, UTC>',
    'day: Date32<DAY>',
  ]);
  const column = (name: string) => Array.from(table.getChild(name)!);
  expect(column('id')).toEqual([1n, 9007199254740993n, -1n, null, 4n, 5n, 6n, 7n, 8n]);
  expect(column('words')).toEqual((await rowsOf(TRICKY)).map((row) => row[1]));
  expect(column('number')).toEqual([1.5, NaN, -Infinity, null, 0, 0, 0, 0, 1e300]);
  expect(column('yes')).toEqual([true, false, null, true, false, false, false, false, false]);
  expect(table.getChild('instant')!.data[0]!.values.slice(0, 2)).toEqual(BigInt64Array.of(978307200500000n, -1n));
  expect(column('instant').map((value) => value === null)).toEqual([false, false, true, false, true, true, true, true, true]);
  expect(
    column('day')
      .map((value) => (value === null ? null : new Date(Number(value)).toISOString().slice(0, 10)))
      .slice(0, 4),
  ).toEqual(['2001-02-03', '1970-01-01', null, '2026-11-25']);
  const kinds = await buffer(
    await stream({
      select: `select 1::tinyint a, 0.5::float b, 12345678901234567.89::decimal(20,2) c, [1, 2] d, 7::uinteger e limit 0`,
      format: 'arrow',
    }),
  );
  expect(tableFromIPC(kinds).schema.fields.map(({ type }) => String(type))).toEqual(['Int32', 'Float32', 'Utf8', 'Utf8', 'Int64']);
});

test('chunks that end within a byte lose no bit', async () => {
  const select = `select i, case when i % 7 = 0 then null else i % 3 = 0 end as flag, case when i % 5 = 0 then null else repeat('x', (i % 30)::integer) end as words from range(300000) t(i) where hash(i) % 3 > 0`;
  const table = tableFromIPC(await buffer(await stream({ select, format: 'arrow' })));
  const expected = await duck(async (connection) => (await connection.runAndReadAll(select)).getColumns());
  expect(table.batches.length).toBeGreaterThan(2);
  for (const [index, values] of expected.entries()) expect(Array.from(table.getChildAt(index)!)).toEqual(values);
});

test('three million flights stream as Arrow and come back as a table, in order, from workers that have 300 MiB', async () => {
  await using small = await startSmall();
  const engine = engineClient(small.config.runnerSocket);
  const blobId = (await small.blobs.put(createReadStream(FLIGHTS))).blobId;
  const files = [{ name: 'flights.parquet', blobId, format: 'parquet' as const }];
  const plan = { files, statements: [], select: `select * from '/data/flights.parquet'`, format: 'arrow' as const };

  let start = performance.now();
  const arrow = await small.blobs.put(await engine.stream(plan));
  console.info(`3,000,000 rows as Arrow: ${(3000 / (performance.now() - start)).toFixed(2)} million rows a second, ${arrow.sizeBytes} bytes`);
  let rows = 0;
  let first = '';
  for await (const batch of await RecordBatchReader.from(small.blobs.read(arrow.blobId))) {
    first ||= JSON.stringify(batch.get(0)!.toArray().slice(3));
    rows += batch.numRows;
  }
  expect([rows, first]).toEqual([3_000_000, '["LAS","PHL"]']);

  start = performance.now();
  const sums = 'select count(*), sum(delay), sum(hash(date, origin, destination, rowid))';
  const { answers } = await engine.query({
    files: [...files, { name: 'flights', blobId: arrow.blobId, format: 'arrow' }],
    statements: [],
    outputs: [],
    answers: {
      read: `${sums} from (select rowid, delay, origin, destination, date::timestamp as date from arrow_flights)`,
      written: `${sums} from (select file_row_number as rowid, delay, origin, destination, date from read_parquet('/data/flights.parquet', file_row_number = true))`,
    },
    profiles: [],
  });
  console.info(`3,000,000 rows from Arrow, and summed twice: ${(3000 / (performance.now() - start)).toFixed(2)} million rows a second`);
  expect(answers['read']).toEqual(answers['written']);
}, 120_000);

test('columns are profiled: three million flights, and whatever a value may be', async () => {
  const start = performance.now();
  const files = [{ name: 'flights.parquet', blobId: flights, format: 'parquet' as const }];
  const selects = [
    { name: 'flights', select: `select * from '/data/flights.parquet'` },
    { name: 'tricky', select: `select * from (${TRICKY})` },
  ];
  const { profiles } = await query({ files, profiles: selects });
  console.info(`3,000,000 rows of 5 columns profiled: ${(3000 / (performance.now() - start)).toFixed(2)} million rows a second`);
  const of = (name: string) => TableProfile.fromJSON(profiles[name] as TableProfileJson);
  const [[count, mean, least]] = (await rowsOf(
    `select count(*)::integer, avg(delay), epoch_ms(min(date))::double from read_parquet('${FLIGHTS}')`,
  )) as [[number, number, number]];
  expect(of('flights').rowCount).toBe(count);
  expect(of('flights').column('delay').moments()!.mean).toBeCloseTo(mean, 9);
  expect(of('flights').column('date').moments()!.min).toBe(least);
  expect(of('flights').column('origin').kind).toBe('category');
  const tricky = of('tricky');
  expect(Array.from(tricky.columns.values(), ({ kind, count: present, nullCount, notFinite }) => [kind, present, nullCount, notFinite])).toEqual([
    ['number', 8, 1, 0],
    ['category', 8, 1, 0],
    ['number', 8, 1, 2],
    ['boolean', 8, 1, 0],
    ['time', 3, 6, 0],
    ['time', 3, 6, 0],
  ]);
  expect(
    tricky
      .column('words')
      .topCategories(10)
      .map(([word]) => word),
  ).toContain('# ünï 😀 漢字');
  expect(tricky.column('instant').moments()!.max).toBe(Date.UTC(2026, 10, 25));
}, 60_000);

test('an Arrow file, of the stream or the file format, is a table of the plan', async () => {
  const streamed = await buffer(await stream({ select: TRICKY, format: 'arrow' }));
  const filed = Buffer.from(tableToIPC(tableFromIPC(streamed), 'file'));
  for (const bytes of [streamed, filed]) {
    const files = [{ name: 'rows.v1.arrow', blobId: await store(bytes), format: 'arrow' as const }];
    const select = 'select id, words, number, yes, instant::varchar, day from arrow_rows_v1_arrow';
    const { answers } = await query({ files, answers: { all: select } });
    expect(answers['all']).toEqual(await rowsOf(`select id, words, number, yes, instant::varchar, day from (${TRICKY})`));
  }
});

test('times of every unit and texts from dictionaries are read, and a type that is not is named with its column', async () => {
  const table = new Table({
    ns: vectorFromArray([1, null, -1], new TimestampNanosecond()),
    ms: vectorFromArray([978307200500, -1, null], new TimestampMillisecond('UTC')),
    kind: vectorFromArray(['a', 'b', 'a']),
    long: vectorFromArray(['longer than twelve bytes', '', null], new Utf8()),
  });
  const read = async (arrow: Table) => ({ files: [{ name: 'a', blobId: await store(Buffer.from(tableToIPC(arrow))), format: 'arrow' as const }] });
  const { answers } = await query({ ...(await read(table)), answers: { all: 'select * from arrow_a' } });
  expect(answers['all']!.map((row) => row.slice(1))).toEqual([
    ['2001-01-01T00:00:00.5Z', 'a', 'longer than twelve bytes'],
    ['1969-12-31T23:59:59.999Z', 'b', ''],
    [null, 'a', null],
  ]);
  const unread = new Table({ good: vectorFromArray([1]), raw: vectorFromArray([Uint8Array.of(1)], new Binary()) });
  await expect(query(await read(unread))).rejects.toMatchObject({ code: 'UPLOAD_REJECTED', message: expect.stringContaining('"raw"') as string });
});

test('an Arrow file that is cut or lies is refused', async () => {
  const whole = Buffer.from(tableToIPC(new Table({ words: vectorFromArray(['äöü', 'b', 'c'], new Utf8()), id: vectorFromArray([1, 2, 3]) })));
  const lying = Buffer.from(whole);
  const at = whole.indexOf('äöü');
  lying[at] = 0xff;
  for (const bytes of [Buffer.from('no arrow'), Buffer.alloc(0), whole.subarray(0, at + 3), lying, Buffer.from('ARROW1\0\0' + 'x'.repeat(100))]) {
    const files = [{ name: 'a', blobId: await store(bytes), format: 'arrow' as const }];
    await expect(query({ files, answers: { n: 'select count(*) from arrow_a' } })).rejects.toMatchObject({ code: 'UPLOAD_REJECTED' });
  }
});

test('a plan reads no file but its own and takes no word to change that', async () => {
  for (const statement of [`select * from read_text('/etc/passwd')`, `copy (select 1) to '/scratch/other'`, `set memory_limit = '1GB'`])
    await expect(query({ statements: [statement] })).rejects.toMatchObject({ code: 'INTERNAL' });
});

test('a file that is none of its kind, or holds a wrong value, is refused in words that name no place', async () => {
  const broken = await store('this is no parquet file at all');
  const file = (name: string, blobId: string) => [{ name, blobId, format: 'parquet' as const }];
  await expect(query({ files: file('a.parquet', broken), answers: { x: `select * from '/data/a.parquet'` } })).rejects.toMatchObject({
    code: 'UPLOAD_REJECTED',
    message: expect.not.stringContaining('/data') as string,
  });
  await expect(query({ answers: { x: `select 'seven'::integer` } })).rejects.toMatchObject({
    code: 'UPLOAD_REJECTED',
    message: expect.stringContaining(`'seven'`) as string,
  });
  await expect(query({ files: file('a.parquet', randomUUID()) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('an output that is a link, or another name of a file, is not taken', async () => {
  const directory = join(runner.home, 'outputs');
  await mkdir(directory);
  await writeFile(join(runner.home, 'secret'), 'secret');
  await symlink(join(runner.home, 'secret'), join(directory, 'symbolic'));
  await link(join(runner.home, 'secret'), join(directory, 'hard'));
  await mkdir(join(directory, 'directory'));
  await writeFile(join(directory, 'plain'), 'plain');
  const take = (name: string) => takeOutputs(directory, [name], { blobs: runner.blobs, largest: 1000, signal: new AbortController().signal });
  for (const name of ['symbolic', 'hard', 'directory', 'absent']) await expect(take(name)).rejects.toThrow(`output ${name}`);
  expect((await take('plain'))['plain']).toMatchObject({ sizeBytes: 5 });
});

test('a plan may name every file of a large table', async () => {
  const blobId = await parquet('select 1 as one');
  const files = Array.from({ length: 2000 }, (_, index) => ({ name: `part_${index}.parquet`, blobId, format: 'parquet' as const }));
  const { answers } = await query({ files, answers: { rows: `select count(*) from read_parquet('/data/*.parquet')` } });
  expect(answers['rows']).toEqual([['2000']]);
}, 30_000);

test('a caller who leaves ends the worker, and nothing stays', async () => {
  const before = await engineDirectories();
  const leave = new AbortController();
  const asked = query(
    { statements: [`copy (select * from range(1e12::bigint) order by hash(range)) to '/output/x.parquet'`], outputs: ['x.parquet'] },
    leave.signal,
  );
  await expect.poll(async () => (await engineDirectories()).filter((name) => !before.includes(name)), { timeout: 5000 }).not.toEqual([]);
  leave.abort(new Error('enough'));
  await expect(asked).rejects.toThrow('enough');

  const rows = await stream({ select: 'select * from range(1e12::bigint)', format: 'copy' });
  await new Promise((read) => rows.once('data', read));
  rows.destroy();
  // One spare worker of each kind may be there, waiting for the next request.
  await expect.poll(async () => (await engineDirectories()).length, { timeout: 10_000 }).toBeLessThanOrEqual(2);
}, 30_000);

test('long plans keep no preview waiting', async () => {
  const leave = new AbortController();
  const endless = Array.from({ length: 6 }, () =>
    query({ statements: ['create table t as select count(*) from range(1e13::bigint)'] }, leave.signal),
  );
  const { rowCount } = await client().preview({ blobId: await parquet('select 1 as one'), format: 'parquet', rows: 1 });
  expect(rowCount).toBe('1');
  leave.abort(new Error('enough'));
  for (const ended of await Promise.allSettled(endless)) expect(ended.status).toBe('rejected');
}, 30_000);

test('what does not fit into memory is spilled, and what cannot be is said', async () => {
  await using small = await startSmall();
  const ask = (statement: string, answer: string) =>
    engineClient(small.config.runnerSocket).query({ files: [], statements: [statement], outputs: [], answers: { answer }, profiles: [] });
  const { answers } = await ask(
    `create table sorted as select range as i, hash(range) as h, repeat('x', 200) as pad from range(1200000) order by h`,
    'select count(*), sum(i), (select count(*) > 0 from duckdb_temporary_files()) from sorted',
  );
  expect(answers['answer']).toEqual([['1200000', '719999400000', true]]);
  await expect(ask('create table listed as select list(range) as all from range(200000000)', 'select 1')).rejects.toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: expect.stringContaining('more memory') as string,
  });
  await expect(
    ask(`create table wide as select uuid()::varchar || uuid()::varchar || uuid()::varchar as id from range(100000000)`, 'select 1'),
  ).rejects.toMatchObject({
    code: 'QUERY_TOO_COMPLEX',
    message: expect.stringContaining('scratch space') as string,
  });
}, 120_000);

/** A runner whose workers have little. */
async function startSmall() {
  const small = await startRunner({ HOPYARD_ENGINE_MEMORY_BYTES: String(300 * 1024 ** 2), HOPYARD_PROGRAM_DISK_BYTES: String(400 * 1024 ** 2) });
  await expect.poll(() => existsSync(small.config.runnerSocket), { timeout: 10_000 }).toBe(true);
  return small;
}

async function engineDirectories() {
  return (await readdir(join(runner.home, 'scratch'))).filter((name) => name.startsWith('engine-'));
}

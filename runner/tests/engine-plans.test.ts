import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, json, text } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';
import { engineClient } from '@hopyard/engine';
import type { QueryRequest, StreamRequest } from '@hopyard/leases';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
      `create temp view marks as select * from read_csv('/data/marks.csv', header = true, columns = {'id': 'integer', 'mark': 'integer'})`,
      `create temp table joined as select p.id, name, mark from '/data/people.parquet' p join marks using (id) order by id`,
      `copy joined to '/output/joined.parquet' (format parquet)`,
    ],
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
  await writeFile(path, await stream({ statements: [`create temp table t as ${TRICKY}`], select: 'select * from t', format: 'parquet' }));
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

import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { json, text } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLocked } from '../src/engine/locked-duckdb.ts';
import { type RunnerFixture, startRunner } from './fixture.ts';

const FLIGHTS = resolve(import.meta.dirname, '../../examples/flights/node_modules/vega-datasets/data/flights-3m.parquet');

/** A worker starts and ends as fast as the machine lets it. */
const PATIENT = { timeout: 10_000 };

let runner: RunnerFixture;
let flights: string;
beforeAll(async () => {
  runner = await startRunner();
  flights = (await runner.blobs.put(createReadStream(FLIGHTS))).blobId;
});
afterAll(() => runner[Symbol.asyncDispose]());

const store = async (content: string | Buffer) => (await runner.blobs.put(Readable.from([Buffer.from(content)]))).blobId;

function post(path: string, body: object) {
  return new Promise<IncomingMessage>((answered, failed) => {
    const outgoing = request(
      { socketPath: runner.config.runnerSocket, path, method: 'POST', headers: { 'content-type': 'application/json' } },
      answered,
    );
    outgoing.on('error', failed);
    outgoing.end(JSON.stringify(body));
  });
}
async function preview(blobId: string, format: 'parquet' | 'csv', rows = 3) {
  const answer = await post('/engine/preview', { blobId, format, rows });
  return { status: answer.statusCode, body: (await json(answer)) as any };
}
/** A Parquet file of what a query answers, made by DuckDB itself. */
async function parquet(query: string) {
  const path = join(runner.home, `${randomUUID()}.parquet`);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`copy (${query}) to '${path}' (format parquet)`);
  connection.closeSync();
  return (await runner.blobs.put(createReadStream(path))).blobId;
}

test('a preview of a Parquet file names its columns, shows its first rows and counts all', async () => {
  const { status, body } = await preview(flights, 'parquet');
  expect(status).toBe(200);
  expect(body).toEqual({
    columns: [
      { name: 'date', type: 'TIMESTAMP', nullable: true },
      { name: 'delay', type: 'BIGINT', nullable: true },
      { name: 'distance', type: 'BIGINT', nullable: true },
      { name: 'origin', type: 'VARCHAR', nullable: true },
      { name: 'destination', type: 'VARCHAR', nullable: true },
    ],
    rows: [
      ['2001-01-01T00:01:00', '33', '2176', 'LAS', 'PHL'],
      ['2001-01-01T00:01:00', '19', '215', 'ATL', 'SAV'],
      ['2001-01-01T00:01:00', '14', '405', 'MCI', 'MDW'],
    ],
    rowCount: '3000000',
    truncated: true,
  });
});

test('values of every kind become JSON, and none loses a digit', async () => {
  const blobId = await parquet(`select 9007199254740993::bigint as big, 1.10::decimal(9,2) as price, null::varchar as nothing,
    timestamptz '2001-01-01 00:00:00.5+00' as instant, date '2001-02-03' as day, [1, 2] as list, {'a': 1} as pair, 'a"b' as "odd ""name""", true as yes, 0.5::double as half, repeat('x', 5000) as long`);
  const { body } = await preview(blobId, 'parquet');
  expect(body.rows[0].slice(0, 10)).toEqual([
    '9007199254740993',
    '1.10',
    null,
    '2001-01-01T00:00:00.5Z',
    '2001-02-03',
    [1, 2],
    { a: 1 },
    'a"b',
    true,
    0.5,
  ]);
  expect(body.rows[0][10]).toHaveLength(2001);
  expect(body.columns[7].name).toBe('odd "name"');
  expect(body).toMatchObject({ rowCount: '1', truncated: false });
});

test('a preview of a CSV file guesses its types', async () => {
  const { body } = await preview(await store('iata,name,latitude\n00M,Thigpen,31.95\n00R,Livingston,30.68\n'), 'csv');
  expect(body).toEqual({
    columns: [
      { name: 'iata', type: 'VARCHAR', nullable: true },
      { name: 'name', type: 'VARCHAR', nullable: true },
      { name: 'latitude', type: 'DOUBLE', nullable: true },
    ],
    rows: [
      ['00M', 'Thigpen', 31.95],
      ['00R', 'Livingston', 30.68],
    ],
    rowCount: '2',
    truncated: false,
  });
});

test('a file that is none of its kind is refused with what is wrong with it', async () => {
  const broken = [
    await preview(await store('this is no parquet file at all'), 'parquet'),
    await preview(await store(''), 'parquet'),
    await preview(await store(Buffer.concat([Buffer.from('PAR1'), Buffer.alloc(1000, 255), Buffer.from('PAR1')])), 'parquet'),
    await preview(await store(Buffer.from([0, 1, 2, 255, 254, 10, 0, 200])), 'csv'),
  ];
  for (const { status, body } of broken) {
    expect([status, body.code]).toEqual([422, 'UPLOAD_REJECTED']);
    expect(body.message).toMatch(/^This is no readable (Parquet|CSV) file\. ./);
    expect(body.message).not.toContain('/data');
  }
  expect(broken[0]!.body.message).toMatch(/magic bytes/);
});

test('a request for a file that is not there, or for nonsense, is refused', async () => {
  expect(await preview(randomUUID(), 'parquet')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  expect(await preview('../../etc/passwd', 'parquet')).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT' } });
});

test('a preview goes to the worker that waits for it, and the next one finds another', async () => {
  await preview(flights, 'parquet', 1);
  for (let i = 0; i < 2; i++) {
    await expect.poll(async () => (await health()).engineWarm, PATIENT).toBe(true);
    await expect.poll(engineDirectories, PATIENT).toHaveLength(1);
    const [waiting] = await engineDirectories();
    expect((await preview(flights, 'parquet', 50)).body.rows).toHaveLength(50);
    await expect.poll(engineDirectories, PATIENT).not.toContain(waiting);
  }
});

test('three million rows stream as CSV, in order', async () => {
  const answer = await post('/engine/rows', { blobId: flights, format: 'parquet' });
  expect(answer.headers['content-type']).toMatch(/^text\/csv/);
  let lines = 0;
  let head = '';
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    if (head.length < 200) head += chunk.toString();
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
  expect(head).toMatch(/^date,delay,distance,origin,destination\n2001-01-01T00:01:00,33,2176,LAS,PHL\n/);
  expect(lines).toBe(3_000_001);
}, 60_000);

test('rows of a CSV file keep their own words', async () => {
  const answer = await post('/engine/rows', { blobId: await store('code,when\n007,2001-01-01 00:00:00\n,"a,b"\n'), format: 'csv' });
  expect(await text(answer)).toBe('code,when\n007,2001-01-01 00:00:00\n,"a,b"\n');
});

test('rows of a file that is none are an error, not an empty file', async () => {
  const answer = await post('/engine/rows', { blobId: await store('no parquet'), format: 'parquet' });
  expect(answer.statusCode).toBe(422);
  expect(await json(answer)).toMatchObject({ code: 'UPLOAD_REJECTED' });
});

test('a caller who leaves ends the worker', async () => {
  const answer = await post('/engine/rows', { blobId: flights, format: 'parquet' });
  await new Promise((read) => answer.once('data', read));
  const before = await engineDirectories();
  expect(before.length).toBeGreaterThan(0);
  answer.destroy();
  // One spare worker may be there, waiting for the next request.
  await expect.poll(async () => (await engineDirectories()).filter((name) => before.includes(name)).length, { timeout: 5000 }).toBeLessThanOrEqual(1);
});

test('the engine reads no other file, writes none, and takes no word to change that', async () => {
  const { instance, connection } = await openLocked({ paths: [join(runner.home, 'allowed')], directories: [] }, join(runner.home, 'spill'), {
    threads: 1,
    memoryBytes: 1e8,
    spillBytes: 1e8,
  });
  for (const sql of [
    `select * from read_text('/etc/passwd')`,
    `select * from glob('/etc/*')`,
    `copy (select 1) to '${join(runner.home, 'other.csv')}'`,
    `attach '${join(runner.home, 'other.db')}'`,
    `set enable_external_access = true`,
    `set allowed_paths = ['/etc/passwd']`,
    `install httpfs`,
    `load httpfs`,
  ])
    await expect(connection.run(sql)).rejects.toThrow(/disabled|locked|not allowed|Permission|Cannot/i);
  connection.closeSync();
  instance.closeSync();
});

async function health() {
  const answer = await new Promise<IncomingMessage>((done) => request({ socketPath: runner.config.runnerSocket, path: '/healthz' }, done).end());
  return (await json(answer)) as { engineWarm: boolean };
}

async function engineDirectories() {
  return (await readdir(join(runner.home, 'scratch'))).filter((name) => name.startsWith('engine-'));
}

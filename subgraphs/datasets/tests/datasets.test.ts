import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { EngineClient } from '@hopyard/engine';
import { sweepBlobs } from '@hopyard/files';
import { PlatformError, type Viewer } from '@hopyard/identity';
import { connect } from '@hopyard/postgres';
import { openWorld, responseOf, type World } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** No engine answers here: what needs one is tested with the runner, whose workers are real. */
const engine: EngineClient = {
  preview: () => Promise.reject(new PlatformError('UPLOAD_REJECTED', 'This is no Parquet file.')),
  rows: () => Promise.reject(new PlatformError('UNAVAILABLE', 'The query engine does not answer.')),
  query: () => Promise.reject(new PlatformError('UNAVAILABLE', 'The query engine does not answer.')),
  stream: () => Promise.reject(new PlatformError('UNAVAILABLE', 'The query engine does not answer.')),
};

let world: World;
beforeAll(async () => {
  world = await openWorld({ engine });
});
afterAll(() => world[Symbol.asyncDispose]());

const DATASET = `mutation ($input: CreateDatasetInput!) { createDataset(input: $input) { __typename ... on CreateDatasetSuccess { dataset { id root { id } } } ... on UserError { message } } }`;
const DIRECTORY = `mutation ($input: CreateDirectoryInput!) { createDirectory(input: $input) { __typename ... on CreateDirectorySuccess { directory { id path } } ... on UserError { message } } }`;
const MOVE = `mutation ($input: MoveEntryInput!) { moveEntry(input: $input) { __typename ... on MoveEntrySuccess { entry { id path } } ... on UserError { message } } }`;
const DELETE = `mutation ($input: DeleteEntryInput!) { deleteEntry(input: $input) { __typename ... on UserError { message } } }`;
type Named = Record<string, { __typename: string; message?: string }>;

const project = async () => {
  const owner = await world.project(await world.person('ada'));
  await world.ask(world.datasets, owner, DATASET, { input: { name: 'raw' } });
  return owner;
};
const scientistOf = async (owner: Viewer) => world.member(owner, await world.person('grace'), 'DATA_SCIENTIST');

async function door(viewer: Viewer | null, method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Response> {
  const [files] = world.datasets.doors;
  const request = new Request(`http://hopyard/api/projects/p/files${path}`, { method, headers, ...(body !== undefined && { body }) });
  return responseOf(await files!.handle(request, { viewer, requestId: 'test' }, path.split('?')[0]!));
}
const upload = async (viewer: Viewer | null, path: string, body: string, headers?: Record<string, string>) =>
  (await (await door(viewer, 'PUT', path, body, headers)).json()) as { id: string; sha256: string; sizeBytes: number };
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof PlatformError ? error.code : String(error)),
  );
const blobCount = async () =>
  (await readdir(dirname(dirname(dirname(world.blobs.path(crypto.randomUUID())))), { recursive: true }).catch(() => [])).filter((name) =>
    /[0-9a-f-]{36}$/.test(name),
  ).length;

test('what a Data Owner uploads is listed with its hash, and downloaded as it was', async () => {
  const owner = await project();
  const file = await upload(owner, '/raw/flights.csv', 'a,b\n1,2\n');
  expect(file).toMatchObject({ sizeBytes: 8, sha256: createHash('sha256').update('a,b\n1,2\n').digest('hex') });
  const { data } = await world.ask<{ project: { entryAt: unknown } }>(
    world.datasets,
    owner,
    'query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { entryAt(path: "raw") { ... on Directory { children { nodes { name path ... on File { sizeBytes mediaType } } } } } } } }',
    { id: owner.project!.id },
  );
  expect(JSON.stringify(data)).toContain('"name":"flights.csv","path":"raw/flights.csv"');
  const answer = await door(owner, 'GET', '/raw/flights.csv');
  expect(await answer.text()).toBe('a,b\n1,2\n');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(answer.headers.get('content-security-policy')).toMatch(/sandbox/);
  const part = await door(owner, 'GET', '/raw/flights.csv', undefined, { range: 'bytes=4-6' });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 4-6/8', '1,2']);
});

test('a Data Scientist copies no data in or out, but uploads and removes programs', async () => {
  const owner = await project();
  const scientist = await scientistOf(owner);
  await upload(owner, '/raw/flights.csv', 'a\n1\n');
  const before = await blobCount();
  expect(await code(door(scientist, 'GET', '/raw/flights.csv'))).toBe('EXPORT_DENIED');
  expect(await code(door(scientist, 'PUT', '/raw/mine.csv', 'x'))).toBe('IMPORT_DENIED');
  expect(await blobCount()).toBe(before);
  const program = await upload(scientist, '/Resources/explore.py', 'print(1)');
  const gone = await world.ask<Named>(world.datasets, scientist, DELETE, { input: { entryId: program.id } });
  expect(gone.data.deleteEntry!.__typename).toBe('DeleteEntrySuccess');
  const [refusals] = await world.root.db.execute<{ codes: string[] }>(sql`
    select array_agg(outcome order by number) as codes from journal.entries where project_id = ${owner.project!.id} and outcome <> 'OK'`);
  expect(refusals?.codes).toEqual(['EXPORT_DENIED', 'IMPORT_DENIED']);
});

test('a stranger, and whoever is not signed in, reach nothing', async () => {
  const owner = await project();
  const file = await upload(owner, '/raw/flights.csv', 'a\n1\n');
  const other = await project();
  expect(await code(door(other, 'GET', '/raw/flights.csv'))).toBe('NOT_FOUND');
  expect(await code(door(null, 'GET', '/raw/flights.csv'))).toBe('UNAUTHENTICATED');
  const { data } = await world.ask<{ file: null }>(world.datasets, other, 'query ($id: ID!) { file(id: $id) { name } }', { id: file.id });
  expect(data.file).toBeNull();
  for (const [mutation, input] of [
    [MOVE, { entryId: file.id, path: 'raw/stolen.csv' }],
    [DELETE, { entryId: file.id }],
  ] as const) {
    expect((await world.ask(world.datasets, other, mutation, { input })).errors[0]?.code).toBe('NOT_FOUND');
  }
});

test('a Data Scientist changes nothing among data', async () => {
  const owner = await project();
  const scientist = await scientistOf(owner);
  const file = await upload(owner, '/raw/flights.csv', 'a\n1\n');
  for (const [mutation, input] of [
    [DATASET, { name: 'mine' }],
    [DIRECTORY, { path: 'raw/mine' }],
    [MOVE, { entryId: file.id, path: 'raw/other.csv' }],
    [DELETE, { entryId: file.id }],
  ] as const) {
    expect((await world.ask(world.datasets, scientist, mutation, { input })).errors[0]?.code, mutation).toBe('FORBIDDEN');
  }
});

test.each([
  ['/raw/..%2Fother.csv', 'PATH_INVALID'],
  ['/raw/%2e%2e/x', 'PATH_INVALID'],
  ['/raw/a%5Cb', 'PATH_INVALID'],
  ['/nothing/a.csv', 'PATH_INVALID'],
  ['/raw/missing/a.csv', 'PATH_INVALID'],
  ['/raw', 'PATH_INVALID'],
])('an upload to %s is refused as %s, and nothing is stored', async (path, expected) => {
  const owner = await project();
  const before = await blobCount();
  expect(await code(door(owner, 'PUT', path, 'x'))).toBe(expected);
  expect(await blobCount()).toBe(before);
});

test('a hash that does not match, bytes that are missing and a Parquet file that is none are refused, and nothing is stored', async () => {
  const owner = await project();
  const before = await blobCount();
  expect(await code(door(owner, 'PUT', '/raw/a.csv', 'x', { 'x-content-sha256': '0'.repeat(64) }))).toBe('UPLOAD_REJECTED');
  expect(await code(door(owner, 'PUT', '/raw/a.csv', 'x', { 'content-length': '10' }))).toBe('UPLOAD_REJECTED');
  expect(await code(door(owner, 'PUT', '/raw/a.parquet', 'this is no parquet file'))).toBe('UPLOAD_REJECTED');
  expect(await blobCount()).toBe(before);
});

test('a file is replaced only when that is asked for, and a reader has the old or the new', async () => {
  const owner = await project();
  const first = await upload(owner, '/raw/a.csv', 'old');
  expect(await code(door(owner, 'PUT', '/raw/a.csv', 'new'))).toBe('CONFLICT');
  expect(await (await door(owner, 'GET', '/raw/a.csv')).text()).toBe('old');
  const second = await upload(owner, '/raw/a.csv?overwrite=true', 'new');
  expect(second.id).toBe(first.id);
  expect(await (await door(owner, 'GET', '/raw/a.csv')).text()).toBe('new');
});

test('a directory moves with all that lies in it, and not into itself', async () => {
  const owner = await project();
  const made = await world.ask<{ createDirectory: { directory: { id: string } } }>(world.datasets, owner, DIRECTORY, { input: { path: 'raw/2001' } });
  const entryId = made.data.createDirectory.directory.id;
  await upload(owner, '/raw/2001/jan.csv', 'x');
  const inside = await world.ask<Named>(world.datasets, owner, MOVE, { input: { entryId, path: 'raw/2001/deeper' } });
  expect(inside.data.moveEntry!.__typename).toBe('PathInvalid');
  await world.ask(world.datasets, owner, MOVE, { input: { entryId, path: 'raw/year-2001' } });
  expect(await (await door(owner, 'GET', '/raw/year-2001/jan.csv')).text()).toBe('x');
  expect(await code(door(owner, 'GET', '/raw/2001/jan.csv'))).toBe('NOT_FOUND');
  const taken = await world.ask<Named>(world.datasets, owner, DIRECTORY, { input: { path: 'raw/year-2001' } });
  expect(taken.data.createDirectory!.__typename).toBe('PathTaken');
});

test('data does not become a program by moving, nor a program data', async () => {
  const owner = await project();
  const { id } = await upload(owner, '/raw/a.py', 'print(1)');
  const moved = await world.ask<Named>(world.datasets, owner, MOVE, { input: { entryId: id, path: 'Resources/a.py' } });
  expect(moved.data.moveEntry).toMatchObject({ __typename: 'PathInvalid', message: expect.stringMatching(/Data does not move among programs/) });
});

test('two uploads to one name at once leave one file', async () => {
  const owner = await project();
  const outcomes = await Promise.all(['one', 'two', 'three'].map((text) => code(door(owner, 'PUT', '/raw/race.csv', text))));
  expect(outcomes.filter((outcome) => outcome === 'no refusal')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome !== 'no refusal').every((outcome) => outcome === 'CONFLICT')).toBe(true);
});

test('a file that is not what its name says has a preview that says so, and an Observer has none', async () => {
  const owner = await project();
  const { id } = await upload(owner, '/raw/a.csv', 'x');
  const PREVIEW = 'query ($id: ID!) { file(id: $id) { preview { ... on PreviewFailed { message } } } }';
  const { data } = await world.ask<{ file: { preview: { message: string } } }>(world.datasets, owner, PREVIEW, { id });
  expect(data.file.preview.message).toBe('This is no Parquet file.');
  const observer = await world.member(owner, await world.person('olga'), 'OBSERVER');
  expect((await world.ask(world.datasets, observer, PREVIEW, { id })).errors[0]?.code).toBe('FORBIDDEN');
});

test('changes reach who follows them, with the entry as it is now', async () => {
  const owner = await project();
  await using feed = await world.follow<{ fileChanged: { signal: string; change: string | null; entry: { path: string } | null } }>(
    world.datasets,
    owner,
    'subscription { fileChanged { cursor signal change entry { path } } }',
  );
  expect((await feed.next()).data.fileChanged.signal).toBe('LIVE');
  const { id } = await upload(owner, '/raw/a.csv', 'x');
  expect((await feed.next()).data.fileChanged).toMatchObject({ change: 'CREATED', entry: { path: 'raw/a.csv' } });
  await world.ask(world.datasets, owner, DELETE, { input: { entryId: id } });
  expect((await feed.next()).data.fileChanged).toMatchObject({ change: 'DELETED', entry: null });
});

test('bytes that nothing names are swept after the grace period, and no others', async () => {
  const owner = await project();
  const kept = await upload(owner, '/raw/kept.csv', 'kept');
  const orphan = await world.blobs.put(
    (async function* () {
      yield Buffer.from('orphan');
    })(),
  );
  await using database = connect({ url: world.databaseUrl, role: 'hopyard_datasets', max: 1 });
  expect(await sweepBlobs(database.db, world.blobs, new Date(), 3600)).toBe(0);
  await sweepBlobs(database.db, world.blobs, new Date(Date.now() + 7_200_000), 3600);
  await expect(world.blobs.size(orphan.blobId)).rejects.toThrow();
  expect(await (await door(owner, 'GET', '/raw/kept.csv')).text()).toBe('kept');
  expect(kept.sizeBytes).toBe(4);
});

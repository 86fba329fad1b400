import { connect, type Database, tenant } from '@hopyard/postgres';
import { createTestDatabase, type TestDatabase } from '@hopyard/postgres/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FeedItem, type Journal, openJournal } from '../src/index.ts';

let database: TestDatabase;
let writer: Database;
let root: Database;
let journal: Journal;
const failures: unknown[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  writer = connect({ url: database.url, role: 'hopyard_training', max: 24 });
  root = connect({ url: database.url, max: 4 });
  journal = openJournal({ url: database.url, onError: (error) => failures.push(error) });
});
afterAll(async () => {
  await journal.close();
  await Promise.all([writer.close(), root.close()]);
  await database[Symbol.asyncDispose]();
});

const newProject = () => crypto.randomUUID();
const write = async (projectId: string, facts: Record<string, number>) => {
  await tenant(writer.db, { projectId, userId: null }, (tx) =>
    journal.append(tx, { viewer: null, projectId, requestId: 'test' }, { kind: 'test:write', change: 'CREATED', subjects: [], facts }),
  );
  journal.poke();
};
const brokenLink = async (projectId: string) =>
  (await root.db.execute<{ link: string | null }>(sql`select journal.broken_link(${projectId}) as link`))[0]?.link;

/** Reads a feed until it has as many events as wanted. */
async function events(feed: AsyncIterable<FeedItem>, count: number): Promise<Extract<FeedItem, { signal: 'EVENT' }>[]> {
  const seen: Extract<FeedItem, { signal: 'EVENT' }>[] = [];
  if (count === 0) return seen;
  for await (const item of feed) {
    if (item.signal === 'EVENT') seen.push(item);
    if (seen.length === count) break;
  }
  return seen;
}

test('10,000 entries of 24 concurrent writers: none skipped, none doubled, the order of each writer kept, the chain whole', async () => {
  const project = newProject();
  const total = 10_000;
  const writers = 24;
  const each = Math.ceil(total / writers);
  const following = events(journal.follow({ projectId: project, after: await headOf(project) }), total);
  await Promise.all(
    Array.from({ length: writers }, async (_, name) => {
      for (let turn = 0; turn < each && name * each + turn < total; turn++) await write(project, { name, turn });
    }),
  );
  const seen = await following;
  expect(seen.map(({ entry }) => entry.number)).toEqual(Array.from({ length: total }, (_, index) => BigInt(index + 1)));
  const turns = new Map<unknown, number>();
  for (const { entry } of seen) {
    const { name, turn } = entry.facts;
    expect(turn).toBe((turns.get(name) ?? -1) + 1);
    turns.set(name, Number(turn));
  }
  expect(await brokenLink(project)).toBeNull();
}, 60_000);

test('a foreign transaction that is held open stalls nobody, and its own entry comes when it commits', async () => {
  const project = newProject();
  await using feed = queue(journal.follow({ projectId: project }));
  expect((await feed.next()).signal).toBe('LIVE');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let began = () => {};
  const open = new Promise<void>((resolve) => {
    began = resolve;
  });
  const foreign = tenant(writer.db, { projectId: project, userId: null }, async (tx) => {
    await journal.append(tx, { viewer: null, projectId: project, requestId: 'test' }, { kind: 'test:held', change: 'CREATED', subjects: [] });
    began();
    await held;
  });
  await open;
  const since = Date.now();
  let written = 0;
  while (Date.now() - since < 3_000) {
    await write(project, { written });
    const item = await feed.next();
    expect(item.signal === 'EVENT' && item.entry.facts).toEqual({ written });
    written += 1;
  }
  expect(written).toBeGreaterThan(20);
  release();
  await foreign;
  journal.poke();
  const last = await feed.next();
  expect(last.signal === 'EVENT' && last.entry.kind).toBe('test:held');
});

test('a follower resumes behind any cursor while writers go on, without a gap or a repeat', async () => {
  const project = newProject();
  // Before the first of them: a head that is read later may lie behind it.
  let after: string | null = await headOf(project);
  const writing = (async () => {
    for (let turn = 0; turn < 300; turn++) await write(project, { turn });
  })();
  const seen: number[] = [];
  let cut = 1;
  while (seen.length < 300) {
    const part: FeedItem[] = await events(journal.follow({ projectId: project, after }), Math.min(cut, 300 - seen.length));
    for (const item of part) if (item.signal === 'EVENT') seen.push(Number(item.entry.facts['turn']));
    after = part.at(-1)?.cursor ?? after;
    cut = (cut * 7 + 3) % 41;
  }
  await writing;
  expect(seen).toEqual(Array.from({ length: 300 }, (_, turn) => turn));
});

test('what was rolled back is not in the journal, and leaves no hole in the numbers', async () => {
  const project = newProject();
  const following = events(journal.follow({ projectId: project, after: await headOf(project) }), 2);
  await write(project, { turn: 1 });
  await expect(
    tenant(writer.db, { projectId: project, userId: null }, async (tx) => {
      await journal.append(
        tx,
        { viewer: null, projectId: project, requestId: 'test' },
        { kind: 'test:write', change: 'CREATED', subjects: [], facts: { turn: 2 } },
      );
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  await write(project, { turn: 3 });
  expect((await following).map(({ entry }) => [Number(entry.number), entry.facts['turn']])).toEqual([
    [1, 1],
    [2, 3],
  ]);
});

test('a cursor of another history, or of a future, is answered with RESYNC and a cursor to go on from', async () => {
  const project = newProject();
  await write(project, { turn: 1 });
  const ahead = Buffer.from(
    Buffer.from(await headOf(project), 'base64url')
      .toString()
      .replace(/\.\d+$/, '.999'),
  ).toString('base64url');
  const other = Buffer.from(`${crypto.randomUUID()}.0`).toString('base64url');
  for (const after of [ahead, other]) {
    await using feed = queue(journal.follow({ projectId: project, after }));
    const resync = await feed.next();
    expect(resync.signal).toBe('RESYNC');
    expect((await feed.next()).signal).toBe('LIVE');
    await using again = queue(journal.follow({ projectId: project, after: resync.cursor }));
    expect((await again.next()).signal).not.toBe('RESYNC');
  }
  await expect(journal.follow({ projectId: project, after: 'rubbish' }).next()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('entries cannot be changed, forged for another project, or read from one', async () => {
  const project = newProject();
  const other = newProject();
  await write(project, { turn: 1 });
  await events(journal.follow({ projectId: project, after: emptyCursor(await headOf(project)) }), 1);
  for (const statement of [sql`update journal.entries set kind = 'forged'`, sql`delete from journal.entries`, sql`truncate journal.entries`]) {
    await expect(root.db.execute(statement)).rejects.toMatchObject({ cause: { message: 'The journal is never changed.' } });
  }
  const forging = tenant(writer.db, { projectId: other, userId: null }, (tx) =>
    journal.append(tx, { viewer: null, projectId: project, requestId: 'test' }, { kind: 'test:forged', change: 'CREATED', subjects: [] }),
  );
  await expect(forging).rejects.toMatchObject({ cause: { message: expect.stringMatching(/row-level security/) } });
  const seen = await tenant(writer.db, { projectId: other, userId: null }, (tx) =>
    tx.execute(sql`select 1 from journal.entries where project_id = ${project}`),
  );
  expect(seen).toHaveLength(0);
});

test('with two sequencers, whose connections are cut again and again, nothing is skipped or numbered twice', async () => {
  const project = newProject();
  await using standby = openJournal({ url: database.url, onError: () => {} });
  const following = events(journal.follow({ projectId: project, after: await headOf(project) }), 200);
  let cuts = 0;
  for (let turn = 0; turn < 200; turn++) {
    await write(project, { turn });
    standby.poke();
    if (turn % 40 !== 20) continue;
    const cut = await root.db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'hopyard journal'`);
    cuts += cut.length;
  }
  expect((await following).map(({ entry }) => entry.facts['turn'])).toEqual(Array.from({ length: 200 }, (_, turn) => turn));
  expect(cuts).toBeGreaterThanOrEqual(10);
  expect(await brokenLink(project)).toBeNull();
});

test('ending a follower that waits ends it at once', async () => {
  const feed = journal.follow({ projectId: newProject() });
  expect((await feed.next()).value).toMatchObject({ signal: 'LIVE' });
  const waiting = feed.next();
  await feed.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

async function headOf(project: string): Promise<string> {
  await using feed = queue(journal.follow({ projectId: project }));
  return (await feed.next()).cursor;
}

const emptyCursor = (cursor: string) =>
  Buffer.from(
    Buffer.from(cursor, 'base64url')
      .toString()
      .replace(/\.\d+$/, '.0'),
  ).toString('base64url');

function queue(feed: AsyncIterableIterator<FeedItem>) {
  return {
    async next(): Promise<FeedItem> {
      const result = await feed.next();
      if (result.done) throw new Error('The feed ended.');
      return result.value;
    },
    async [Symbol.asyncDispose]() {
      await feed.return?.();
    },
  };
}

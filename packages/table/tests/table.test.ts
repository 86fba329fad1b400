import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { sweepBlobs } from '@hopyard/files';
import { connect, tenant } from '@hopyard/postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  appendColumns,
  changes,
  type Commit,
  commits,
  commitStaged,
  dropTable,
  findRows,
  type FindWanted,
  forgetHistory,
  isWorthCompacting,
  pageOfRows,
  stageCompaction,
  type Snapshot,
  stageDelete,
  stageForgetting,
  stageUpsert,
  type TableFile,
  type TableSchema,
} from '../src/index.ts';
import { accepted, columns, type Lab, openLab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

const WEATHER: TableSchema = {
  columns: columns(['station', 'STRING'], ['at', 'TIMESTAMP'], ['degrees', 'FLOAT64', 'nullable']),
  key: ['station'],
  eventTime: 'at',
};
const HEAD = 'station,at,degrees\n';

test('a row with the key and event time of another takes its place, and the commit counts both', async () => {
  const id = await lab.table(WEATHER);
  const first = await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\noslo,2026-01-02T00:00:00Z,2\nrome,2026-01-01T00:00:00Z,10\n`);
  expect(first).toMatchObject({ sequence: 1n, operation: 'UPSERT', rowsInserted: 3n, rowsUpdated: 0n, rowCount: 3n, committedBy: lab.userId });
  expect([first.minEventTime, first.maxEventTime]).toEqual([new Date('2026-01-01'), new Date('2026-01-02')]);
  const second = await lab.upsert(id, `${HEAD}oslo,2026-01-02T00:00:00Z,2.5\nbern,2026-01-02T00:00:00Z,\n`);
  expect(second).toMatchObject({ sequence: 2n, rowsInserted: 1n, rowsUpdated: 1n, rowsDeleted: 0n, rowCount: 4n });
  expect(await lab.rows(await lab.state(id))).toEqual([
    'bern,2026-01-02T00:00:00Z,',
    'oslo,2026-01-01T00:00:00Z,1.0',
    'oslo,2026-01-02T00:00:00Z,2.5',
    'rome,2026-01-01T00:00:00Z,10.0',
  ]);
});

test('rows are found by conditions and times, in the order of the key or against it', async () => {
  const id = await lab.table(WEATHER);
  await lab.upsert(id, `${HEAD}bern,2026-01-01T00:00:00Z,1\noslo,2026-01-01T00:00:00Z,2\n`);
  await lab.upsert(id, `${HEAD}paris,2026-01-02T00:00:00Z,3\nrome,2026-01-02T00:00:00Z,4\noslo,2026-01-01T00:00:00Z,2.5\n`);
  const state = await lab.state(id);
  const find = (wanted: Partial<FindWanted>) => findRows(lab.parts, state, { columns: ['station', 'degrees'], where: [], first: 10, ...wanted });
  expect(await find({})).toEqual([
    ['bern', 1],
    ['oslo', 2.5],
    ['paris', 3],
    ['rome', 4],
  ]);
  const where = [
    { feature: 'station', operator: 'LT' as const, value: 'rome' },
    { feature: 'degrees', operator: 'GE' as const, value: 2 },
  ];
  expect(await find({ where, descending: true, first: 1 })).toEqual([['paris', 3]]);
  // What lies in files of other times is not looked at, so that none need be there.
  const range = { from: new Date('2026-01-02T00:00:00Z') };
  const newest = { ...state, files: state.files.map((file) => (file.addedSequence === 1n ? { ...file, blobId: randomUUID() } : file)) };
  expect(await findRows(lab.parts, newest, { columns: ['station'], where: [], range, first: 10 })).toEqual([['paris'], ['rome']]);
});

test('what is found ends at 24 MiB, and goes on behind the last', async () => {
  const id = await lab.table({ columns: columns(['n', 'INT64'], ['text', 'STRING']), key: ['n'], eventTime: null });
  const source = await lab.parquet(`select r as n, repeat('x', 10000000) as text from range(5) t(r)`);
  await lab.commit(accepted(await stageUpsert(lab.parts, await lab.state(id), source, { appends: true })));
  const find = (operator: 'GE' | 'GT', value: number) =>
    lab.state(id).then((state) => findRows(lab.parts, state, { columns: ['n'], where: [{ feature: 'n', operator, value }], first: 9 }));
  expect(await find('GE', 0)).toEqual([[0], [1], [2], [3], [4]]);
  const whole = await findRows(lab.parts, await lab.state(id), { columns: ['n', 'text'], where: [], first: 9 });
  expect(whole.map(([n]) => n)).toEqual([0, 1, 2]);
});

test('every older state stays readable, by commit and by time', async () => {
  const id = await lab.table(WEATHER);
  const first = await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\n`);
  const second = await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,2\n`);
  expect(await lab.rows(await lab.state(id, { sequence: 0n }))).toEqual([]);
  expect(await lab.rows(await lab.state(id, { sequence: 1n }))).toEqual(['oslo,2026-01-01T00:00:00Z,1.0']);
  expect((await lab.state(id, { at: new Date(first.committedAt.getTime() - 1) })).commit).toBeNull();
  expect((await lab.state(id, { at: first.committedAt })).commit?.sequence).toBe(1n);
  expect((await lab.state(id, { at: second.committedAt })).commit?.id).toBe(second.id);
  await expect(lab.state(id, { sequence: 3n })).rejects.toThrow('no such state');
});

test('files that hold old rows alone go by their names, a compaction leaves out old rows, and states before can be forgotten', async () => {
  const id = await lab.table(WEATHER);
  const day = (date: number) => new Date(Date.UTC(2026, 0, date));
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\nrome,2026-01-02T00:00:00Z,2\n`);
  await lab.upsert(id, `${HEAD}oslo,2026-01-03T00:00:00Z,3\n`);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,4\noslo,2026-01-05T00:00:00Z,5\n`);
  expect(stageForgetting(await lab.state(id), day(2))).toEqual({ kind: 'nothing' });
  const forgotten = await lab.commit(accepted(stageForgetting(await lab.state(id), day(4))));
  // The row that was replaced counts no second time, and its delete file goes too.
  expect(forgotten).toMatchObject({ operation: 'DELETE', rowsDeleted: 2n, rowCount: 2n, minEventTime: day(1), maxEventTime: day(3) });
  const mixed = ['oslo,2026-01-01T00:00:00Z,4.0', 'oslo,2026-01-05T00:00:00Z,5.0'];
  expect(await lab.rows(await lab.state(id))).toEqual(mixed);
  expect((await lab.state(id)).files.length).toBe(1);
  await lab.upsert(id, `${HEAD}rome,2026-01-06T00:00:00Z,6\n`);
  const compacted = await lab.commit(accepted(await stageCompaction(lab.parts, await lab.state(id), { from: day(4) })));
  expect(compacted).toMatchObject({ operation: 'COMPACT', rowsDeleted: 1n, rowCount: 2n });
  const newest = ['oslo,2026-01-05T00:00:00Z,5.0', 'rome,2026-01-06T00:00:00Z,6.0'];
  expect(await lab.rows(await lab.state(id))).toEqual(newest);
  expect((await lab.state(id)).files).toMatchObject([{ minEventTime: day(4), maxEventTime: day(6), rows: 2n }]);

  const { committedAt } = forgotten as Commit;
  await tenant(lab.root.db, { projectId: lab.projectId, userId: null }, (tx) => forgetHistory(tx, id, committedAt));
  await expect(lab.state(id, { sequence: 3n })).rejects.toThrow('no such state');
  await expect(lab.state(id, { at: new Date(committedAt.getTime() - 1) })).rejects.toThrow('no such state');
  expect(await lab.rows(await lab.state(id, { at: committedAt }))).toEqual(mixed);
  expect(await lab.rows(await lab.state(id))).toEqual(newest);
  // The third brought a file that the fourth still had.
  const { rows } = await lab.inProject((tx) => commits.byTable(tx, id, { first: 10 }));
  expect(rows.map(({ sequence }) => sequence)).toEqual([6n, 5n, 4n, 3n]);
});

test('a table without event time has one row a key, and a key may have several parts', async () => {
  const id = await lab.table({
    columns: columns(['from', 'STRING'], ['to', 'INT64'], ['day', 'DATE', 'nullable'], ['good', 'BOOL', 'nullable'], ['n', 'INT32', 'nullable']),
    key: ['from', 'to'],
    eventTime: null,
  });
  await lab.upsert(id, 'from,to,day,good,n\n"a,""b""",9007199254740993,2026-02-28,true,-1\n"",2,,,\n');
  const commit = await lab.upsert(id, 'from,to,day,good,n\n"a,""b""",9007199254740993,,,\nc,3,,,\n');
  expect(commit).toMatchObject({ rowsInserted: 1n, rowsUpdated: 1n, minEventTime: null, maxEventTime: null });
  expect(await lab.rows(await lab.state(id))).toEqual(['"",2,,,', '"a,""b""",9007199254740993,,,', 'c,3,,,']);
});

test('rows of keys are deleted, and are still there in older states', async () => {
  const id = await lab.table(WEATHER);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\noslo,2026-01-02T00:00:00Z,2\nrome,2026-01-01T00:00:00Z,10\n`);
  const staged = accepted(await stageDelete(lab.parts, await lab.state(id), [{ station: 'oslo' }, { station: 'nowhere' }]));
  const commit = await lab.commit(staged);
  expect(commit).toMatchObject({ operation: 'DELETE', rowsDeleted: 2n, rowCount: 1n, maxEventTime: new Date('2026-01-02') });
  expect(await lab.rows(await lab.state(id))).toEqual(['rome,2026-01-01T00:00:00Z,10.0']);
  expect(await lab.rows(await lab.state(id, { sequence: 1n }))).toHaveLength(3);
  expect(await stageDelete(lab.parts, await lab.state(id), [{ station: 'oslo' }])).toEqual({ kind: 'nothing' });
  for (const [keys, reason] of [
    [[], 'EMPTY'],
    [[{}], 'COLUMN_MISSING'],
    [[{ station: null }], 'NULL_IN_KEY'],
    [[{ station: 7 }], 'TYPE'],
    [[{ station: 'oslo', at: 1 }], 'COLUMN_UNKNOWN'],
  ] as const)
    expect(await stageDelete(lab.parts, await lab.state(id), keys)).toMatchObject({ kind: 'refused', reason });
});

test('a column is appended: older rows have null in it, older states do not have it', async () => {
  const id = await lab.table(WEATHER);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\nrome,2026-01-01T00:00:00Z,1\n`);
  const alter = await lab.inProject((tx) => appendColumns(tx, id, columns(['wind', 'INT32', 'nullable']), lab.author()));
  expect(alter).toMatchObject({ sequence: 2n, operation: 'ALTER', rowCount: 2n, minEventTime: null });
  expect(await lab.rows(await lab.state(id))).toEqual(['oslo,2026-01-01T00:00:00Z,1.0,', 'rome,2026-01-01T00:00:00Z,1.0,']);
  const lost = await lab.stage(id, await lab.csv(`${HEAD}oslo,2026-01-01T00:00:00Z,1\n`));
  expect(lost).toMatchObject({ kind: 'refused', reason: 'COLUMN_MISSING', column: 'wind' });
  await lab.upsert(id, 'station,at,degrees,wind\noslo,2026-01-01T00:00:00Z,1,7\n');
  expect(await lab.read(await lab.state(id))).toEqual(['oslo,2026-01-01T00:00:00Z,1.0,7', 'rome,2026-01-01T00:00:00Z,1.0,']);
  expect((await lab.state(id, { sequence: 1n })).schema.columns).toHaveLength(3);
  expect(await lab.rows(await lab.state(id, { sequence: 1n }))).toEqual(['oslo,2026-01-01T00:00:00Z,1.0', 'rome,2026-01-01T00:00:00Z,1.0']);
  for (const wrong of [columns(['wind', 'INT32', 'nullable']), columns(['rain', 'INT32']), columns(['Rain', 'INT32', 'nullable'])])
    await expect(lab.inProject((tx) => appendColumns(tx, id, wrong, lab.author()))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('of two writers at once one is told of the conflict, stages again, and both have their effect', async () => {
  const id = await lab.table(WEATHER);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\n`);
  const uploads = await Promise.all(['2', '3'].map((n) => lab.csv(`${HEAD}oslo,2026-01-01T00:00:00Z,${n}\nrow${n},2026-01-01T00:00:00Z,${n}\n`)));
  const staged = await Promise.all(uploads.map(async (upload) => accepted(await lab.stage(id, upload))));
  const outcomes = await Promise.all(staged.map((one) => lab.commit(one)));
  expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
  const loser = outcomes.indexOf('conflict');
  const again = await lab.commit(accepted(await lab.stage(id, uploads[loser]!)));
  expect(again).toMatchObject({ sequence: 3n, rowsInserted: 1n, rowsUpdated: 1n, rowCount: 3n });
  expect(await lab.rows(await lab.state(id))).toEqual([
    `oslo,2026-01-01T00:00:00Z,${loser + 2}.0`,
    'row2,2026-01-01T00:00:00Z,2.0',
    'row3,2026-01-01T00:00:00Z,3.0',
  ]);
});

test('many writers and one who appends columns end without a deadlock', async () => {
  const id = await lab.table(WEATHER);
  const staged = accepted(await lab.stage(id, await lab.csv(`${HEAD}oslo,2026-01-01T00:00:00Z,1\n`)));
  const names = ['a', 'b', 'c', 'd'];
  const outcomes = await Promise.all([
    ...names.map(() => lab.commit(staged)),
    ...names.map((name) => lab.inProject((tx) => appendColumns(tx, id, columns([name, 'INT32', 'nullable']), lab.author()))),
  ]);
  const done = outcomes.filter((outcome) => outcome !== 'conflict').length;
  expect([4, 5]).toContain(done);
  expect((await lab.state(id)).commit?.sequence).toBe(BigInt(done));
});

test('what was rolled back is nowhere, and its bytes are swept; what a table names stays', async () => {
  const id = await lab.table(WEATHER);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\n`);
  const staged = accepted(await lab.stage(id, await lab.csv(`${HEAD}oslo,2026-01-01T00:00:00Z,2\n`)));
  const broken = lab.inProject(async (tx) => {
    expect(await commitStaged(tx, staged, lab.author())).toMatchObject({ sequence: 2n });
    throw new Error('rolled back');
  });
  await expect(broken).rejects.toThrow('rolled back');
  expect(await lab.rows(await lab.state(id))).toEqual(['oslo,2026-01-01T00:00:00Z,1.0']);
  await using sweeper = connect({ url: lab.database.url, role: 'hopyard_datasets', max: 1 });
  const sweep = () => sweepBlobs(sweeper.db, lab.blobs, new Date(Date.now() + 60_000), 0);
  await sweep();
  for (const { blobId } of staged.added) await expect(lab.blobs.size(blobId)).rejects.toThrow('ENOENT');
  expect(await lab.rows(await lab.state(id))).toEqual(['oslo,2026-01-01T00:00:00Z,1.0']);
  const kept = (await lab.state(id)).files.map(({ blobId }) => blobId);
  await lab.inProject((tx) => dropTable(tx, id));
  await sweep();
  for (const blobId of kept) await expect(lab.blobs.size(blobId)).rejects.toThrow('ENOENT');
});

test('changes between two states tell what came, what took a place and what went', async () => {
  const id = await lab.table(WEATHER);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\nrome,2026-01-01T00:00:00Z,10\nbern,2026-01-01T00:00:00Z,5\n`);
  const first = await lab.state(id);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,2\nparis,2026-01-01T00:00:00Z,8\n`);
  await lab.commit(accepted(await stageDelete(lab.parts, await lab.state(id), [{ station: 'rome' }])));
  const told = async () => (await text(await changes(lab.parts, first, await lab.state(id), { format: 'csv' }))).trimEnd().split('\n');
  const expected = [
    '_change,station,at,degrees',
    'UPDATED,oslo,2026-01-01T00:00:00Z,2.0',
    'INSERTED,paris,2026-01-01T00:00:00Z,8.0',
    'DELETED,rome,2026-01-01T00:00:00Z,10.0',
  ];
  expect(await told()).toEqual(expected);
  expect(await lab.read(await lab.state(id), { changesSince: 1n })).toEqual(['oslo,2026-01-01T00:00:00Z,2.0', 'paris,2026-01-01T00:00:00Z,8.0']);
  await lab.commit(accepted(await stageCompaction(lab.parts, await lab.state(id))));
  expect(await told()).toEqual(expected);
  expect(await lab.read(await lab.state(id), { changesSince: 1n })).toHaveLength(2);
});

test('compaction changes no row, drops what is settled, and leaves older states readable', async () => {
  const id = await lab.table(WEATHER);
  for (let day = 1; day <= 3; day++) {
    await lab.upsert(id, `${HEAD}oslo,2026-01-0${day}T00:00:00Z,${day}\nrome,2026-01-01T00:00:00Z,${day}\n`);
  }
  const before = await lab.rows(await lab.state(id));
  expect(await lab.read(await lab.state(id))).toEqual(before);
  const commit = await lab.commit(accepted(await stageCompaction(lab.parts, await lab.state(id))));
  expect(commit).toMatchObject({ operation: 'COMPACT', sequence: 4n, rowCount: 4n, rowsInserted: 0n, rowsUpdated: 0n, rowsDeleted: 0n });
  const after = await lab.state(id);
  expect(after.files).toHaveLength(1);
  expect(after.files[0]).toMatchObject({ kind: 'DATA', rows: 4n });
  expect(await lab.rows(after)).toEqual(before);
  expect(await lab.read(after)).toEqual(before);
  expect(await lab.rows(await lab.state(id, { sequence: 3n }))).toEqual(before);
  expect(await lab.rows(await lab.state(id, { sequence: 2n }))).toHaveLength(3);
  expect(await stageCompaction(lab.parts, after)).toEqual({ kind: 'nothing' });
  await lab.upsert(id, `${HEAD}rome,2026-01-01T00:00:00Z,7\n`);
  expect(await lab.rows(await lab.state(id))).toContain('rome,2026-01-01T00:00:00Z,7.0');
});

test('compaction is worth it once small files are many, or much of a file is gone', () => {
  const file = (kind: TableFile['kind'], sequence: number, rows: bigint, targets: TableFile['targets'] = []): TableFile => ({
    ...{ kind, addedSequence: BigInt(sequence), rows, targets, id: String(sequence), blobId: '', sha256: '' },
    ...{ sizeBytes: kind === 'DATA' && sequence === 1 ? 100n * 1024n ** 2n : 1000n, minEventTime: null, maxEventTime: null },
  });
  const state = (files: TableFile[]): Snapshot => ({ tableId: '', schema: WEATHER, since: [0n, 0n, 0n], commit: null, files });
  const small = (count: number) => Array.from({ length: count }, (_, index) => file('DATA', index + 2, 10n));
  const large = file('DATA', 1, 100_000n);
  const gone = (count: number, rows: bigint) =>
    Array.from({ length: count }, (_, index) => file('DELETES', index + 2, rows, [{ sequence: 1n, rows }]));
  expect([[], [large, ...small(15)], [large, ...gone(1, 20_000n)], [large, ...gone(63, 1n)]].map((files) => isWorthCompacting(state(files)))).toEqual(
    [false, false, false, false],
  );
  expect(
    [
      [large, ...small(16)],
      [large, ...gone(1, 20_001n)],
      [large, ...gone(64, 1n)],
    ].map((files) => isWorthCompacting(state(files))),
  ).toEqual([true, true, true]);
});

test('a state that lost all of its rows is compacted to no file at all', async () => {
  const id = await lab.table(WEATHER);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\n`);
  await lab.commit(accepted(await stageDelete(lab.parts, await lab.state(id), [{ station: 'oslo' }])));
  await lab.commit(accepted(await stageCompaction(lab.parts, await lab.state(id))));
  const state = await lab.state(id);
  expect([state.files, state.commit?.rowCount, state.commit?.sizeBytes, await lab.rows(state)]).toEqual([[], 0n, 0n, []]);
});

test('a small upsert into a large table writes little', async () => {
  const id = await lab.table({ columns: columns(['id', 'INT64'], ['value', 'FLOAT64']), key: ['id'], eventTime: null });
  const large = await lab.upsert(id, await lab.parquet('select range as id, random() as value from range(200_000)'));
  const small = await lab.upsert(id, await lab.parquet('select range * 199 as id, random() as value from range(1_000)'));
  expect(small).toMatchObject({ rowsInserted: 0n, rowsUpdated: 1_000n, rowCount: 200_000n });
  expect(large.sizeBytes).toBeGreaterThan(1_200_000n);
  expect(small.sizeBytes - large.sizeBytes).toBeLessThan(40_000n);
});

test('equal histories have equal names, and another history has another', async () => {
  const histories = await Promise.all(
    ['1', '1', '2'].map(async (last) => {
      const id = await lab.table(WEATHER);
      await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\nrome,2026-01-01T00:00:00Z,1\n`);
      return (await lab.upsert(id, `${HEAD}rome,2026-01-01T00:00:00Z,${last}\n`)).contentHash;
    }),
  );
  expect(histories[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(histories[1]).toBe(histories[0]);
  expect(histories[2]).not.toBe(histories[0]);
});

test('pages go through all rows by key and event time, whatever their types', async () => {
  const id = await lab.table({
    columns: columns(['n', 'INT64'], ['s', 'STRING'], ['d', 'DATE'], ['b', 'BOOL'], ['at', 'TIMESTAMP'], ['f', 'FLOAT32', 'nullable']),
    key: ['n', 's', 'd', 'b'],
    eventTime: 'at',
  });
  const rows = ['9007199254740993', '-5', '7'].flatMap((n) =>
    ['a', `it's "b"`].flatMap((s) =>
      ['true', 'false'].flatMap((b) => [
        `${n},"${s.replaceAll('"', '""')}",2026-01-01,${b},2026-01-01T00:00:00.123456Z,nan`,
        `${n},"${s.replaceAll('"', '""')}",2026-01-01,${b},2026-01-02T00:00:00Z,0.5`,
      ]),
    ),
  );
  await lab.upsert(id, `n,s,d,b,at,f\n${rows.join('\n')}\n`);
  const state = await lab.state(id);
  const all = (await pageOfRows(lab.parts, state, { first: 100 })).rows;
  expect(all).toHaveLength(24);
  expect(all[0]).toEqual([-5, 'a', '2026-01-01', false, '2026-01-01T00:00:00.123456Z', 'NaN']);
  expect(all.at(-1)).toEqual(['9007199254740993', `it's "b"`, '2026-01-01', true, '2026-01-02T00:00:00Z', 0.5]);
  const paged: unknown[][] = [];
  let after: string | null = null;
  for (;;) {
    const page = await pageOfRows(lab.parts, state, { first: 7, after });
    paged.push(...page.rows);
    after = page.endCursor;
    if (!page.hasNextPage) break;
  }
  expect(paged).toEqual(all);
  await expect(pageOfRows(lab.parts, state, { first: 7, after: 'nonsense' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('rows are read by column and by half-open range of event time', async () => {
  const id = await lab.table(WEATHER);
  await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,1\noslo,2026-01-02T00:00:00Z,2\n`);
  await lab.upsert(id, `${HEAD}oslo,2026-01-03T00:00:00.0005Z,3\n`);
  const state = await lab.state(id);
  const days = (from: string, to?: string) =>
    lab.read(state, { columns: ['degrees'], range: { from: new Date(from), ...(to && { to: new Date(to) }) } });
  expect(await days('2026-01-01', '2026-01-02')).toEqual(['1.0']);
  expect(await days('2026-01-02')).toEqual(['2.0', '3.0']);
  expect(await days('2026-01-03T00:00:00.001Z')).toEqual([]);
  expect(await days('2026-02-01')).toEqual([]);
});

test('commits are listed newest first, page by page, and found by id', async () => {
  const id = await lab.table(WEATHER);
  const made: Commit[] = [];
  for (const n of [1, 2, 3]) made.push(await lab.upsert(id, `${HEAD}oslo,2026-01-01T00:00:00Z,${n}\n`));
  await lab.inProject(async (tx) => {
    const first = await commits.byTable(tx, id, { first: 2 });
    expect(first.rows.map(({ sequence }) => sequence)).toEqual([3n, 2n]);
    expect((await commits.byTable(tx, id, { first: 2, after: first.endCursor })).rows.map(({ sequence }) => sequence)).toEqual([1n]);
    expect(await commits.byIds(tx, [made[1]!.id, randomUUID()])).toEqual([made[1], null]);
    expect(await commits.latest(tx, [randomUUID(), id])).toEqual([null, made[2]]);
  });
});

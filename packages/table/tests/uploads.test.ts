import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyText, newestRows, type RowsSource, stageUpsert, type TableSchema } from '../src/index.ts';
import { accepted, columns, duck, type Lab, openLab } from './lab.ts';

let lab: Lab;
/** Tables by the format of what is brought to them: lines of text have few columns, files with types have all. */
let tables: Record<RowsSource['format'], string>;
beforeAll(async () => {
  lab = await openLab();
  const [few, all] = [await lab.table(FEW), await lab.table(EVERYTHING)];
  tables = { csv: few, parquet: all, arrow: all };
  await lab.upsert(few, `k,at,whole\na,2026-01-01T00:00:00Z,1\n`);
});
afterAll(() => lab[Symbol.asyncDispose]());

const FEW: TableSchema = { columns: columns(['k', 'STRING'], ['at', 'TIMESTAMP'], ['whole', 'INT32']), key: ['k'], eventTime: 'at' };
const EVERYTHING: TableSchema = {
  ...FEW,
  columns: [
    ...FEW.columns,
    ...columns(
      ['big', 'INT64', 'nullable'],
      ['number', 'FLOAT64', 'nullable'],
      ['small', 'FLOAT32', 'nullable'],
      ['day', 'DATE', 'nullable'],
      ['yes', 'BOOL', 'nullable'],
      ['other', 'TIMESTAMP', 'nullable'],
      ['words', 'STRING', 'nullable'],
    ),
  ],
};
const CELLS = {
  ...{ k: `'a'`, at: `timestamp '2026-01-01'`, whole: '1', big: 'null::bigint', number: 'null::double', small: 'null::float' },
  ...{ day: 'null::date', yes: 'null::boolean', other: 'null::timestamp', words: 'null::varchar' },
};
/** A row of all columns, some of them as they are given here; without those that are given as null. */
const row = (given: Record<string, string | null> = {}) =>
  `select ${Object.entries({ ...CELLS, ...given })
    .flatMap(([name, value]) => (value === null ? [] : [`${value} as ${name}`]))
    .join(', ')}`;

const csv = (content: string) => lab.csv(content);
const parquet = (select: string) => lab.parquet(select);
const arrow = async (select: string): Promise<RowsSource> => {
  const stream = await lab.engine.stream({ files: [], statements: [], select, format: 'arrow' });
  return { blobId: (await lab.blobs.put(stream)).blobId, format: 'arrow' };
};

test.each<[string, () => Promise<RowsSource>, object]>([
  ['a CSV file with a column that is none', () => csv('k,at,whole,nope\na,2026-01-01T00:00:00Z,1,2\n'), { reason: 'COLUMN_UNKNOWN', column: 'nope' }],
  ['a name in other letters', () => csv('K,at,whole\na,2026-01-01T00:00:00Z,1\n'), { reason: 'COLUMN_UNKNOWN', column: 'K' }],
  ['a column that is missing', () => csv('k,at\na,2026-01-01T00:00:00Z\n'), { reason: 'COLUMN_MISSING', column: 'whole' }],
  ['a missing event time in Parquet', () => parquet(row({ at: null })), { reason: 'COLUMN_MISSING', column: 'at' }],
  ['a column that is missing although it may be null', () => arrow(row({ big: null })), { reason: 'COLUMN_MISSING', column: 'big' }],
  ['a text for a number', () => csv('k,at,whole\na,2026-01-01T00:00:00Z,one\n'), { reason: 'TYPE', column: 'whole', example: 'one' }],
  ['a fraction for a whole number', () => csv('k,at,whole\na,2026-01-01T00:00:00Z,1.5\n'), { reason: 'TYPE', column: 'whole', example: '1.5' }],
  ['a number that is too large', () => csv('k,at,whole\na,2026-01-01T00:00:00Z,2147483648\n'), { reason: 'TYPE', column: 'whole' }],
  ['an event time that is none', () => csv('k,at,whole\na,yesterday,1\n'), { reason: 'TYPE', column: 'at', example: 'yesterday' }],
  ['a day that does not exist', () => csv('k,at,whole\na,2026-02-30T00:00:00Z,1\n'), { reason: 'TYPE', column: 'at' }],
  ['an endless event time', () => csv('k,at,whole\na,infinity,1\n'), { reason: 'TYPE', column: 'at' }],
  ['text for a time in Parquet', () => parquet(row({ at: `'2026-01-01'` })), { reason: 'TYPE', column: 'at' }],
  ['a number for a key of text', () => parquet(row({ k: '7' })), { reason: 'TYPE', column: 'k', example: 'INTEGER' }],
  ['a list for a number', () => parquet(row({ big: '[1]' })), { reason: 'TYPE', column: 'big', example: 'INTEGER[]' }],
  ['a number for a time', () => parquet(row({ other: '5' })), { reason: 'TYPE', column: 'other', example: 'INTEGER' }],
  ['NaN for a whole number', () => arrow(row({ big: `'nan'::double` })), { reason: 'TYPE', column: 'big' }],
  ['a time of day for a day', () => parquet(row({ day: `timestamp '2026-01-01 12:00:00'` })), { reason: 'TYPE', column: 'day' }],
  [
    'a null in the key',
    () => csv('k,at,whole\n,2026-01-01T00:00:00Z,1\n'),
    { reason: 'NULL_IN_KEY', column: 'k', example: { k: null, at: '2026-01-01 00:00:00+00' } },
  ],
  ['a null event time', () => parquet(row({ at: 'null::timestamp' })), { reason: 'NULL_IN_KEY', column: 'at' }],
  ['a null where none may be', () => csv('k,at,whole\na,2026-01-01T00:00:00Z,\n'), { reason: 'NULL_IN_COLUMN', column: 'whole' }],
  [
    'a key given twice',
    () => csv('k,at,whole\nb,2026-01-01T02:00:00+02:00,1\nb,2026-01-01T00:00:00Z,2\n'),
    { reason: 'DUPLICATE_KEY', example: { k: 'b', at: '2026-01-01 00:00:00+00' } },
  ],
  ['a file without rows', () => csv('k,at,whole\n'), { reason: 'EMPTY' }],
  ['a Parquet file without rows', () => parquet(`${row()} where false`), { reason: 'EMPTY' }],
  ['a CSV file whose lines are of different lengths', () => csv('k,at,whole\na,2026-01-01T00:00:00Z,1,5\n'), { kind: 'refused' }],
  ['what is no Parquet file', async () => ({ blobId: await lab.bytes('no parquet'), format: 'parquet' }), { reason: 'UNREADABLE' }],
  ['what is no Arrow stream', async () => ({ blobId: await lab.bytes('no arrow'), format: 'arrow' }), { reason: 'UNREADABLE' }],
  ['no byte', () => csv(''), { kind: 'refused' }],
])('%s is refused, with the place, and nothing is changed', async (_what, source, refusal) => {
  const given = await source();
  const id = tables[given.format];
  const before = await lab.state(id);
  const outcome = await stageUpsert(lab.parts, before, given);
  expect(outcome).toMatchObject({ kind: 'refused', ...refusal });
  expect((outcome as { message: string }).message).toMatch(/^[A-Z"].*\.$/s);
  expect((outcome as { message: string }).message).not.toMatch(/\/data|\/scratch|__/);
  expect(await lab.state(id)).toEqual(before);
});

test('the same rows come in as CSV, Parquet and Arrow, from types that lose nothing', async () => {
  const typed = `select 'x' as k, timestamptz '2026-01-01 00:00:00.123456+00' as at, 7::utinyint as whole, 9007199254740993 as big, 0.1::double as number,
    0.5::double as small, timestamp '2026-01-31' as day, true as yes, date '2026-02-01' as other, 'a"b,
c'::varchar as words union all select 'y', timestamptz '2026-01-01 00:00:00+00', 8, null, 'nan'::double, null, null, null, null, ''`;
  const sources = [
    await csv(
      'words,k,at,whole,big,number,small,day,yes,other\n"a""b,\nc",x,2026-01-01T01:00:00.123456+01:00,7,9007199254740993,0.1,0.5,2026-01-31,true,2026-02-01 00:00:00\n"",y,2026-01-01 00:00:00,8,,nan,,,,\n',
    ),
    await parquet(typed),
    await arrow(typed),
  ];
  const read = [];
  for (const source of sources) {
    const table = await lab.table(EVERYTHING);
    await lab.upsert(table, source);
    read.push(await lab.rows(await lab.state(table)));
  }
  expect(read[0]).toEqual(
    [
      'c"',
      'x,2026-01-01T00:00:00.123456Z,7,9007199254740993,0.1,0.5,2026-01-31,true,2026-02-01T00:00:00Z,"a""b,',
      'y,2026-01-01T00:00:00Z,8,,nan,,,,,""',
    ].toSorted(),
  );
  expect(read[1]).toEqual(read[0]);
  expect(read[2]).toEqual(read[0]);
});

test('columns may be null throughout, as text as well', async () => {
  const table = await lab.table(EVERYTHING);
  const none = 'null::varchar';
  await lab.upsert(table, await arrow(row({ big: none, other: none, yes: none, day: none })));
  expect(await lab.rows(await lab.state(table))).toEqual(['a,2026-01-01T00:00:00Z,1,,,,,,,']);
});

test('the newest of the staged rows of each key go to the online store, under keys that a reader makes alike', async () => {
  const schema: TableSchema = {
    columns: columns(
      ['s', 'STRING'],
      ['n', 'INT64'],
      ['t', 'TIMESTAMP'],
      ['d', 'DATE'],
      ['b', 'BOOL'],
      ['at', 'TIMESTAMP'],
      ['f', 'FLOAT64', 'nullable'],
    ),
    key: ['s', 'n', 't', 'd', 'b'],
    eventTime: 'at',
  };
  const keys = [
    { s: 'plain', n: 5, t: '2026-01-01T00:00:00Z', d: '2026-01-31', b: true },
    {
      s: 'tab\t "quote" \\ \u0001\u001f\u007f / ünï 😀 \u2028',
      n: '9007199254740993',
      t: '2026-01-01T01:00:00.123450+01:00',
      d: '2026-01-31',
      b: false,
    },
    { s: '', n: -9007199254740991, t: '1969-12-31T23:59:59.5Z', d: '2026-01-31', b: false },
  ];
  const table = await lab.table(schema);
  const literals = keys.flatMap(({ s, n, t, d, b }) =>
    [1, 2].map((day) => {
      const spelled = [...s].map((c) => `chr(${c.codePointAt(0)})`).join(' || ') || `''`;
      return `select ${spelled} as s, ${n}::bigint as n, timestamptz '${t}' as t, date '${d}' as d, ${b} as b, timestamp '2026-01-0${day}' as at, ${day === 1 ? `'-inf'::double` : '0.5::double'} as f`;
    }),
  );
  const uploaded = await parquet(literals.join(' union all '));
  const staged = accepted(await stageUpsert(lab.parts, await lab.state(table), uploaded, { newest: true }));
  const newest = await text(lab.blobs.read(staged.newest!.blobId));
  await lab.commit(staged);
  expect(await text(await newestRows(lab.parts, await lab.state(table), {})), 'the state says the same').toBe(newest);
  const lines = newest.trimEnd().split('\n');
  const unescaped = (value: string) => value.replaceAll(/\\(.)/g, (_, c: string) => ({ t: '\t', n: '\n', r: '\r' })[c] ?? c);
  const rows = lines.map((line) => line.split('\t').map(unescaped));
  const texts = keys.map((key) => keyText(schema, key)).map((key) => (key.kind === 'key' ? key.text : key.message));
  expect(new Set(rows.map(([key]) => key))).toEqual(new Set(texts));
  expect(rows.map(([, at]) => at)).toEqual(keys.map(() => '2026-01-02 00:00:00+00'));
  expect(rows.map(([, , sequence]) => sequence)).toEqual(keys.map(() => '1'));
  const plain = rows.find(([key]) => key === texts[0])!;
  expect(JSON.parse(plain[3]!)).toEqual({ ...keys[0], at: '2026-01-02T00:00:00Z', f: 0.5 });
  expect(keyText(schema, { ...keys[0]!, n: 'five' })).toMatchObject({ kind: 'invalid' });
});

test('the rows that were staged are profiled', async () => {
  const staged = accepted(await lab.stage(tables.csv, await csv('k,at,whole\na,2026-01-01T00:00:00Z,1\nb,2026-01-01T00:00:00Z,2\n')));
  expect(staged.profile).toBeTruthy();
});

test('what is written is Parquet in which row and time of each commit stand', async () => {
  const { files } = await lab.state(tables.csv);
  const found = await duck(async (connection) =>
    (await connection.runAndReadAll(`select * from read_parquet('${lab.blobs.path(files[0]!.blobId)}')`)).getRowObjectsJson(),
  );
  expect(found).toMatchObject([{ k: 'a', whole: 1, _commit: '1' }]);
});

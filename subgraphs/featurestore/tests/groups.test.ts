import type { Viewer } from '@hopyard/identity';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CARRIERS, type Group, type GroupLab, HEAD, named, openGroupLab } from './group-lab.ts';

let lab: GroupLab;
/** Two rows that no test changes. */
let untouched: Group;
beforeAll(async () => {
  lab = await openGroupLab();
  untouched = await filled();
});
afterAll(() => lab[Symbol.asyncDispose]());

const FIRST = `${HEAD}AA,2026-01-01T00:00:00Z,1.5,10\nBB,2026-01-02T00:00:00Z,,20\n`;
const STATE = 'rowCount latestCommit { sequence contentHash } online { keyCount commit { sequence } } commits { nodes { sequence } }';
const stateOf = (group: Group) => lab.look<object>(lab.owner, group, STATE);
const filled = async (input: object = {}) => {
  const group = await lab.group(input);
  expect(await lab.insert(group, FIRST)).toMatchObject({ sequence: 1, rowsInserted: 2, rowsUpdated: 0, rowCount: 2 });
  return group;
};

test('a group has the schema that it was given, and a name that is taken gives the next version', async () => {
  const { name, id } = await lab.group({ description: 'Delays by carrier' });
  const made = await lab.mutate<{ featureGroup: object }>(
    lab.owner,
    'createFeatureGroup',
    { name, ...CARRIERS },
    'featureGroup { version versions { version } }',
  );
  expect(made.featureGroup).toEqual({ version: 2, versions: [{ version: 2 }, { version: 1 }] });
  const fields =
    'name version description primaryKey eventTime rowCount sizeBytes latestCommit { id } featureViews { id } createdBy { id } entry { id }';
  expect(
    await lab.look(lab.observer, { id }, `${fields} online { keyCount commit { id } } features { name type description primaryKey nullable }`),
  ).toEqual({
    ...{ name, version: 1, description: 'Delays by carrier', primaryKey: ['carrier'], eventTime: 'at', rowCount: 0, sizeBytes: 0 },
    ...{ latestCommit: null, featureViews: [], createdBy: { id: lab.owner.user.id }, entry: { id }, online: { keyCount: 0, commit: null } },
    features: [
      { name: 'carrier', type: 'STRING', description: 'IATA code', primaryKey: true, nullable: false },
      { name: 'at', type: 'TIMESTAMP', description: '', primaryKey: false, nullable: false },
      { name: 'delay', type: 'FLOAT64', description: '', primaryKey: false, nullable: true },
      { name: 'flights', type: 'INT64', description: '', primaryKey: false, nullable: false },
    ],
  });
});

test.each<[string, object, string[][]]>([
  ['a name with capitals', { name: 'Carriers' }, [['name']]],
  ['a key that is no feature', { primaryKey: ['nope'] }, [['primaryKey', '0']]],
  ['a key of fractions', { primaryKey: ['delay'] }, [['primaryKey', '0']]],
  ['a day as event time', { features: [...CARRIERS.features, { name: 'day', type: 'DATE' }], eventTime: 'day' }, [['eventTime']]],
  ['a feature named twice', { features: [...CARRIERS.features, { name: 'delay', type: 'BOOL' }] }, [['features', '4', 'name']]],
  ['a name that files have', { features: [...CARRIERS.features, { name: 'filename', type: 'BOOL' }] }, [['features', '4', 'name']]],
])('%s makes no group, and the place is told', async (_what, input, paths) => {
  const outcome = await lab.mutate(lab.owner, 'createFeatureGroup', { name: named('group'), ...CARRIERS, ...input });
  expect(outcome).toMatchObject({ __typename: 'InvalidInput' });
  expect(outcome.fields?.map(({ path }) => path)).toEqual(paths);
});

test('rows that are inserted are there, described and online, and those with a key that was there take its place', async () => {
  const group = await filled();
  expect(await lab.insert(group, `${HEAD}AA,2026-01-01T00:00:00Z,9,11\nAA,2026-01-03T00:00:00Z,2,12\n`)).toMatchObject({
    ...{ sequence: 2, rowsInserted: 1, rowsUpdated: 1, rowCount: 3 },
  });
  expect(await lab.rows(group)).toEqual(['AA,2026-01-01T00:00:00Z,9.0,11', 'AA,2026-01-03T00:00:00Z,2.0,12', 'BB,2026-01-02T00:00:00Z,,20']);
  expect(await lab.online(group, { carrier: 'AA' }, { carrier: 'BB' }, { carrier: 'CC' })).toEqual([
    { found: true, values: { carrier: 'AA', at: '2026-01-03T00:00:00Z', delay: 2, flights: 12 }, eventTime: new Date('2026-01-03T00:00:00Z') },
    { found: true, values: { carrier: 'BB', at: '2026-01-02T00:00:00Z', delay: null, flights: 20 }, eventTime: new Date('2026-01-02T00:00:00Z') },
    { found: false, values: null, eventTime: null },
  ]);
  expect(await stateOf(group)).toMatchObject({ rowCount: 3, online: { keyCount: 2, commit: { sequence: 2 } } });
});

test('a row that comes late, or a text that has to be escaped, goes online as it should', async () => {
  const group = await filled();
  const odd = 'back\\slash "quoted" \\n ü';
  await lab.insert(group, `${HEAD}AA,2025-12-01T00:00:00Z,7,7\n"${odd.replaceAll('"', '""')}",2026-01-01T00:00:00Z,3,3\n`);
  const [late, escaped] = await lab.online(group, { carrier: 'AA' }, { carrier: odd });
  expect(late?.values).toMatchObject({ delay: 1.5, flights: 10 });
  expect(escaped?.values).toMatchObject({ carrier: odd, delay: 3 });
  expect(await lab.rows(group)).toHaveLength(4);
});

test('rows can go into the history alone', async () => {
  const group = await filled();
  expect(await lab.insert(group, `${HEAD}AA,2026-02-01T00:00:00Z,5,5\n`, { query: '?online=false' })).toMatchObject({ sequence: 2 });
  expect((await lab.online(group, { carrier: 'AA' }))[0]?.values).toMatchObject({ flights: 10 });
  expect(await stateOf(group)).toMatchObject({ latestCommit: { sequence: 2 }, online: { commit: { sequence: 1 } } });
});

test('the history is brought online within a range of event times, and never over what is newer', async () => {
  const group = await filled();
  const featureGroupId = group.id;
  const days = [1, 2, 3].map((day) => `AA,2026-02-0${day}T00:00:00Z,${day},${day}\n`).join('');
  await lab.insert(group, HEAD + days, { query: '?online=false' });
  const flights = async () => (await lab.online(group, { carrier: 'AA' }))[0]?.values;
  const bring = (range: object) =>
    lab.mutate(lab.owner, 'materialise', { featureGroupId, ...range }, 'featureGroup { online { commit { sequence } } }');
  expect(await bring({ from: '2026-02-01T00:00:00Z', to: '2026-02-03T00:00:00Z' })).toMatchObject({
    featureGroup: { online: { commit: { sequence: 1 } } },
  });
  expect(await flights()).toMatchObject({ flights: 2 });
  await bring({ to: '2026-02-02T00:00:00Z' });
  expect(await flights()).toMatchObject({ flights: 2 });
  expect(await bring({})).toMatchObject({ featureGroup: { online: { commit: { sequence: 2 } } } });
  expect(await flights()).toMatchObject({ flights: 3 });
  expect(await bring({ from: '2026-02-02T00:00:00Z', to: '2026-02-02T00:00:00Z' })).toMatchObject({ __typename: 'InvalidInput' });
  const offline = await lab.group({ online: false });
  expect(await lab.mutate(lab.owner, 'materialise', { featureGroupId: offline.id })).toMatchObject({ __typename: 'StateConflict' });
});

// What else can be wrong with rows, packages/table tries; here it is told to whoever brought them, and nothing is changed.
test.each<[string, string, object]>([
  ['a key given twice', `${HEAD}CC,2026-01-01T00:00:00Z,1,1\nCC,2026-01-01T00:00:00Z,2,2\n`, { reason: 'DUPLICATE_KEY', column: 'carrier' }],
  ['an event time that is none', `${HEAD}CC,yesterday,1,1\n`, { reason: 'TYPE', column: 'at', example: 'yesterday' }],
  [
    'a column that is missing although it may be null',
    'carrier,at,flights\nCC,2026-01-01T00:00:00Z,1\n',
    { reason: 'COLUMN_MISSING', column: 'delay' },
  ],
  ['no byte', '', { reason: 'EMPTY' }],
])('%s is refused, and nothing is changed', async (_what, rows, refusal) => {
  const group = untouched;
  const before = [await stateOf(group), await lab.online(group, { carrier: 'AA' }, { carrier: 'CC' })];
  expect(await lab.insert(group, rows)).toMatchObject({ code: 'UPLOAD_REJECTED', ...refusal });
  expect([await stateOf(group), await lab.online(group, { carrier: 'AA' }, { carrier: 'CC' })]).toEqual(before);
});

test('bytes of a kind that is not taken are refused before they are read', async () => {
  const group = await lab.group();
  expect(await lab.insert(group, '[]', { format: 'application/json' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await lab.insert(group, FIRST, { query: '?online=perhaps' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await lab.insert(group, FIRST, { headers: { 'x-content-sha256': 'f'.repeat(64) } })).toMatchObject({ code: 'UPLOAD_REJECTED' });
});

test.each([
  ['parquet', 'application/vnd.apache.parquet'],
  ['arrow', 'application/vnd.apache.arrow.stream'],
])('rows that were read as %s go in again as they were', async (format, type) => {
  const answer = await lab.door(lab.owner, 'GET', `/groups/${untouched.name}/1/rows?format=${format}`);
  expect(answer.headers.get('content-type')).toBe(type);
  const copy = await lab.group({ online: false });
  expect(await lab.insert(copy, Buffer.from(await answer.arrayBuffer()), { format: type })).toMatchObject({ rowsInserted: 2 });
  expect(await lab.rows(copy)).toEqual(['AA,2026-01-01T00:00:00Z,1.5,10', 'BB,2026-01-02T00:00:00Z,,20']);
});

test('of writers that come at once each commits, one after the other', async () => {
  const group = await lab.group();
  const outcomes = await Promise.all(['AA', 'BB', 'CC'].map((carrier) => lab.insert(group, `${HEAD}${carrier},2026-01-01T00:00:00Z,1,1\n`)));
  expect(outcomes.map(({ sequence }) => sequence).toSorted((a, b) => a - b)).toEqual([1, 2, 3]);
  expect(await stateOf(group)).toMatchObject({ rowCount: 3, online: { keyCount: 3 } });
});

test('a request that is repeated under its key inserts once, and other bytes under that key are refused', async () => {
  const group = await lab.group({ online: false });
  const key = { headers: { 'idempotency-key': crypto.randomUUID() } };
  const first = await lab.insert(group, FIRST, key);
  expect(first).toMatchObject({ sequence: 1 });
  expect(await lab.insert(group, FIRST, key)).toEqual(first);
  expect(await lab.insert(group, `${HEAD}CC,2026-01-01T00:00:00Z,1,1\n`, key)).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  expect(await stateOf(group)).toMatchObject({ rowCount: 2, latestCommit: { sequence: 1 } });
});

test('a group is read as it was: by instant, by columns, by range and by what came since', async () => {
  const group = await filled({ online: false });
  const [{ at }] = (await lab.look<{ commits: { nodes: [{ at: Date }] } }>(lab.owner, group, 'commits { nodes { at: committedAt } }')).commits.nodes;
  await lab.insert(group, `${HEAD}AA,2026-03-01T00:00:00Z,3,30\n`);
  expect(await lab.rows(group, `?asOf=${at.toISOString()}`)).toHaveLength(2);
  expect(await lab.rows(group, '?asOf=2000-01-01T00:00:00Z')).toEqual([]);
  expect(await lab.rows(group, '?columns=flights,carrier')).toEqual(['10,AA', '20,BB', '30,AA']);
  expect(await lab.rows(group, '?columns=carrier&from=2026-01-02T00:00:00Z&to=2026-03-01T00:00:00Z')).toEqual(['BB']);
  expect(await lab.rows(group, '?columns=flights&changesSince=1')).toEqual(['30']);
  for (const wrong of ['?columns=nope', '?asOf=yesterday', '?format=xml', '?changesSince=-1'])
    expect(await lab.rows(group, wrong), wrong).toEqual(['BAD_USER_INPUT']);
  const states = `now: commitAsOf(at: "2100-01-01T00:00:00Z") { sequence } before: commitAsOf(at: "${at.toISOString()}") { sequence minEventTime } never: commitAsOf(at: "2000-01-01T00:00:00Z") { id }`;
  expect(await lab.look(lab.observer, group, states)).toEqual({
    ...{ now: { sequence: 2 }, before: { sequence: 1, minEventTime: new Date('2026-01-01T00:00:00Z') }, never: null },
  });
});

test('a page of rows goes on where the one before ended', async () => {
  const group = untouched;
  type Page = { rows: { columns: string[]; types: string[]; rows: unknown[][]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  const page = (after: string) =>
    lab.look<Page>(lab.scientist, group, `rows(first: 1${after}) { columns types rows pageInfo { hasNextPage endCursor } }`);
  const { rows: first } = await page('');
  expect(first).toMatchObject({ columns: ['carrier', 'at', 'delay', 'flights'], types: ['STRING', 'TIMESTAMP', 'FLOAT64', 'INT64'] });
  expect(first).toMatchObject({ rows: [['AA', '2026-01-01T00:00:00Z', 1.5, 10]], pageInfo: { hasNextPage: true } });
  const { rows: second } = await page(`, after: "${first.pageInfo.endCursor}"`);
  expect(second).toMatchObject({ rows: [['BB', '2026-01-02T00:00:00Z', null, 20]], pageInfo: { hasNextPage: false } });
});

test('rows that are deleted are gone now, online too, and were there before', async () => {
  const group = await filled();
  const gone = (keys: object[]) =>
    lab.mutate<{ commit: object | null }>(
      lab.owner,
      'deleteRows',
      { featureGroupId: group.id, keys },
      'commit { sequence operation rowsDeleted rowCount }',
    );
  expect(await gone([{ carrier: 'ZZ' }])).toMatchObject({ commit: null });
  expect(await gone([{ carrier: 1 }, { carrier: 'AA', at: 'x' }])).toMatchObject({ fields: [{ path: ['keys', '0'] }, { path: ['keys', '1'] }] });
  expect(await gone([{ carrier: 'AA' }, { carrier: 'ZZ' }])).toMatchObject({
    commit: { sequence: 2, operation: 'DELETE', rowsDeleted: 1, rowCount: 1 },
  });
  expect(await lab.online(group, { carrier: 'AA' })).toMatchObject([{ found: false }]);
  expect(await stateOf(group)).toMatchObject({ rowCount: 1, online: { keyCount: 1, commit: { sequence: 2 } } });
  expect(await lab.rows(group)).toEqual(['BB,2026-01-02T00:00:00Z,,20']);
});

test('columns that are appended are null in rows that are there, and compaction changes no row', async () => {
  const group = await filled({ online: false });
  const append = (name: string, nullable = true) =>
    lab.mutate(
      lab.owner,
      'appendFeatures',
      { featureGroupId: group.id, features: [{ name, type: 'BOOL', description: 'New', nullable }] },
      'featureGroup { id }',
    );
  expect(await append('delay')).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['features', '0', 'name'] }] });
  expect(await append('cancelled', false)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['features', '0', 'nullable'] }] });
  expect(await append('cancelled')).toMatchObject({ __typename: 'AppendFeaturesSuccess' });
  await lab.insert(group, 'carrier,at,delay,flights,cancelled\nCC,2026-01-01T00:00:00Z,1,1,true\n');
  const rows = await lab.rows(group, '?columns=carrier,cancelled');
  expect(rows).toEqual(['AA,', 'BB,', 'CC,true']);
  expect(
    await lab.mutate(lab.owner, 'compactFeatureGroup', { featureGroupId: group.id }, 'featureGroup { latestCommit { operation } }'),
  ).toMatchObject({
    featureGroup: { latestCommit: { operation: 'COMPACT' } },
  });
  expect(await lab.rows(group, '?columns=carrier,cancelled')).toEqual(rows);
});

const STATISTICS = 'statistics { rowCount features { feature count nullCount distinctCount distinctExact min max mean histogram { counts } } }';
type Figures = { statistics: { rowCount: number; features: { feature: string; [figure: string]: unknown }[] } | null };
const figure = ({ statistics }: Figures, name: string) => statistics?.features.find(({ feature }) => feature === name);

test('statistics come with inserts, and what took the place of rows is computed anew', async () => {
  const group = await filled({ online: false });
  const first = await lab.look<Figures>(lab.scientist, group, STATISTICS);
  expect(figure(first, 'delay')).toMatchObject({ count: 2, nullCount: 1, distinctCount: 1, min: 1.5, max: 1.5, mean: 1.5 });
  expect(figure(first, 'at')).toMatchObject({ min: '2026-01-01T00:00:00.000Z', max: '2026-01-02T00:00:00.000Z', mean: null });
  await lab.insert(group, `${HEAD}CC,2026-01-01T00:00:00Z,3.5,30\n`);
  expect(figure(await lab.look<Figures>(lab.scientist, group, STATISTICS), 'delay')).toMatchObject({ count: 3, mean: 2.5, distinctExact: true });
  const changes = await lab.world.follow<{ featureGroupChanged: { signal: string; featureGroup: Figures | null } }>(
    lab.world.featurestore,
    lab.scientist,
    `subscription ($id: ID) { featureGroupChanged(featureGroupId: $id) { signal featureGroup { ${STATISTICS} } } }`,
    { id: group.id },
  );
  await using following = changes;
  await following.find(({ data }) => data.featureGroupChanged.signal === 'LIVE');
  await lab.insert(group, `${HEAD}AA,2026-01-01T00:00:00Z,100,10\n`);
  const { data } = await following.find(
    (message) => figure(message.data.featureGroupChanged.featureGroup ?? { statistics: null }, 'delay')?.['max'] === 100,
  );
  expect(figure(data.featureGroupChanged.featureGroup!, 'delay')).toMatchObject({ count: 3, nullCount: 1, min: 3.5, mean: 51.75 });
  const computed = await lab.mutate<{ statistics: object }>(lab.scientist, 'computeStatistics', { featureGroupId: group.id }, STATISTICS);
  expect(figure(computed as unknown as Figures, 'delay')).toMatchObject({ count: 3, min: 3.5, max: 100 });
  const empty = await lab.group();
  expect(await lab.mutate(lab.owner, 'computeStatistics', { featureGroupId: empty.id })).toMatchObject({ __typename: 'StateConflict' });
  expect(await lab.look(lab.owner, empty, 'statistics { rowCount } features { statistics { count } }')).toMatchObject({ statistics: null });
});

test('a program makes a group, fills it and reads it, and provenance says so', async () => {
  const { id: executionId, program } = await lab.training.leased(lab.owner);
  const group = await lab.group({ online: false }, program);
  expect(await lab.insert(group, FIRST, { viewer: program })).toMatchObject({ sequence: 1 });
  expect(await lab.rows(group, '', program)).toHaveLength(2);
  expect(await lab.look(lab.owner, group, 'latestCommit { by { id } committedBy { id } }')).toEqual({
    latestCommit: { by: { id: executionId }, committedBy: { id: lab.owner.user.id } },
  });
  const links = await lab.links(group.id);
  expect(links).toEqual([`PRODUCED by ${executionId}`, `USED by ${executionId}`]);
  // Down to columns: all that were written, and of those read the ones asked for.
  const reader = await lab.training.leased(lab.owner);
  await lab.rows(group, '?columns=delay', reader.program);
  const all = CARRIERS.features.map(({ name }) => name);
  expect(await lab.columns(executionId, group.id)).toEqual(['PRODUCED', 'USED'].flatMap((relation) => all.map((name) => `${relation} ${name}`)));
  expect(await lab.columns(reader.id, group.id)).toEqual(['USED delay']);
  expect(await lab.look(program, group, 'rows { rows }')).toBe('FORBIDDEN');
  expect(await lab.mutate(program, 'deleteFeatureGroup', { featureGroupId: group.id })).toBe('FORBIDDEN');
});

test.each<[role: string, viewer: () => Viewer, seen: object]>([
  ['a Data Scientist', () => lab.scientist, { rows: 'looked', statistics: 'looked', onlineRows: 'looked' }],
  ['an Observer', () => lab.observer, { rows: 'FORBIDDEN', statistics: 'FORBIDDEN', onlineRows: 'FORBIDDEN' }],
])('%s changes no group and takes no rows out', async (_role, viewerOf, seen) => {
  const group = untouched;
  const viewer = viewerOf();
  const before = await stateOf(group);
  const featureGroupId = group.id;
  expect(await lab.insert(group, FIRST, { viewer })).toMatchObject({ code: 'IMPORT_DENIED' });
  expect(await lab.rows(group, '', viewer)).toEqual(['EXPORT_DENIED']);
  expect(await lab.mutate(viewer, 'createFeatureGroup', { name: named('group'), ...CARRIERS })).toBe('FORBIDDEN');
  expect(await lab.mutate(viewer, 'appendFeatures', { featureGroupId, features: [{ name: 'more', type: 'BOOL' }] })).toBe('FORBIDDEN');
  expect(await lab.mutate(viewer, 'deleteRows', { featureGroupId, keys: [{ carrier: 'AA' }] })).toBe('FORBIDDEN');
  expect(await lab.mutate(viewer, 'compactFeatureGroup', { featureGroupId })).toBe('FORBIDDEN');
  expect(await lab.mutate(viewer, 'materialise', { featureGroupId })).toBe('IMPORT_DENIED');
  expect(await lab.mutate(viewer, 'deleteFeatureGroup', { featureGroupId })).toBe('FORBIDDEN');
  const fields = { rows: 'rows { rows }', statistics: 'statistics { rowCount }', onlineRows: 'onlineRows(keys: [{ carrier: "AA" }]) { found }' };
  for (const [name, selection] of Object.entries(fields)) {
    const found = await lab.look<unknown>(viewer, group, selection);
    expect({ [name]: typeof found === 'string' ? found : 'looked' }).toEqual({ [name]: seen[name as keyof typeof seen] });
  }
  expect(await stateOf(group)).toEqual(before);
});

test('a group of another project is not there', async () => {
  const group = untouched;
  const { stranger } = lab;
  const featureGroupId = group.id;
  expect(await lab.look(stranger, group, 'name')).toBeNull();
  expect(await lab.insert(group, FIRST, { viewer: stranger })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await lab.rows(group, '', stranger)).toEqual(['NOT_FOUND']);
  for (const [name, more] of [
    ['appendFeatures', { features: [{ name: 'more', type: 'BOOL' }] }],
    ['deleteRows', { keys: [{ carrier: 'AA' }] }],
    ['compactFeatureGroup', {}],
    ['materialise', {}],
    ['computeStatistics', {}],
    ['deleteFeatureGroup', {}],
  ] as const)
    expect(await lab.mutate(stranger, name, { featureGroupId, ...more }), name).toBe('NOT_FOUND');
  expect(await lab.insert(group, FIRST, { viewer: null })).toMatchObject({ code: 'UNAUTHENTICATED' });
  const own = await lab.group({ online: false }, stranger);
  expect(await lab.insert(own, FIRST, { viewer: stranger })).toMatchObject({ sequence: 1 });
});

test('a group that is deleted is gone, and its version is not given again', async () => {
  const group = await filled({ online: false });
  expect(await lab.mutate(lab.owner, 'deleteFeatureGroup', { featureGroupId: group.id }, 'featureGroupId')).toMatchObject({
    featureGroupId: group.id,
  });
  expect(await lab.look(lab.owner, group, 'name')).toBeNull();
  expect(await lab.insert(group, FIRST)).toMatchObject({ code: 'NOT_FOUND' });
  const again = await lab.mutate<{ featureGroup: object }>(
    lab.owner,
    'createFeatureGroup',
    { name: group.name, ...CARRIERS },
    'featureGroup { version }',
  );
  expect(again.featureGroup).toEqual({ version: 2 });
});

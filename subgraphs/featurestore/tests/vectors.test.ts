import { PlatformError, type Viewer } from '@hopyard/identity';
import { responseOf } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOW, openViewLab, type View, type ViewLab } from './view-lab.ts';

let lab: ViewLab;
let owner: Viewer;
let made: Awaited<ReturnType<ViewLab['flights']>>;
let view: View;
beforeAll(async () => {
  lab = await openViewLab();
  owner = lab.owner;
  made = await lab.flights();
  view = await lab.view(made);
  await lab.row(
    owner,
    made.carriers.id,
    '["AA"]',
    { carrier: 'AA', at: '2026-02-28T12:00:00Z', delay: 4.5, flights: '9007199254740993' },
    '2026-02-28T12:00:00Z',
  );
  await lab.row(owner, made.carriers.id, '["UA"]', { carrier: 'UA', at: '2026-02-27T12:00:00Z', delay: null, flights: 7 }, '2026-02-27T12:00:00Z');
  await lab.row(owner, made.carriers.id, '["PA"]', { carrier: 'PA', at: '1991-12-04T00:00:00Z', delay: 1, flights: 1 }, '1991-12-04T00:00:00Z');
  await lab.row(owner, made.airports.id, '[1]', { airport: 1, runways: 4, name: 'North' });
  await lab.row(owner, made.airports.id, '["9007199254740993"]', { airport: '9007199254740993', runways: 2, name: 'Far "\\ away' });
});
afterAll(() => lab[Symbol.asyncDispose]());

type Vector = { key: unknown; complete: boolean; missing: string[]; values: Record<string, unknown>; eventTimes: Record<string, string> };

async function door(viewer: Viewer | null, path: string, body: unknown, method = 'POST'): Promise<Vector[]> {
  const [featurestore] = lab.world.featurestore.doors;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const request = new Request(`http://hopyard/api/projects/p/featurestore${path}`, { method, ...(method === 'POST' && { body: text }) });
  const response = responseOf(await featurestore!.handle(request, { viewer, requestId: 'test' }, path));
  return ((await response.json()) as { vectors: Vector[] }).vectors;
}
const at = ({ name, version }: View) => `/vectors/${name}/${version}`;
const vectors = (keys: unknown, viewer: Viewer | null = owner, of = view) => door(viewer, at(of), { keys });
const inGraph = (keys: unknown[], viewer: Viewer | null = owner, { id } = view) =>
  lab
    .read<{ featureView: { vectors: Vector[] } }>(
      viewer,
      'query ($id: ID!, $keys: [JSON!]!) { featureView(id: $id) { vectors(keys: $keys) { key complete missing values eventTimes } } }',
      { id, keys },
    )
    .then(({ featureView }) => featureView.vectors);
/** The code of a refusal and what it says. */
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof PlatformError ? `${error.code}: ${error.message}` : String(error)),
  );

test('a vector has the features that come from joined groups, and from when on they hold', async () => {
  expect(await vectors([{ carrier: 'AA', origin: 1 }])).toEqual([
    {
      key: { carrier: 'AA', origin: 1 },
      complete: true,
      missing: [],
      values: { carrier_delay: 4.5, carrier_flights: '9007199254740993', airport_runways: 4, airport_name: 'North' },
      eventTimes: { [`${made.carriers.name}_1`]: '2026-02-28T12:00:00.000Z' },
    },
  ]);
});

test('many keys are answered in their order, each with what it misses', async () => {
  const keys = [
    { carrier: 'ZZ', origin: 1 },
    { carrier: 'UA', origin: 99 },
    { carrier: 'AA', origin: 1 },
    { carrier: 'AA', origin: 1 },
  ];
  const found = await vectors(keys);
  expect(found.map(({ key }) => key)).toEqual(keys);
  expect(found.map(({ complete }) => complete)).toEqual([false, false, true, true]);
  expect(found[0]).toMatchObject({
    missing: ['carrier_delay', 'carrier_flights'],
    values: { carrier_delay: null, airport_runways: 4 },
    eventTimes: {},
  });
  expect(found[1]).toMatchObject({ missing: ['carrier_delay', 'airport_runways', 'airport_name'], values: { carrier_flights: 7 } });
  expect(await vectors(Array.from({ length: 100 }, () => keys[2]))).toHaveLength(100);
});

test('a row that has a null is complete and misses the feature', async () => {
  expect(await vectors([{ carrier: 'UA', origin: 1 }])).toMatchObject([{ complete: true, missing: ['carrier_delay'] }]);
});

test('a row older than the join allows counts as missing', async () => {
  expect(NOW.getUTCFullYear()).toBe(2026);
  expect(await vectors([{ carrier: 'PA', origin: 1 }])).toMatchObject([
    { complete: false, missing: ['carrier_delay', 'carrier_flights'], values: { carrier_delay: null }, eventTimes: {} },
  ]);
});

test('equal keys have one text: a whole number beyond 2^53 is found by its text', async () => {
  const [huge] = await vectors([{ carrier: 'AA', origin: '9007199254740993' }]);
  expect(huge?.values).toMatchObject({ airport_runways: 2, airport_name: 'Far "\\ away' });
  expect((await vectors([{ carrier: 'AA', origin: '1' }]))[0]?.values).toMatchObject({ airport_name: 'North' });
  expect((await vectors([{ carrier: 'AA', origin: '0001' }]))[0]?.values).toMatchObject({ airport_name: 'North' });
  // What JSON cannot say exactly is not guessed.
  expect(await refusal(door(owner, at(view), '{"keys":[{"carrier":"AA","origin":9007199254740993}]}'))).toMatch(
    /^BAD_USER_INPUT: keys\.0:.*beyond 2\^53/,
  );
});

test('texts that look like SQL, JSON or arrays are keys like any other', async () => {
  const odd = ['","', '{}', '\\', '"', 'NULL', '', "'; drop table x; --", '\n\u0001', '🌿', 'ä,b}'];
  for (const carrier of odd)
    expect(await vectors([{ carrier, origin: 1 }]), carrier).toMatchObject([{ complete: false, values: { airport_runways: 4 } }]);
  const carrier = '\\"},{🌿\n';
  await lab.row(owner, made.carriers.id, JSON.stringify([carrier]), { delay: 1, flights: 1 }, '2026-02-28T12:00:00Z');
  expect(await vectors([{ carrier, origin: 1 }])).toMatchObject([{ key: { carrier }, complete: true }]);
});

test('what is no key is refused, with its place', async () => {
  const cases: [keys: unknown, says: RegExp][] = [
    [
      [
        { carrier: 'AA', origin: 1 },
        { carrier: 3, origin: 1 },
      ],
      /keys\.1: 3 is no value of "carrier", which is STRING/,
    ],
    [[{ carrier: 'AA', origin: 1.5 }], /keys\.0: 1\.5 is no value of "origin", which is INT64/],
    [[{ carrier: 'AA', origin: '9223372036854775808' }], /is no value of "origin"/],
    [[{ carrier: 'AA', origin: null }], /null is no value of "origin"/],
    [[{ carrier: 'AA' }], /"origin" is missing; the serving keys are carrier, origin/],
    [[{ carrier: 'AA', origin: 1, flight: 7 }], /"flight" is no serving key/],
    [[{ carrier: '\ud800', origin: 1 }], /"carrier" is STRING/],
    [['AA'], /keys\.0: A key is an object/],
    [[null], /keys\.0: A key is an object/],
    [[], /1 to 100 objects/],
    [Array.from({ length: 101 }, () => ({ carrier: 'AA', origin: 1 })), /1 to 100 objects/],
    [{ carrier: 'AA' }, /1 to 100 objects/],
    [undefined, /1 to 100 objects/],
  ];
  for (const [keys, says] of cases) {
    expect(await refusal(vectors(keys)), JSON.stringify(keys)).toMatch(says);
    expect(await refusal(vectors(keys))).toMatch(/^BAD_USER_INPUT/);
  }
  for (const body of ['', 'none', '[]', '"x"', 'null']) expect(await refusal(door(owner, at(view), body))).toContain('The body is a JSON object');
  expect(await refusal(door(owner, at(view), `{"keys":["${'x'.repeat(1024 * 1024)}"]}`))).toBe(
    'TOO_LARGE: A body has at most 1 MiB here, and this one is longer.',
  );
});

test('the door and the graph answer the same', async () => {
  const keys = [
    { carrier: 'AA', origin: 1 },
    { carrier: 'UA', origin: '9007199254740993' },
  ];
  expect(await inGraph(keys)).toEqual(await vectors(keys));
});

test('builders look vectors up; an Observer and a stranger do not', async () => {
  const keys = [{ carrier: 'AA', origin: 1 }];
  expect(await vectors(keys, lab.scientist)).toHaveLength(1);
  expect(await refusal(vectors(keys, lab.observer))).toMatch(/^FORBIDDEN/);
  await expect(inGraph(keys, lab.observer)).rejects.toThrow('FORBIDDEN');
  expect(await refusal(vectors(keys, null))).toMatch(/^UNAUTHENTICATED/);
  expect(await refusal(vectors(keys, lab.stranger))).toMatch(/^NOT_FOUND/);
});

test('two projects have views and keys of the same names, and each sees its own', async () => {
  const theirs = await lab.flights(lab.stranger);
  const same = await lab.view(theirs, { name: view.name }, lab.stranger);
  await lab.row(lab.stranger, theirs.carriers.id, '["AA"]', { delay: 99, flights: 1 }, '2026-02-28T12:00:00Z');
  const keys = [{ carrier: 'AA', origin: 1 }];
  expect((await vectors(keys, lab.stranger, same))[0]).toMatchObject({ complete: false, values: { carrier_delay: 99, airport_runways: null } });
  expect((await vectors(keys))[0]).toMatchObject({ complete: true, values: { carrier_delay: 4.5 } });
});

test('a view that is not online says which group is the reason', async () => {
  const keys = [{ carrier: 'AA' }];
  const offline = await lab.group({
    features: [
      ['carrier', 'STRING'],
      ['size', 'INT32'],
    ],
    primaryKey: ['carrier'],
  });
  const pairs = await lab.group({
    features: [
      ['carrier', 'STRING'],
      ['day', 'INT32'],
      ['at', 'TIMESTAMP'],
      ['load', 'FLOAT64'],
    ],
    primaryKey: ['carrier', 'day'],
    eventTime: 'at',
    online: true,
  });
  const cases: [joins: object[], says: string][] = [
    [[{ featureGroupId: offline.id }], `${offline.name}_1 has no online side`],
    [[{ featureGroupId: pairs.id, on: [{ left: 'carrier', right: 'carrier' }] }], `${pairs.name}_1 is not joined by exactly its key (carrier, day)`],
    [[], 'joins no feature group'],
  ];
  for (const [joins, says] of cases) {
    const query = { baseId: made.base.id, joins };
    const one = await lab.view({ query });
    expect(await refusal(vectors(keys, owner, one))).toContain(`BAD_USER_INPUT: ${joins.length === 0 ? `${one.name}_1 ` : ''}${says}`);
    expect(await lab.read(owner, 'query ($id: ID!) { featureView(id: $id) { online } }', { id: one.id })).toEqual({ featureView: { online: false } });
  }
});

test('labels are given to nobody, and a group that is joined twice has two event times', async () => {
  const pairs = await lab.group({
    features: [
      ['flight', 'INT64'],
      ['at', 'TIMESTAMP'],
      ['home', 'STRING'],
      ['guest', 'STRING'],
    ],
    primaryKey: ['flight'],
    eventTime: 'at',
  });
  const joins = ['home', 'guest'].map((left) => ({ featureGroupId: made.carriers.id, prefix: `${left}_`, on: [{ left, right: 'carrier' }] }));
  const twice = await lab.view({ query: { baseId: pairs.id, joins } }, { labels: ['guest_delay'] });
  const name = `${made.carriers.name}_1`;
  expect(await vectors([{ home: 'AA', guest: 'UA' }], owner, twice)).toMatchObject([
    {
      values: { home_delay: 4.5, home_flights: '9007199254740993', guest_flights: 7 },
      missing: [],
      eventTimes: { [`home_${name}`]: '2026-02-28T12:00:00.000Z', [`guest_${name}`]: '2026-02-27T12:00:00.000Z' },
    },
  ]);
});

test('look-ups go on after their connections were cut, and none waits for ever', async () => {
  const keys = [{ carrier: 'AA', origin: 1 }];
  for (let cut = 0; cut < 5; cut++) {
    const underway = Promise.allSettled(Array.from({ length: 16 }, () => vectors(keys)));
    await lab.world.root.db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'hopyard featurestore'`);
    await underway;
    const tries = async (left: number): Promise<Vector[]> =>
      vectors(keys).catch((error: unknown) => (left > 0 ? tries(left - 1) : Promise.reject(error)));
    expect(await tries(50)).toMatchObject([{ complete: true }]);
  }
});

test('an address that is none is not found', async () => {
  for (const path of ['/vectors', `/vectors/${view.name}`, `/vectors/${view.name}/0`, `/vectors/${view.name}/2`, `/vectors/none/1`, '/elsewhere/x/1'])
    expect(await refusal(door(owner, path, { keys: [{ carrier: 'AA', origin: 1 }] })), path).toMatch(/^NOT_FOUND/);
  expect(await refusal(door(owner, at(view), '', 'GET'))).toMatch(/^BAD_USER_INPUT/);
});

test('no vector is answered unless the proof holds, though it may have been looked up before', async () => {
  const [featurestore] = lab.world.featurestore.doors;
  const looked = (proof: Promise<void>) => {
    const request = new Request('http://hopyard/', { method: 'POST', body: JSON.stringify({ keys: [{ carrier: 'AA', origin: 1 }] }) });
    return featurestore!.handle(request, { viewer: owner, requestId: 'test', proof }, at(view));
  };
  const ended = Promise.reject(new PlatformError('SESSION_REVOKED', 'This session has ended.'));
  // It has failed before the look-up asks for it.
  ended.catch(() => undefined);
  expect(await refusal(looked(ended))).toBe('SESSION_REVOKED: This session has ended.');
  expect((await looked(Promise.resolve())).status).toBe(200);
});

import { PlatformError, type Viewer } from '@hopyard/identity';
import { openWorld, type World } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';

const NOW = new Date('2026-03-01T00:00:00Z');

let world: World;
let owner: Viewer;
let scientist: Viewer;
let observer: Viewer;
/** A Data Owner of another project, who is no member of the first. */
let stranger: Viewer;
beforeAll(async () => {
  world = await openWorld({ now: () => NOW });
  owner = await world.project(await world.person('ada'));
  scientist = await world.member(owner, await world.person('grace'), 'DATA_SCIENTIST');
  observer = await world.member(owner, await world.person('olga'), 'OBSERVER');
  stranger = await world.project(await world.person('mallory'));
});
afterAll(() => world[Symbol.asyncDispose]());

type Field = { path: string[]; message: string };
type Result = { __typename: string; message?: string; fields?: Field[] };

/** Runs one mutation; answers its result, or the code of the error. */
async function mutate<Success = unknown>(viewer: Viewer | null, name: string, input: object, success = ''): Promise<Result & Success> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const failures = `... on UserError { message } ... on InvalidInput { fields { path message } }
    ${name === 'createFeatureView' ? '... on QueryInvalid { fields { path message } }' : ''}`;
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ${failures} } }`;
  const { data, errors } = await world.ask<Record<string, Result>>(world.featurestore, viewer, document, { input });
  return (errors[0] ? String(errors[0].code ?? errors[0].message) : data[name]) as Result & Success;
}

async function read<Data>(viewer: Viewer, document: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await world.ask<Data>(world.featurestore, viewer, document, variables);
  if (errors[0]) throw new Error(String(errors[0].code ?? errors[0].message));
  return data;
}

const inProject = <Data>(viewer: Viewer, selection: string) =>
  read<{ _entities: [Data | null] }>(
    viewer,
    `query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { ${selection} } } }`,
    { id: owner.project?.id },
  ).then(({ _entities: [project] }) => project);

type GroupInput = { features: [name: string, type: string][]; primaryKey: string[]; eventTime?: string; online?: boolean; name?: string };
const named = (noun: string) => `${noun}_${crypto.randomUUID().slice(0, 8)}`;
async function group({ features, name = named('group'), ...input }: GroupInput, viewer = owner): Promise<{ id: string; name: string }> {
  const columns = features.map(([feature, type]) => ({ name: feature, type }));
  const made = await mutate<{ featureGroup: { id: string } }>(
    viewer,
    'createFeatureGroup',
    { name, features: columns, ...input },
    'featureGroup { id }',
  );
  return { id: made.featureGroup.id, name };
}

/** Flights, joined to the newest delays of their carrier and, without time, to their airport. */
async function flights(viewer = owner) {
  const base = await group(
    {
      features: [
        ['flight', 'INT64'],
        ['at', 'TIMESTAMP'],
        ['carrier', 'STRING'],
        ['origin', 'INT64'],
        ['distance', 'FLOAT64'],
        ['late', 'BOOL'],
      ],
      primaryKey: ['flight'],
      eventTime: 'at',
    },
    viewer,
  );
  const carriers = await group(
    {
      features: [
        ['carrier', 'STRING'],
        ['at', 'TIMESTAMP'],
        ['delay', 'FLOAT64'],
        ['flights', 'INT64'],
      ],
      primaryKey: ['carrier'],
      eventTime: 'at',
      online: true,
    },
    viewer,
  );
  const airports = await group(
    {
      features: [
        ['airport', 'INT64'],
        ['runways', 'INT32'],
        ['name', 'STRING'],
      ],
      primaryKey: ['airport'],
      online: true,
    },
    viewer,
  );
  const query = {
    baseId: base.id,
    joins: [
      { featureGroupId: carriers.id, prefix: 'carrier_', maxAge: 'P7D' },
      { featureGroupId: airports.id, prefix: 'airport_', on: [{ left: 'origin', right: 'airport' }] },
    ],
  };
  return { base, carriers, airports, query };
}
type Flights = Awaited<ReturnType<typeof flights>>;

type View = { id: string; name: string; version: number };
const create = (viewer: Viewer | null, input: object) =>
  mutate<{ featureView: View }>(viewer, 'createFeatureView', { name: named('view'), ...input }, 'featureView { id name version }');
const view = async ({ query }: Flights, input: object = {}, viewer = owner): Promise<View> => {
  const made = await create(viewer, { query, labels: ['late'], ...input });
  if (!made.featureView) throw new Error(JSON.stringify(made));
  return made.featureView;
};
const placesOf = ({ fields = [] }: Result) => fields.map(({ path }) => path.join('.'));

test('a view is what its query means: filled in, in order, with the keys that a caller must know', async () => {
  const made = await flights();
  const { base, carriers, airports } = made;
  const { id, version } = await view(made, {
    description: 'Lateness',
    query: { ...made.query, filter: [{ feature: 'distance', operator: 'GT', value: 10 }] },
  });
  const { featureView } = await read<{ featureView: Record<string, unknown> }>(
    scientist,
    `query ($id: ID!) { featureView(id: $id) { version description labels online createdBy { id } entry { id }
      query { base { id } baseFeatures filter { feature operator value } joins { featureGroup { id } features on { left right } prefix asOf maxAge } }
      features { name type role feature featureGroup { id } } servingKeys { name type featureGroups { id } } featureGroups { id } sql
      trainingDatasets { nodes { id } } trainingDataset { id } versions { id } } }`,
    { id },
  );
  const { sql: text, features, ...rest } = featureView as { sql: string; features: Record<string, unknown>[] };
  expect(version).toBe(1);
  expect(rest).toEqual({
    ...{ version: 1, description: 'Lateness', labels: ['late'], online: true, createdBy: { id: owner.user.id }, entry: { id } },
    query: {
      base: { id: base.id },
      baseFeatures: ['carrier', 'origin', 'distance', 'late'],
      filter: [{ feature: 'distance', operator: 'GT', value: 10 }],
      joins: [
        {
          featureGroup: { id: carriers.id },
          features: ['delay', 'flights'],
          on: [{ left: 'carrier', right: 'carrier' }],
          ...{ prefix: 'carrier_', asOf: true, maxAge: 'P7D' },
        },
        {
          featureGroup: { id: airports.id },
          features: ['runways', 'name'],
          on: [{ left: 'origin', right: 'airport' }],
          ...{ prefix: 'airport_', asOf: false, maxAge: null },
        },
      ],
    },
    servingKeys: [
      { name: 'carrier', type: 'STRING', featureGroups: [{ id: carriers.id }] },
      { name: 'origin', type: 'INT64', featureGroups: [{ id: airports.id }] },
    ],
    featureGroups: [{ id: base.id }, { id: carriers.id }, { id: airports.id }],
    trainingDatasets: { nodes: [] },
    trainingDataset: null,
    versions: [{ id }],
  });
  expect(features.map(({ name, role }) => `${String(name)} ${String(role)}`)).toEqual([
    ...['flight INDEX', 'at INDEX', 'carrier INPUT', 'origin INPUT', 'distance INPUT', 'late LABEL'],
    ...['carrier_delay INPUT', 'carrier_flights INPUT', 'airport_runways INPUT', 'airport_name INPUT'],
  ]);
  for (const { name } of [base, carriers, airports]) expect(text).toContain(`"${name}_1"`);
  expect(text).toContain('asof left join');
});

test('a query that names what is not there, or two things alike, is told every place', async () => {
  const made = await flights();
  const { base, carriers, airports, query } = made;
  const noTime = await group({
    features: [
      ['carrier', 'STRING'],
      ['size', 'INT32'],
    ],
    primaryKey: ['carrier'],
  });
  const [byCarrier, byAirport] = query.joins;
  const cases: [input: object, places: string[], says: string][] = [
    [{ query: { baseId: crypto.randomUUID() } }, ['query.baseId'], 'no such feature group'],
    [{ query: { baseId: 'none' } }, ['query.baseId'], 'no such feature group'],
    [{ query: { baseId: base.id, baseFeatures: ['distance', 'altitude'] } }, ['query.baseFeatures.1'], `${base.name}_1 has no feature "altitude"`],
    [
      { query: { ...query, joins: [{ ...byCarrier, features: ['speed'] }] } },
      ['query.joins.0.features.0'],
      `${carriers.name}_1 has no feature "speed"`,
    ],
    [
      { query: { ...query, joins: [{ ...byCarrier, featureGroupId: crypto.randomUUID() }] } },
      ['query.joins.0.featureGroupId'],
      'no such feature group',
    ],
    [{ query: { ...query, joins: [{ ...byAirport, on: null }] } }, ['query.joins.0.on.0.left'], 'has no feature "airport"'],
    [
      { query: { ...query, joins: [{ ...byAirport, on: [{ left: 'carrier', right: 'airport' }] }] } },
      ['query.joins.0.on.0'],
      `"carrier" of ${base.name}_1 is STRING, and "airport" of ${airports.name}_1 is INT64`,
    ],
    [
      { query: { ...query, joins: [byCarrier, { ...byCarrier, prefix: 'carrier_' }] } },
      ['query.joins.1.prefix', 'query.joins.1.prefix'],
      'Two features would be called "carrier_delay"',
    ],
    [{ query: { ...query, joins: [{ ...byCarrier, prefix: 'Carrier-' }] } }, ['query.joins.0.prefix'], 'A prefix has'],
    [{ query: { ...query, joins: [{ featureGroupId: noTime.id, asOf: true }] } }, ['query.joins.0.asOf'], `${noTime.name}_1 has no event time`],
    [{ query: { ...query, joins: [{ ...byCarrier, asOf: false, maxAge: null }] } }, ['query.joins.0.asOf'], 'a key has many rows'],
    [{ query: { ...query, joins: [{ ...byCarrier, maxAge: 'P1M' }] } }, ['query.joins.0.maxAge'], 'no length of time'],
    [{ query: { ...query, filter: [{ feature: 'distance', operator: 'EQ', value: 'far' }] } }, ['query.filter.0.value'], 'FLOAT64'],
    [{ query: { ...query, filter: [{ feature: 'at', operator: 'LT', value: '2026-01-01T00:00Z' }] } }, ['query.filter.0.value'], 'TIMESTAMP'],
    [{ query, labels: ['punctual'] }, ['labels.0'], 'no column "punctual"'],
    [{ query, labels: ['flight'] }, ['labels.0'], 'cannot be predicted'],
  ];
  for (const [input, places, says] of cases) {
    const refused = await create(owner, input);
    expect(refused.__typename, says).toBe('QueryInvalid');
    expect(
      placesOf(refused).filter((place) => places.includes(place)),
      says,
    ).toEqual(places);
    expect(refused.message).toContain(says);
  }
  expect(await create(owner, { name: 'Not a name', query })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['name'] }] });
  expect(await inProject<{ featureViews: { nodes: { name: string }[] } }>(owner, 'featureViews { nodes { name } }')).not.toMatchObject({
    featureViews: { nodes: expect.arrayContaining([{ name: 'Not a name' }]) as unknown },
  });
});

test('a text that is none is no value of a filter', async () => {
  const { query } = await flights();
  const refused = await create(owner, { query: { ...query, filter: [{ feature: 'carrier', operator: 'IN', value: ['AA', '\ud800'] }] } });
  expect(placesOf(refused)).toEqual(['query.filter.0.value']);
});

test('a name that is taken gets the next version, and a repeated request the same view', async () => {
  const made = await flights();
  const name = named('view');
  const first = await view(made, { name, idempotencyKey: 'once' });
  expect(await view(made, { name, idempotencyKey: 'once' })).toEqual(first);
  expect(await create(owner, { query: made.query, name, idempotencyKey: 'once', labels: [] })).toBe('IDEMPOTENCY_CONFLICT');
  const raced = await Promise.all([view(made, { name }), view(made, { name }, scientist)]);
  expect(raced.map(({ version }) => version).toSorted()).toEqual([2, 3]);
  const found = await inProject<Record<string, unknown>>(
    observer,
    `newest: featureView(name: "${name}") { version versions { version } } first: featureView(name: "${name}", version: 1) { id } none: featureView(name: "${name}", version: 9) { id }`,
  );
  expect(found).toEqual({ newest: { version: 3, versions: [{ version: 3 }, { version: 2 }, { version: 1 }] }, first: { id: first.id }, none: null });
});

test('views are listed by name, the newest version first, page by page', async () => {
  const made = await flights(stranger);
  for (const name of ['b', 'a', 'b']) await view(made, { name }, stranger);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await world.ask<{ _entities: [{ featureViews: { nodes: View[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }] }>(
      world.featurestore,
      stranger,
      `query ($id: ID!, $after: String) { _entities(representations: [{ __typename: "Project", id: $id }]) {
        ... on Project { featureViews(first: 2, after: $after) { nodes { name version } pageInfo { hasNextPage endCursor } } } } }`,
      { id: stranger.project?.id, after },
    );
    const { nodes, pageInfo } = data._entities[0].featureViews;
    seen.push(...nodes.map(({ name, version }) => `${name}_${version}`));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(['a_1', 'b_2', 'b_1']);
});

test('builders make views, an Observer reads them, and a stranger finds nothing', async () => {
  const made = await flights();
  const { id, name } = await view(made, {}, scientist);
  expect(await create(observer, { query: made.query })).toBe('FORBIDDEN');
  expect(await create(null, { query: made.query })).toBe('UNAUTHENTICATED');
  const document = 'query ($id: ID!) { featureView(id: $id) { name } }';
  expect(await read(observer, document, { id })).toEqual({ featureView: { name } });
  expect(await read(stranger, document, { id })).toEqual({ featureView: null });
  expect(await read(owner, document, { id: 'none' })).toEqual({ featureView: null });
  expect(await inProject(stranger, 'featureViews { nodes { id } }')).toBeNull();
  // Groups of another project are none of this one's.
  expect(placesOf(await create(stranger, { query: made.query }))).toEqual(['query.baseId']);
});

test('a view leads back to its groups, and its making is in the journal', async () => {
  const made = await flights();
  const { id, name } = await view(made);
  const links = await world.root.db.execute<{ target_id: string; relation: string }>(
    sql`select target_id, relation from catalog.links where source_id = ${id}`,
  );
  expect(links.map(({ relation }) => relation)).toEqual(['DERIVED_FROM', 'DERIVED_FROM', 'DERIVED_FROM']);
  expect(links.map((row) => row.target_id).toSorted()).toEqual([made.base.id, made.carriers.id, made.airports.id].toSorted());
  const [entry] = await world.root.db.execute<{ label: string; kind: string }>(sql`select label, kind from catalog.entries where id = ${id}`);
  expect(entry).toEqual({ label: `${name}_1`, kind: 'FEATURE_VIEW' });
});

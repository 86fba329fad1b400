import type { Viewer } from '@hopyard/identity';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { named, openViewLab, type Result, type View, type ViewLab } from './view-lab.ts';

let lab: ViewLab;
let owner: Viewer;
let scientist: Viewer;
let observer: Viewer;
let stranger: Viewer;
beforeAll(async () => {
  lab = await openViewLab();
  ({ owner, scientist, observer, stranger } = lab);
});
afterAll(() => lab[Symbol.asyncDispose]());

const placesOf = ({ fields = [] }: Result) => fields.map(({ path }) => path.join('.'));

test('a view is what its query means: filled in, in order, with the keys that a caller must know', async () => {
  const made = await lab.flights();
  const { base, carriers, airports } = made;
  const { id, version } = await lab.view(made, {
    description: 'Lateness',
    query: { ...made.query, filter: [{ feature: 'distance', operator: 'GT', value: 10 }] },
  });
  const { featureView } = await lab.read<{ featureView: Record<string, unknown> }>(
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
  const made = await lab.flights();
  const { base, carriers, airports, query } = made;
  const noTime = await lab.group({
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
    const refused = await lab.create(owner, input);
    expect(refused.__typename, says).toBe('QueryInvalid');
    expect(
      placesOf(refused).filter((place) => places.includes(place)),
      says,
    ).toEqual(places);
    expect(refused.message).toContain(says);
  }
  expect(await lab.create(owner, { name: 'Not a name', query })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: ['name'] }] });
  expect(await lab.inProject<{ featureViews: { nodes: { name: string }[] } }>(owner, 'featureViews { nodes { name } }')).not.toMatchObject({
    featureViews: { nodes: expect.arrayContaining([{ name: 'Not a name' }]) as unknown },
  });
});

test('a text that is none is no value of a filter', async () => {
  const { query } = await lab.flights();
  const refused = await lab.create(owner, { query: { ...query, filter: [{ feature: 'carrier', operator: 'IN', value: ['AA', '\ud800'] }] } });
  expect(placesOf(refused)).toEqual(['query.filter.0.value']);
});

test('a name that is taken gets the next version, and a repeated request the same view', async () => {
  const made = await lab.flights();
  const name = named('view');
  const first = await lab.view(made, { name, idempotencyKey: 'once' });
  expect(await lab.view(made, { name, idempotencyKey: 'once' })).toEqual(first);
  expect(await lab.create(owner, { query: made.query, name, idempotencyKey: 'once', labels: [] })).toBe('IDEMPOTENCY_CONFLICT');
  const raced = await Promise.all([lab.view(made, { name }), lab.view(made, { name }, scientist)]);
  expect(raced.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([2, 3]);
  const found = await lab.inProject<Record<string, unknown>>(
    observer,
    `newest: featureView(name: "${name}") { version versions { version } } first: featureView(name: "${name}", version: 1) { id } none: featureView(name: "${name}", version: 9) { id }`,
  );
  expect(found).toEqual({ newest: { version: 3, versions: [{ version: 3 }, { version: 2 }, { version: 1 }] }, first: { id: first.id }, none: null });
});

test('views are listed by name, the newest version first, page by page', async () => {
  const made = await lab.flights(stranger);
  for (const name of ['b', 'a', 'b']) await lab.view(made, { name }, stranger);
  const seen: string[] = [];
  type Page = { nodes: View[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  const page = async (after: string | null): Promise<Page> => {
    const document = `query ($id: ID!, $after: String) { _entities(representations: [{ __typename: "Project", id: $id }]) {
      ... on Project { featureViews(first: 2, after: $after) { nodes { name version } pageInfo { hasNextPage endCursor } } } } }`;
    const data = await lab.read<{ _entities: [{ featureViews: Page }] }>(stranger, document, { id: stranger.project?.id, after });
    return data._entities[0].featureViews;
  };
  for (let after: string | null | undefined = null; after !== undefined;) {
    const { nodes, pageInfo } = await page(after);
    seen.push(...nodes.map(({ name, version }) => `${name}_${version}`));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  }
  expect(seen).toEqual(['a_1', 'b_2', 'b_1']);
});

test('builders make views, an Observer reads them, and a stranger finds nothing', async () => {
  const made = await lab.flights();
  const { id, name } = await lab.view(made, {}, scientist);
  expect(await lab.create(observer, { query: made.query })).toBe('FORBIDDEN');
  expect(await lab.create(null, { query: made.query })).toBe('UNAUTHENTICATED');
  const document = 'query ($id: ID!) { featureView(id: $id) { name } }';
  expect(await lab.read(observer, document, { id })).toEqual({ featureView: { name } });
  expect(await lab.read(stranger, document, { id })).toEqual({ featureView: null });
  expect(await lab.read(owner, document, { id: 'none' })).toEqual({ featureView: null });
  expect(await lab.inProject(stranger, 'featureViews { nodes { id } }')).toBeNull();
  // Groups of another project are none of this one's.
  expect(placesOf(await lab.create(stranger, { query: made.query }))).toEqual(['query.baseId']);
});

test('a view leads back to its groups, and its making is in the journal', async () => {
  const made = await lab.flights();
  const { id, name } = await lab.view(made);
  const links = await lab.world.root.db.execute<{ target_id: string; relation: string }>(
    sql`select target_id, relation from catalog.links where source_id = ${id}`,
  );
  expect(links.map(({ relation }) => relation)).toEqual(['DERIVED_FROM', 'DERIVED_FROM', 'DERIVED_FROM']);
  expect(links.map((row) => row.target_id).toSorted()).toEqual([made.base.id, made.carriers.id, made.airports.id].toSorted());
  const [entry] = await lab.world.root.db.execute<{ label: string; kind: string }>(sql`select label, kind from catalog.entries where id = ${id}`);
  expect(entry).toEqual({ label: `${name}_1`, kind: 'FEATURE_VIEW' });
});

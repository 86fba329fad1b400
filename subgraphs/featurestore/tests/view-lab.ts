import type { Viewer } from '@hopyard/identity';
import { openWorld } from '@hopyard/testing';
import { sql } from 'drizzle-orm';

/** The clock of these tests. */
export const NOW = new Date('2026-03-01T00:00:00Z');

type Field = { path: string[]; message: string };
export type Result = { __typename: string; message?: string; fields?: Field[] };
export type View = { id: string; name: string; version: number };
type GroupInput = { features: [name: string, type: string][]; primaryKey: string[]; eventTime?: string; online?: boolean; name?: string };
export type ViewLab = Awaited<ReturnType<typeof openViewLab>>;

export const named = (noun: string) => `${noun}_${crypto.randomUUID().slice(0, 8)}`;

/** A project with its people, and feature groups to make views of. */
export async function openViewLab(options: Pick<NonNullable<Parameters<typeof openWorld>[0]>, 'engine' | 'blobs'> = {}) {
  await using opened = new AsyncDisposableStack();
  const world = opened.use(await openWorld({ now: () => NOW, ...options }));
  const owner = await world.project(await world.person('ada'));
  const lab = {
    ...{ world, owner },
    scientist: await world.member(owner, await world.person('grace'), 'DATA_SCIENTIST'),
    observer: await world.member(owner, await world.person('olga'), 'OBSERVER'),
    /** A Data Owner of another project, who is no member of the first. */
    stranger: await world.project(await world.person('mallory')),
    /** Runs one mutation; answers its result, or the code of the error. */
    async mutate<Success = unknown>(viewer: Viewer | null, name: string, input: object, success: string): Promise<Result & Success> {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const failures = `... on UserError { message } ... on InvalidInput { fields { path message } }
        ${name === 'createFeatureView' ? '... on QueryInvalid { fields { path message } }' : ''}`;
      const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ${failures} } }`;
      const { data, errors } = await world.ask<Record<string, Result>>(world.featurestore, viewer, document, { input });
      return (errors[0] ? String(errors[0].code ?? errors[0].message) : data[name]) as Result & Success;
    },
    async read<Data>(viewer: Viewer | null, document: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const { data, errors } = await world.ask<Data>(world.featurestore, viewer, document, variables);
      if (errors[0]) throw new Error(String(errors[0].code ?? errors[0].message), { cause: errors[0] });
      return data;
    },
    /** What somebody is shown in the first project. */
    inProject: <Data>(viewer: Viewer, selection: string) =>
      lab
        .read<{ _entities: [Data | null] }>(
          viewer,
          `query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { ${selection} } } }`,
          { id: owner.project?.id },
        )
        .then(({ _entities: [project] }) => project),
    async group({ features, name = named('group'), ...input }: GroupInput, viewer = owner): Promise<{ id: string; name: string }> {
      const columns = features.map(([feature, type]) => ({ name: feature, type }));
      type Made = { featureGroup: { id: string } };
      const made = await lab.mutate<Made>(viewer, 'createFeatureGroup', { name, features: columns, ...input }, 'featureGroup { id }');
      return { id: made.featureGroup.id, name };
    },
    /** Flights, joined to the newest delays of their carrier and, without time, to their airport. */
    async flights(viewer = owner) {
      const flight: GroupInput['features'] = [
        ['flight', 'INT64'],
        ['at', 'TIMESTAMP'],
        ['carrier', 'STRING'],
        ['origin', 'INT64'],
        ['distance', 'FLOAT64'],
        ['late', 'BOOL'],
      ];
      const carrier: GroupInput['features'] = [
        ['carrier', 'STRING'],
        ['at', 'TIMESTAMP'],
        ['delay', 'FLOAT64'],
        ['flights', 'INT64'],
      ];
      const airport: GroupInput['features'] = [
        ['airport', 'INT64'],
        ['runways', 'INT32'],
        ['name', 'STRING'],
      ];
      const base = await lab.group({ features: flight, primaryKey: ['flight'], eventTime: 'at' }, viewer);
      const carriers = await lab.group({ features: carrier, primaryKey: ['carrier'], eventTime: 'at', online: true }, viewer);
      const airports = await lab.group({ features: airport, primaryKey: ['airport'], online: true }, viewer);
      const joins = [
        { featureGroupId: carriers.id, prefix: 'carrier_', maxAge: 'P7D' },
        { featureGroupId: airports.id, prefix: 'airport_', on: [{ left: 'origin', right: 'airport' }] },
      ];
      return { base, carriers, airports, query: { baseId: base.id, joins } };
    },
    create: (viewer: Viewer | null, input: object) =>
      lab.mutate<{ featureView: View }>(viewer, 'createFeatureView', { name: named('view'), ...input }, 'featureView { id name version }'),
    async view({ query }: { query: object }, input: object = {}, viewer = owner): Promise<View> {
      const made = await lab.create(viewer, { query, labels: ['late'], ...input });
      if (!made.featureView) throw new Error(JSON.stringify(made));
      return made.featureView;
    },
    /** A row of the online side, as an insert leaves it. */
    row: (viewer: Viewer, groupId: string, key: string, features: object, eventTime: string | null = null) =>
      world.root.db.execute(sql`
        insert into featurestore.online_rows (project_id, feature_group_id, key, event_time, sequence, features)
        values (${viewer.project?.id}, ${groupId}, ${key}, ${eventTime}, 1, ${JSON.stringify(features)}::jsonb)`),
  };
  const owned = opened.move();
  return { ...lab, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

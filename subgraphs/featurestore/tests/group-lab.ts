import { engineClient } from '@hopyard/engine';
import { PlatformError, type Viewer } from '@hopyard/identity';
import { responseOf } from '@hopyard/testing';
import { sql } from 'drizzle-orm';
import { startRunner } from '../../../runner/tests/fixture.ts';
import { openLab as openTraining } from '../../training/tests/lab.ts';

export const named = (noun: string) => `${noun}_${crypto.randomUUID().slice(0, 8)}`;

export type Group = { id: string; name: string };
export type Inserted = { id: string; sequence: number; rowsInserted: number; rowsUpdated: number; rowCount: number; contentHash: string };
export type Refused = { code: string; message: string; [detail: string]: unknown };
type How = { viewer?: Viewer | null; query?: string; format?: string; headers?: Record<string, string> };
type Result = { __typename: string; message?: string; fields?: { path: string[]; message: string }[] };

/** Carriers with their delays: a key of text, an event time, a column that may not be null. */
export const CARRIERS = {
  features: [
    { name: 'carrier', type: 'STRING', description: 'IATA code' },
    { name: 'at', type: 'TIMESTAMP' },
    { name: 'delay', type: 'FLOAT64' },
    { name: 'flights', type: 'INT64', nullable: false },
  ],
  primaryKey: ['carrier'],
  eventTime: 'at',
};
export const HEAD = 'carrier,at,delay,flights\n';

/** The subgraphs over a real engine, people with each role, and a program. */
export async function openGroupLab() {
  await using opened = new AsyncDisposableStack();
  const runner = opened.use(await startRunner());
  const training = opened.use(await openTraining({ engine: engineClient(runner.config.runnerSocket), blobs: runner.blobs }));
  const { world } = training;
  const owner = await training.project();
  const scientist = await world.member(owner, await world.person('grace'), 'DATA_SCIENTIST');
  const observer = await world.member(owner, await world.person('olga'), 'OBSERVER');
  /** A Data Owner of another project, who is no member of the first. */
  const stranger = await training.project(await world.person('mallory'));

  const lab = {
    ...{ world, training, runner, owner, scientist, observer, stranger },
    /** Runs one mutation; answers its result, or the code of the error. */
    async mutate<Success = unknown>(viewer: Viewer | null, name: string, input: object, success = '__typename'): Promise<Result & Success> {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const failures = '... on UserError { message } ... on InvalidInput { fields { path message } }';
      const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ${failures} } }`;
      const { data, errors } = await world.ask<Record<string, Result>>(world.featurestore, viewer, document, { input });
      return (errors[0] ? String(errors[0].code ?? errors[0].message) : data[name]) as Result & Success;
    },
    /** Some fields of a group, or the code of the error. */
    async look<Data>(viewer: Viewer, { id }: Pick<Group, 'id'>, selection: string): Promise<Data> {
      const document = `query ($id: ID!) { featureGroup(id: $id) { ${selection} } }`;
      const { data, errors } = await world.ask<{ featureGroup: Data }>(world.featurestore, viewer, document, { id });
      return errors[0] ? (String(errors[0].code ?? errors[0].message) as Data) : data.featureGroup;
    },
    async group(input: object = {}, viewer = owner): Promise<Group> {
      const name = named('group');
      const made = await lab.mutate<{ featureGroup: { id: string } }>(
        viewer,
        'createFeatureGroup',
        { name, online: true, ...CARRIERS, ...input },
        'featureGroup { id }',
      );
      return { id: made.featureGroup.id, name };
    },
    async door(viewer: Viewer | null, method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<Response> {
      const [door] = world.featurestore.doors;
      const request = new Request(`http://hopyard/api/projects/p/featurestore${path}`, {
        method,
        headers,
        ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
      });
      return responseOf(await door!.handle(request, { viewer, requestId: 'test' }, path.split('?')[0]!));
    },
    /** Inserts rows; answers the commit, or the refusal with its details. */
    async insert(
      { name }: Pick<Group, 'name'>,
      rows: string | Buffer,
      { viewer = owner, query = '', format = 'text/csv', headers = {} }: How = {},
    ): Promise<Inserted & Refused> {
      try {
        const answer = await lab.door(viewer, 'POST', `/groups/${name}/1/rows${query}`, { 'content-type': format, ...headers }, rows);
        return ((await answer.json()) as { commit: Inserted }).commit as Inserted & Refused;
      } catch (error) {
        if (error instanceof PlatformError) return { ...error.details, code: error.code, message: error.message } as Inserted & Refused;
        throw error;
      }
    },
    /** Rows as CSV without the header, sorted; or the code of the refusal. */
    async rows({ name }: Pick<Group, 'name'>, query = '', viewer: Viewer = owner): Promise<string[]> {
      try {
        const answer = await lab.door(viewer, 'GET', `/groups/${name}/1/rows${query}`);
        return (await answer.text()).trimEnd().split('\n').slice(1).toSorted();
      } catch (error) {
        if (error instanceof PlatformError) return [error.code];
        throw error;
      }
    },
    /** What the catalogue says of a group's origin and use. */
    async links(id: string): Promise<string[]> {
      const rows = await world.root.db.execute<{ relation: string; source_id: string }>(
        sql`select distinct relation, source_id from catalog.links where target_id = ${id} order by relation`,
      );
      return rows.map((row) => `${row.relation} by ${row.source_id}`);
    },
    /** Which columns of a group the catalogue says that a program wrote or read. */
    async columns(program: string, group: string): Promise<string[]> {
      const rows = await world.root.db.execute<{ relation: string; name: string }>(sql`
        select l.relation, c.target_column as name from catalog.links l join catalog.link_columns c on c.link_id = l.id
        where l.source_id = ${program} and l.target_id = ${group} group by 1, 2 order by 1, min(c.id::text)`);
      return rows.map(({ relation, name }) => `${relation} ${name}`);
    },
    /** The online rows of keys. */
    async online(group: Group, ...keys: object[]) {
      type Rows = { onlineRows: { found: boolean; values: Record<string, unknown> | null; eventTime: Date | null }[] };
      const document = `query ($id: ID!, $keys: [JSON!]!) { featureGroup(id: $id) { onlineRows(keys: $keys) { found values eventTime } } }`;
      const { data, errors } = await world.ask<{ featureGroup: Rows }>(world.featurestore, scientist, document, { id: group.id, keys });
      if (errors[0]) throw new Error(errors[0].message);
      return data.featureGroup.onlineRows;
    },
  };
  const owned = opened.move();
  return { ...lab, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}
export type GroupLab = Awaited<ReturnType<typeof openGroupLab>>;

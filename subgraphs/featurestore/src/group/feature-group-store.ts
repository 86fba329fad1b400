import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, pagesOf, type Tx } from '@hopyard/postgres';
import { schemasOf } from '@hopyard/table';
import { sql } from 'drizzle-orm';
import { uuids } from '../sql.ts';
import type { FeatureGroup, NewFeatureGroup } from './feature-group.ts';

type Row = {
  id: string;
  name: string;
  version: number;
  description: string;
  feature_descriptions: Record<string, string>;
  online: boolean;
  created_at: string;
  created_by: string;
};

/** Rows with the schemas of their tables: two statements, however many rows. */
async function groupsOf(db: Db | Tx, rows: readonly Row[]): Promise<FeatureGroup[]> {
  const schemas = await schemasOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row, index): FeatureGroup => {
    const schema = schemas[index];
    if (!schema) throw new Error(`The feature group ${row.id} has no table.`);
    return {
      id: row.id,
      name: row.name,
      version: row.version,
      description: row.description,
      schema,
      descriptions: row.feature_descriptions,
      online: row.online,
      createdAt: new Date(row.created_at),
      createdBy: row.created_by,
    };
  });
}

const there = sql`project_id = app.current_project() and deleted_at is null`;

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(FeatureGroup | null)[]> {
  const rows = await db.execute<Row>(sql`select * from featurestore.feature_groups where ${there} and id = any (${uuids(ids)})`);
  const found = new Map((await groupsOf(db, rows)).map((group) => [group.id, group]));
  return ids.map((id) => found.get(id) ?? null);
}

/** A group by its name; without a version, the newest. */
export async function byName(db: Db | Tx, name: string, version: number | null): Promise<FeatureGroup | null> {
  const rows = await db.execute<Row>(sql`
    select * from featurestore.feature_groups where ${there} and name = ${name} ${version === null ? sql`` : sql`and version = ${version}`}
    order by version desc limit 1`);
  return (await groupsOf(db, rows))[0] ?? null;
}

/** All versions of each of these names, the newest first. */
export async function byNames(db: Db | Tx, names: readonly string[]): Promise<FeatureGroup[][]> {
  const rows = await db.execute<Row>(sql`
    select * from featurestore.feature_groups
    where ${there} and name in (select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb)) order by version desc`);
  const groups = await groupsOf(db, rows);
  return names.map((name) => groups.filter((group) => group.name === name));
}

/** By name, the newest version of each first; those whose name or description holds a text, or all. */
export async function list(tx: Tx, search: string | null, page: PageArguments): Promise<Page<FeatureGroup>> {
  const size = pageSize(page.first);
  const [name, version] = decodeKey(page.after, 2) ?? [];
  const rows = await tx.execute<Row>(sql`
    select * from featurestore.feature_groups where ${there}
      ${search ? sql`and (position(lower(${search}) in name) > 0 or position(lower(${search}) in lower(description)) > 0)` : sql``}
      ${name === undefined ? sql`` : sql`and (name, -version) > (${name}, -(${version}::integer))`}
    order by name, version desc limit ${size + 1}`);
  return pageOf(await groupsOf(tx, rows), size, (group) => [group.name, String(group.version)]);
}

/** The groups that were computed from each of some datasets, newest first. */
export async function ofDatasets(tx: Tx, datasetIds: readonly string[], page: PageArguments): Promise<Page<FeatureGroup>[]> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row & { subject: string }>(sql`
    select * from (
      select r.start_id as subject, g.*, row_number() over (partition by r.start_id order by g.id desc) as place
      from catalog.reach(${uuids(datasetIds)}, true) r
      join featurestore.feature_groups g on g.project_id = app.current_project() and g.id = r.reached_id and g.deleted_at is null
      ${after ? sql`where g.id < ${after[0]}::uuid` : sql``}
    ) g where place <= ${size + 1} order by place`);
  const groups = new Map((await groupsOf(tx, rows)).map((group) => [group.id, group]));
  return pagesOf(
    datasetIds,
    rows,
    size,
    ({ id }) => groups.get(id) as FeatureGroup,
    ({ id }) => [id],
  );
}

/** The datasets that each of some groups was computed from. */
export async function datasetsOf(db: Db | Tx, groupIds: readonly string[]): Promise<string[][]> {
  const rows = await db.execute<{ start_id: string; dataset_id: string }>(sql`
    select distinct r.start_id, i.dataset_id from catalog.reach(${uuids(groupIds)}, false) r
    join files.inodes i on i.project_id = app.current_project() and i.id = r.reached_id order by i.dataset_id`);
  return groupIds.map((id) => rows.filter((row) => row.start_id === id).map((row) => row.dataset_id));
}

/** The next version of a name; two that ask at once wait for each other. Versions of deleted groups are not given again. */
export async function takeVersion(tx: Tx, name: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('feature-group/' || app.current_project()::text || '/' || ${name}, 7017))`);
  const [row] = await tx.execute<{ version: number }>(sql`
    select coalesce(max(version), 0) + 1 as version from featurestore.feature_groups where project_id = app.current_project() and name = ${name}`);
  return row?.version ?? 1;
}

export const insert = (tx: Tx, group: NewFeatureGroup & { version: number }) =>
  tx.execute(sql`
    insert into featurestore.feature_groups (project_id, id, name, version, description, feature_descriptions, online, created_at, created_by)
    values (app.current_project(), ${group.id}, ${group.name}, ${group.version}, ${group.description}, ${JSON.stringify(group.descriptions)}::jsonb,
      ${group.online}, ${group.createdAt.toISOString()}, ${group.createdBy})`);

export const describeFeatures = (tx: Tx, id: string, descriptions: Readonly<Record<string, string>>) =>
  tx.execute(sql`
    update featurestore.feature_groups set feature_descriptions = feature_descriptions || ${JSON.stringify(descriptions)}::jsonb
    where project_id = app.current_project() and id = ${id}`);

/** Keeps groups from being deleted until the transaction ends; answers those that are there. */
export async function hold(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from featurestore.feature_groups where ${there} and id = any (${uuids(ids)}) order by id for share`);
  return new Set(rows.map(({ id }) => id));
}

/** Locks a group against everything else; whether it is there. */
export async function lock(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from featurestore.feature_groups where ${there} and id = ${id} for update`);
  return rows.length === 1;
}

export const markDeleted = (tx: Tx, id: string, at: Date) =>
  tx.execute(sql`update featurestore.feature_groups set deleted_at = ${at.toISOString()} where project_id = app.current_project() and id = ${id}`);

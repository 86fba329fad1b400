import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { texts, uuids } from '../sql.ts';
import { type FeatureView, groupIdsOf, type ViewDefinition } from './feature-view.ts';

type Row = { id: string; name: string; version: number; description: string; definition: ViewDefinition; created_at: string; created_by: string };

const viewOf = (row: Row): FeatureView => ({
  id: row.id,
  name: row.name,
  version: row.version,
  description: row.description,
  definition: row.definition,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(FeatureView | null)[]> {
  const rows = await db.execute<Row>(
    sql`select * from featurestore.feature_views where project_id = app.current_project() and id = any (${uuids(ids)})`,
  );
  const found = new Map(rows.map((row) => [row.id, viewOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** A view by its name; without a version, the newest. */
export async function byName(db: Db | Tx, name: string, version: number | null): Promise<FeatureView | null> {
  const [row] = await db.execute<Row>(sql`
    select * from featurestore.feature_views
    where project_id = app.current_project() and name = ${name} ${version === null ? sql`` : sql`and version = ${version}`}
    order by version desc limit 1`);
  return row ? viewOf(row) : null;
}

/** All versions of each of these names, the newest first. */
export async function byNames(db: Db | Tx, names: readonly string[]): Promise<FeatureView[][]> {
  const rows = await db.execute<Row>(sql`
    select * from featurestore.feature_views where project_id = app.current_project() and name = any (${texts(names)}) order by version desc`);
  return names.map((name) => rows.filter((row) => row.name === name).map(viewOf));
}

/** By name, the newest version of each first. */
export async function list(db: Db | Tx, page: PageArguments): Promise<Page<FeatureView>> {
  const size = pageSize(page.first);
  const [name, version] = decodeKey(page.after, 2) ?? [];
  const rows = await db.execute<Row>(sql`
    select * from featurestore.feature_views where project_id = app.current_project()
      ${name === undefined ? sql`` : sql`and (name, -version) > (${name}, -(${version}::integer))`}
    order by name, version desc limit ${size + 1}`);
  return pageOf(rows.map(viewOf), size, (view) => [view.name, String(view.version)]);
}

/** The views that read each of these groups, by name, the newest version first. */
export async function ofGroups(db: Db | Tx, groupIds: readonly string[]): Promise<FeatureView[][]> {
  const rows = await db.execute<Row & { feature_group_id: string }>(sql`
    select distinct g.feature_group_id, v.* from featurestore.feature_view_groups g
    join featurestore.feature_views v on v.project_id = g.project_id and v.id = g.feature_view_id
    where g.project_id = app.current_project() and g.feature_group_id = any (${uuids(groupIds)}) order by v.name, v.version desc`);
  return groupIds.map((id) => rows.filter((row) => row.feature_group_id === id).map(viewOf));
}

/** The next version of a name; two that ask at once wait for each other. */
export async function takeVersion(tx: Tx, name: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('feature-view/' || app.current_project()::text || '/' || ${name}, 7017))`);
  const [row] = await tx.execute<{ version: number }>(sql`
    select coalesce(max(version), 0) + 1 as version from featurestore.feature_views where project_id = app.current_project() and name = ${name}`);
  return row?.version ?? 1;
}

export async function insert(tx: Tx, view: FeatureView): Promise<void> {
  await tx.execute(sql`
    insert into featurestore.feature_views (project_id, id, name, version, description, definition, created_at, created_by)
    values (app.current_project(), ${view.id}, ${view.name}, ${view.version}, ${view.description}, ${JSON.stringify(view.definition)}::jsonb,
      ${view.createdAt.toISOString()}, ${view.createdBy})`);
  await tx.execute(sql`
    insert into featurestore.feature_view_groups (project_id, feature_view_id, place, feature_group_id)
    select app.current_project(), ${view.id}, place - 1, id from unnest(${uuids(groupIdsOf(view.definition))}) with ordinality g (id, place)`);
}

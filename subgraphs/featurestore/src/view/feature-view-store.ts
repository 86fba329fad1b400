import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { uuids } from '../sql.ts';
import type { FeatureView, ViewDefinition } from './feature-view.ts';

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

/** The views that read each of these groups, by name, the newest version first. */
export async function ofGroups(db: Db | Tx, groupIds: readonly string[]): Promise<FeatureView[][]> {
  const rows = await db.execute<Row & { feature_group_id: string }>(sql`
    select distinct g.feature_group_id, v.* from featurestore.feature_view_groups g
    join featurestore.feature_views v on v.project_id = g.project_id and v.id = g.feature_view_id
    where g.project_id = app.current_project() and g.feature_group_id = any (${uuids(groupIds)}) order by v.name, v.version desc`);
  return groupIds.map((id) => rows.filter((row) => row.feature_group_id === id).map(viewOf));
}

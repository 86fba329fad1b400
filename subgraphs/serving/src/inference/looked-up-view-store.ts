import type { ViewOfGroups } from '@hopyard/online';
import type { Tx } from '@hopyard/postgres';
import { schemasOf } from '@hopyard/table';
import { sql } from 'drizzle-orm';
import type { JoinedGroup } from '@hopyard/online';
import { idsIn } from '../sql.ts';

/** A feature view as it was made, and the groups that it joins, in the order of its joins. */
export async function find(tx: Tx, featureViewId: string): Promise<{ view: ViewOfGroups; groups: JoinedGroup[] } | null> {
  const [view] = await tx.execute<ViewOfGroups>(sql`
    select name, version, definition from featurestore.feature_views where project_id = app.current_project() and id = ${featureViewId}`);
  if (!view) return null;
  const ids = view.definition.joins.map(({ featureGroupId }) => featureGroupId);
  const rows = await tx.execute<Omit<JoinedGroup, 'schema'>>(sql`
    select id, name, version, online from featurestore.feature_groups where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const schemas = await schemasOf(tx, ids);
  const groups = ids.map((id, place): JoinedGroup => {
    const [row, schema] = [rows.find((group) => group.id === id), schemas[place]];
    // A group that a view reads is not deleted.
    if (!row || !schema) throw new Error(`The feature group ${id} is not there.`);
    return { ...row, schema };
  });
  return { view, groups };
}

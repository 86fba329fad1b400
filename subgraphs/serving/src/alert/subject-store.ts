import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

/** Whether there is such a deployment or feature group. */
export async function exists(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    select 1 from serving.deployments where project_id = app.current_project() and id = ${id}
    union all select 1 from featurestore.feature_groups where project_id = app.current_project() and id = ${id} and deleted_at is null`);
  return rows.length > 0;
}

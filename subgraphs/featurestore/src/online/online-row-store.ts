import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

export const deleteAll = (tx: Tx, groupId: string) =>
  tx.execute(sql`delete from featurestore.online_rows where project_id = app.current_project() and feature_group_id = ${groupId}`);

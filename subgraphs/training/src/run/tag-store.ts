import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn, texts } from '../environment/environment-store.ts';

export async function ofRuns(db: Db | Tx, runIds: readonly string[]): Promise<string[][]> {
  const rows = await db.execute<{ run_id: string; tag: string }>(sql`
    select run_id, tag from training.run_tags where project_id = app.current_project() and run_id in ${idsIn(runIds)} order by tag`);
  return runIds.map((id) => rows.filter((row) => row.run_id === id).map(({ tag }) => tag));
}

/** Tags that are there already stay as they are. */
export async function add(tx: Tx, runId: string, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  await tx.execute(sql`
    insert into training.run_tags (project_id, run_id, tag) select app.current_project(), ${runId}, unnest(${texts(tags)})
    on conflict on constraint run_tags_pkey do nothing`);
}

export async function remove(tx: Tx, runId: string, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  await tx.execute(sql`delete from training.run_tags where project_id = app.current_project() and run_id = ${runId} and tag = any (${texts(tags)})`);
}

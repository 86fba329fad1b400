import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../environment/environment-store.ts';

type Row = { run_id: string; target_id: string };

/** What exists still of what runs, or their executions, are linked to; by run, in the order in which it was linked. */
async function targetsOf(
  db: Db | Tx,
  runIds: readonly string[],
  relation: 'PRODUCED' | 'USED',
  kind: 'FILE' | 'TRAINING_DATASET',
): Promise<string[][]> {
  const rows = await db.execute<Row>(sql`
    select r.id as run_id, l.target_id from training.runs r
    join catalog.links l on l.project_id = r.project_id and l.source_id in (r.id, r.execution_id) and l.relation = ${relation}
    join catalog.entries e on e.project_id = l.project_id and e.id = l.target_id and e.kind = ${kind} and e.deleted_at is null
    where r.project_id = app.current_project() and r.id in ${idsIn(runIds)} group by r.id, l.target_id order by min(l.id::text)`);
  return runIds.map((id) => rows.filter((row) => row.run_id === id).map((row) => row.target_id));
}

export const filesOf = (db: Db | Tx, runIds: readonly string[]) => targetsOf(db, runIds, 'PRODUCED', 'FILE');
export const trainingDatasetsOf = (db: Db | Tx, runIds: readonly string[]) => targetsOf(db, runIds, 'USED', 'TRAINING_DATASET');

/** Training datasets that any of some runs and executions read. */
export async function trainingDatasetsUsedBy(tx: Tx, sourceIds: readonly string[]): Promise<string[]> {
  const rows = await tx.execute<{ target_id: string }>(sql`
    select distinct l.target_id from catalog.links l
    join catalog.entries e on e.project_id = l.project_id and e.id = l.target_id and e.kind = 'TRAINING_DATASET' and e.deleted_at is null
    where l.project_id = app.current_project() and l.relation = 'USED' and l.source_id in ${idsIn(sourceIds)}`);
  return rows.map((row) => row.target_id);
}

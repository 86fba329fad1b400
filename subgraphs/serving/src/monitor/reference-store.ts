import type { Db, Tx } from '@hopyard/postgres';
import { TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { sql } from 'drizzle-orm';

/** The training dataset that a version of a model says it was trained on. */
export async function trainedOn(tx: Tx, modelVersionId: string): Promise<string | null> {
  const [row] = await tx.execute<{ training_dataset_id: string | null }>(
    sql`select training_dataset_id from training.model_versions where project_id = app.current_project() and id = ${modelVersionId}`,
  );
  return row?.training_dataset_id ?? null;
}

/** A split that is READY: its file, and what its columns are like. */
export type Reference = { trainingDatasetId: string; split: string; blobId: string; rows: number; profile: TableProfile };

export async function split(db: Db | Tx, trainingDatasetId: string, name: string): Promise<Reference | null> {
  const [row] = await db.execute<{ blob_id: string; rows: string; profile: TableProfileJson }>(sql`
    select s.blob_id, s.rows, s.profile from featurestore.training_splits s
    join featurestore.training_datasets d on d.project_id = s.project_id and d.id = s.training_dataset_id and d.state = 'READY'
    where s.project_id = app.current_project() and s.training_dataset_id = ${trainingDatasetId} and s.name = ${name} and s.profile is not null`);
  return row ? { trainingDatasetId, split: name, blobId: row.blob_id, rows: Number(row.rows), profile: TableProfile.fromJSON(row.profile) } : null;
}

type WatchedGroup = { columns: { name: string; type: string }[]; eventTime: string | null; head: number };

/** Columns of a feature group that is not deleted, and its last commit; null if there is none. */
export async function group(tx: Tx, featureGroupId: string): Promise<WatchedGroup | null> {
  const [row] = await tx.execute<Omit<WatchedGroup, 'head'> & { head: string }>(sql`
    select t.columns, t.event_time as "eventTime", coalesce((select max(c.sequence) from tables.commits c where c.project_id = t.project_id and c.table_id = t.id), 0) as head
    from featurestore.feature_groups g join tables.tables t on t.project_id = g.project_id and t.id = g.id
    where g.project_id = app.current_project() and g.id = ${featureGroupId} and g.deleted_at is null`);
  return row ? { ...row, head: Number(row.head) } : null;
}

import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { uuids } from '../sql.ts';
import type { Certificate, TrainingDataset, TrainingState } from './training-dataset.ts';

type Row = {
  id: string;
  feature_view_id: string;
  version: number;
  description: string;
  state: TrainingState;
  failure: string | null;
  seed: string | null;
  row_count: string;
  size_bytes: string;
  content_hash: string | null;
  certificate: Certificate | null;
  created_at: string;
  created_by: string;
};

const datasetOf = (row: Row): TrainingDataset => ({
  id: row.id,
  featureViewId: row.feature_view_id,
  version: row.version,
  description: row.description,
  state: row.state,
  failure: row.failure,
  seed: row.seed === null ? null : BigInt(row.seed),
  rowCount: BigInt(row.row_count),
  sizeBytes: BigInt(row.size_bytes),
  contentHash: row.content_hash,
  certificate: row.certificate,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(TrainingDataset | null)[]> {
  const rows = await db.execute<Row>(
    sql`select * from featurestore.training_datasets where project_id = app.current_project() and id = any (${uuids(ids)})`,
  );
  const found = new Map(rows.map((row) => [row.id, datasetOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

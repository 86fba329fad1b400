import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { uuids } from '../sql.ts';
import type { Input, Split, SplitWanted } from './training-split.ts';

type SplitRow = {
  training_dataset_id: string;
  place: number;
  name: string;
  range_from: string | null;
  range_to: string | null;
  fraction: number | null;
  blob_id: string | null;
  sha256: string | null;
  rows: string;
  size_bytes: string;
  profile: unknown;
  profiled_at: string | null;
};

const splitOf = (row: SplitRow): Split => ({
  trainingDatasetId: row.training_dataset_id,
  place: row.place,
  name: row.name,
  range: row.range_from === null || row.range_to === null ? null : { from: new Date(row.range_from), to: new Date(row.range_to) },
  fraction: row.fraction,
  blobId: row.blob_id,
  sha256: row.sha256,
  rows: BigInt(row.rows),
  sizeBytes: BigInt(row.size_bytes),
  profile: row.profile,
  profiledAt: row.profiled_at === null ? null : new Date(row.profiled_at),
});

/** The splits of training datasets, in order, without their profiles: those are large, and read by themselves. */
export async function ofDatasets(db: Db | Tx, ids: readonly string[]): Promise<Split[][]> {
  const rows = await db.execute<SplitRow>(sql`
    select training_dataset_id, place, name, range_from, range_to, fraction, blob_id, sha256, rows, size_bytes, null::jsonb as profile, profiled_at
    from featurestore.training_splits where project_id = app.current_project() and training_dataset_id = any (${uuids(ids)}) order by place`);
  const splits = rows.map(splitOf);
  return ids.map((id) => splits.filter(({ trainingDatasetId }) => trainingDatasetId === id));
}

/** The profile of each split of training datasets, in order. */
export async function profilesOf(db: Db | Tx, ids: readonly string[]): Promise<unknown[][]> {
  const rows = await db.execute<{ training_dataset_id: string; profile: unknown }>(sql`
    select training_dataset_id, profile from featurestore.training_splits
    where project_id = app.current_project() and training_dataset_id = any (${uuids(ids)}) order by place`);
  return ids.map((id) => rows.filter((row) => row.training_dataset_id === id).map(({ profile }) => profile));
}

export async function insert(tx: Tx, trainingDatasetId: string, splits: readonly SplitWanted[]): Promise<void> {
  const rows = splits.map(({ name, range, fraction }, place) => ({
    ...{ place, name, fraction },
    range_from: range?.from.toISOString() ?? null,
    range_to: range?.to.toISOString() ?? null,
  }));
  await tx.execute(sql`
    insert into featurestore.training_splits (project_id, training_dataset_id, place, name, range_from, range_to, fraction)
    select app.current_project(), ${trainingDatasetId}, place, name, range_from, range_to, fraction
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (place integer, name text, range_from timestamptz, range_to timestamptz, fraction double precision)`);
}

export type BuiltSplit = { place: number; blobId: string; sha256: string; rows: bigint; sizeBytes: bigint; profile: unknown };

export async function store(tx: Tx, trainingDatasetId: string, built: readonly BuiltSplit[], at: Date): Promise<void> {
  const rows = built.map((split) => ({ ...split, rows: String(split.rows), sizeBytes: String(split.sizeBytes) }));
  await tx.execute(sql`
    update featurestore.training_splits s set blob_id = b."blobId", sha256 = b.sha256, rows = b.rows, size_bytes = b."sizeBytes",
      profile = b.profile, profiled_at = ${at.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b (place integer, "blobId" uuid, sha256 text, rows bigint, "sizeBytes" bigint, profile jsonb)
    where s.project_id = app.current_project() and s.training_dataset_id = ${trainingDatasetId} and s.place = b.place`);
}

type InputRow = {
  training_dataset_id: string;
  place: number;
  feature_group_id: string;
  commit_id: string | null;
  sequence: string;
  content_hash: string;
};

export async function inputsOf(db: Db | Tx, ids: readonly string[]): Promise<Input[][]> {
  const rows = await db.execute<InputRow>(sql`
    select * from featurestore.training_inputs where project_id = app.current_project() and training_dataset_id = any (${uuids(ids)}) order by place`);
  return ids.map((id) =>
    rows
      .filter((row) => row.training_dataset_id === id)
      .map((row) => ({
        place: row.place,
        featureGroupId: row.feature_group_id,
        commitId: row.commit_id,
        sequence: BigInt(row.sequence),
        contentHash: row.content_hash,
      })),
  );
}

export async function insertInputs(tx: Tx, trainingDatasetId: string, inputs: readonly Input[]): Promise<void> {
  const rows = inputs.map((input) => ({ ...input, sequence: String(input.sequence) }));
  await tx.execute(sql`
    insert into featurestore.training_inputs (project_id, training_dataset_id, place, feature_group_id, commit_id, sequence, content_hash)
    select app.current_project(), ${trainingDatasetId}, place, "featureGroupId", "commitId", sequence, "contentHash"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i (place integer, "featureGroupId" uuid, "commitId" uuid, sequence bigint, "contentHash" text)`);
}

import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, pagesOf, type Tx } from '@hopyard/postgres';
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

/** Newest first. */
export async function list(db: Db | Tx, args: PageArguments): Promise<Page<TrainingDataset>> {
  const size = pageSize(args.first);
  const after = decodeKey(args.after, 1);
  const rows = await db.execute<Row>(sql`
    select * from featurestore.training_datasets where project_id = app.current_project() ${after ? sql`and id < ${after[0]}::uuid` : sql``}
    order by id desc limit ${size + 1}`);
  return pageOf(rows.map(datasetOf), size, ({ id }) => [id]);
}

/** Those of each of some views, newest first. */
export async function ofViews(db: Db | Tx, viewIds: readonly string[], args: PageArguments): Promise<Page<TrainingDataset>[]> {
  const size = pageSize(args.first);
  const after = decodeKey(args.after, 1);
  const rows = await db.execute<Row & { subject: string }>(sql`
    select v.id as subject, d.* from unnest(${uuids(viewIds)}) v (id) cross join lateral (
      select * from featurestore.training_datasets where project_id = app.current_project() and feature_view_id = v.id
        ${after ? sql`and id < ${after[0]}::uuid` : sql``} order by id desc limit ${size + 1}) d
    order by d.id desc`);
  return pagesOf(viewIds, rows, size, datasetOf, ({ id }) => [id]);
}

/** One of a view by its version; without one, the newest that is READY. */
export async function byVersion(db: Db | Tx, viewId: string, version: number | null): Promise<TrainingDataset | null> {
  const [row] = await db.execute<Row>(sql`
    select * from featurestore.training_datasets where project_id = app.current_project() and feature_view_id = ${viewId}
      and ${version === null ? sql`state = 'READY'` : sql`version = ${version}`} order by version desc limit 1`);
  return row ? datasetOf(row) : null;
}

/** The next version within a view; two that ask at once wait for each other. */
export async function takeVersion(tx: Tx, viewId: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('training-dataset/' || ${viewId}::text, 7017))`);
  const [row] = await tx.execute<{ version: number }>(sql`
    select coalesce(max(version), 0) + 1 as version from featurestore.training_datasets
    where project_id = app.current_project() and feature_view_id = ${viewId}`);
  return row?.version ?? 1;
}

type NewDataset = Pick<TrainingDataset, 'id' | 'featureViewId' | 'version' | 'description' | 'seed' | 'createdAt' | 'createdBy'>;

export const insert = (tx: Tx, dataset: NewDataset) =>
  tx.execute(sql`
    insert into featurestore.training_datasets (project_id, id, feature_view_id, version, description, state, seed, queued_at, created_at, created_by)
    values (app.current_project(), ${dataset.id}, ${dataset.featureViewId}, ${dataset.version}, ${dataset.description}, 'BUILDING',
      ${dataset.seed === null ? null : String(dataset.seed)}::bigint, now(), ${dataset.createdAt.toISOString()}, ${dataset.createdBy})`);

/** `tries`: how often it was taken up, this time included. */
export type Claim = { projectId: string; id: string; epoch: number; tries: number };

/** Takes up the one that waits longest and that nobody is making, whatever its project. */
export async function claim(db: Db, ttlSeconds: number): Promise<Claim | null> {
  const [row] = await db.execute<{ project_id: string; id: string; epoch: number; tries: number }>(
    sql`select * from featurestore.claim_build(${ttlSeconds})`,
  );
  return row ? { projectId: row.project_id, id: row.id, epoch: row.epoch, tries: row.tries } : null;
}

/** Whether the claim still holds; then for so much longer, from now. */
export async function renew(tx: Tx, { id, epoch }: Claim, seconds: number): Promise<boolean> {
  const rows = await tx.execute(sql`
    update featurestore.training_datasets set lease_expires_at = now() + make_interval(secs => ${seconds})
    where project_id = app.current_project() and id = ${id} and epoch = ${epoch} and state = 'BUILDING' returning id`);
  return rows.length === 1;
}

/** Gives a claim back as if it had not been taken: what stopped had nothing to do with the work. */
export const giveBack = (tx: Tx, { id, epoch }: Claim) =>
  tx.execute(sql`
    update featurestore.training_datasets set lease_expires_at = now(), tries = tries - 1
    where project_id = app.current_project() and id = ${id} and epoch = ${epoch} and state = 'BUILDING'`);

type Ready = { rowCount: bigint; sizeBytes: bigint; contentHash: string; certificate: Certificate };

/** False: another one took it up meanwhile. */
export async function finish(tx: Tx, { id, epoch }: Claim, ready: Ready): Promise<boolean> {
  const rows = await tx.execute(sql`
    update featurestore.training_datasets set state = 'READY', row_count = ${String(ready.rowCount)}::bigint,
      size_bytes = ${String(ready.sizeBytes)}::bigint, content_hash = ${ready.contentHash}, certificate = ${JSON.stringify(ready.certificate)}::jsonb
    where project_id = app.current_project() and id = ${id} and epoch = ${epoch} and state = 'BUILDING' returning id`);
  return rows.length === 1;
}

export async function fail(tx: Tx, { id, epoch }: Claim, failure: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    update featurestore.training_datasets set state = 'FAILED', failure = ${failure}
    where project_id = app.current_project() and id = ${id} and epoch = ${epoch} and state = 'BUILDING' returning id`);
  return rows.length === 1;
}

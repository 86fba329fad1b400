import type { Db, Tx } from '@hopyard/postgres';
import { TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { sql } from 'drizzle-orm';
import { uuids } from '../sql.ts';

/** What the rows of a group's state after a commit look like. */
export type StoredStatistics = { groupId: string; commitId: string; sequence: bigint; profile: TableProfile; computedAt: Date };

type Row = { feature_group_id: string; commit_id: string; sequence: string; profile: TableProfileJson; computed_at: string };

const statisticsOf = (row: Row): StoredStatistics => ({
  groupId: row.feature_group_id,
  commitId: row.commit_id,
  sequence: BigInt(row.sequence),
  profile: TableProfile.fromJSON(row.profile),
  computedAt: new Date(row.computed_at),
});

export async function byCommits(db: Db | Tx, ids: readonly string[]): Promise<(StoredStatistics | null)[]> {
  const rows = await db.execute<Row>(
    sql`select * from featurestore.statistics where project_id = app.current_project() and commit_id = any (${uuids(ids)})`,
  );
  const found = new Map(rows.map((row) => [row.commit_id, statisticsOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function newestOf(db: Db | Tx, groupIds: readonly string[]): Promise<(StoredStatistics | null)[]> {
  const rows = await db.execute<Row>(sql`
    select s.* from unnest(${uuids(groupIds)}) g (id) cross join lateral (
      select * from featurestore.statistics where project_id = app.current_project() and feature_group_id = g.id order by sequence desc limit 1) s`);
  const found = new Map(rows.map((row) => [row.feature_group_id, statisticsOf(row)]));
  return groupIds.map((id) => found.get(id) ?? null);
}

/** Which commit the statistics of a state are those of: the last one up to it that changed a row. Null: none did. */
export async function lastChange(db: Db | Tx, groupId: string, upTo: bigint): Promise<{ commitId: string; sequence: bigint } | null> {
  const [row] = await db.execute<{ id: string; sequence: string }>(sql`
    select id, sequence from tables.commits
    where project_id = app.current_project() and table_id = ${groupId} and sequence <= ${String(upTo)}::bigint and operation in ('UPSERT', 'DELETE')
    order by sequence desc limit 1`);
  return row ? { commitId: row.id, sequence: BigInt(row.sequence) } : null;
}

/** Statistics that are true of the state after commit `sequence`. */
export async function ofState(db: Db | Tx, groupId: string, sequence: bigint): Promise<StoredStatistics | null> {
  const change = await lastChange(db, groupId, sequence);
  return change && ((await byCommits(db, [change.commitId]))[0] ?? null);
}

type NewStatistics = { groupId: string; commitId: string; sequence: bigint; profile: unknown; computedAt: Date };

/** Statistics that are there are computed anew. */
export const put = (db: Db | Tx, { groupId, commitId, sequence, profile, computedAt }: NewStatistics) =>
  db.execute(sql`
    insert into featurestore.statistics (project_id, feature_group_id, commit_id, sequence, profile, computed_at)
    values (app.current_project(), ${groupId}, ${commitId}, ${String(sequence)}::bigint, ${JSON.stringify(profile)}::jsonb, ${computedAt.toISOString()})
    on conflict on constraint statistics_pkey do update set profile = excluded.profile, computed_at = excluded.computed_at`);

export type Unprofiled = { projectId: string; groupId: string };

/** A feature group of any project whose newest rows have no statistics, other than those that are left out. */
export async function nextUnprofiled(db: Db, except: readonly string[]): Promise<Unprofiled | null> {
  const [row] = await db.execute<{ project_id: string; feature_group_id: string }>(sql`select * from featurestore.next_unprofiled(${uuids(except)})`);
  return row ? { projectId: row.project_id, groupId: row.feature_group_id } : null;
}

import type { Readable } from 'node:stream';
import { copyFrom, type Tx } from '@hopyard/postgres';
import { type Commit, commits } from '@hopyard/table';
import { sql } from 'drizzle-orm';
import { texts, uuids } from '../sql.ts';

export type StoredRow = { key: string; eventTime: Date | null; features: Record<string, unknown> };

/** Rows by key text, in the order of the keys. */
export async function byKeys(tx: Tx, groupId: string, keys: readonly string[]): Promise<(StoredRow | null)[]> {
  const rows = await tx.execute<{ key: string; event_time: string | null; features: Record<string, unknown> }>(sql`
    select key, event_time, features from featurestore.online_rows
    where project_id = app.current_project() and feature_group_id = ${groupId} and key = any (${texts(keys)})`);
  const found = new Map(
    rows.map(({ key, event_time, features }) => [key, { key, eventTime: event_time === null ? null : new Date(event_time), features }]),
  );
  return keys.map((key) => found.get(key) ?? null);
}

export async function keyCounts(tx: Tx, groupIds: readonly string[]): Promise<bigint[]> {
  const rows = await tx.execute<{ feature_group_id: string; count: string }>(sql`
    select feature_group_id, count(*) from featurestore.online_rows
    where project_id = app.current_project() and feature_group_id = any (${uuids(groupIds)}) group by feature_group_id`);
  const found = new Map(rows.map((row) => [row.feature_group_id, BigInt(row.count)]));
  return groupIds.map((id) => found.get(id) ?? 0n);
}

/**
 * Takes PostgreSQL's COPY text, as `newestRows` of a table writes it: of each key the row with the later event time stays, of
 * equal ones that of the later commit. COPY under row-level security is not to be had, so the text goes into a table that ends
 * with the transaction. Into an empty side nothing has to be merged, which is a fifth of the work; that it stays empty is the
 * caller's to see to: it holds the head of the group's table, or the group.
 */
export async function merge(tx: Tx, groupId: string, text: Readable): Promise<void> {
  await tx.execute(
    sql`create temporary table coming_rows (key text, event_time timestamptz, sequence bigint, features text storage external) on commit drop`,
  );
  await copyFrom(tx, 'copy pg_temp.coming_rows from stdin', text);
  const [side] = await tx.execute<{ empty: boolean }>(sql`
    select not exists (select 1 from featurestore.online_rows where project_id = app.current_project() and feature_group_id = ${groupId}) as empty`);
  const merging = sql`
    on conflict on constraint online_rows_pkey
      do update set event_time = excluded.event_time, sequence = excluded.sequence, features = excluded.features
      where (coalesce(excluded.event_time, '-infinity'), excluded.sequence) >= (coalesce(o.event_time, '-infinity'), o.sequence)`;
  await tx.execute(sql`
    insert into featurestore.online_rows as o (project_id, feature_group_id, key, event_time, sequence, features)
    select (select app.current_project()), ${groupId}, key, event_time, sequence, features::jsonb from pg_temp.coming_rows
    ${side?.empty ? sql`` : merging}`);
}

export const deleteKeys = (tx: Tx, groupId: string, keys: readonly string[]) =>
  tx.execute(sql`
    delete from featurestore.online_rows where project_id = app.current_project() and feature_group_id = ${groupId} and key = any (${texts(keys)})`);

/** Takes a group's online side away, as if there had never been one. */
export async function deleteAll(tx: Tx, groupId: string): Promise<void> {
  await tx.execute(sql`delete from featurestore.online_rows where project_id = app.current_project() and feature_group_id = ${groupId}`);
  await tx.execute(sql`delete from featurestore.online_sides where project_id = app.current_project() and feature_group_id = ${groupId}`);
}

/** Says that the online side holds what a commit did. */
export const reached = (tx: Tx, groupId: string, commitId: string) =>
  tx.execute(sql`
    insert into featurestore.online_sides (project_id, feature_group_id, commit_id) values (app.current_project(), ${groupId}, ${commitId})
    on conflict on constraint online_sides_pkey do update set commit_id = excluded.commit_id`);

/** The newest commit that the online side of each group holds. */
export async function commitsOf(tx: Tx, groupIds: readonly string[]): Promise<(Commit | null)[]> {
  const rows = await tx.execute<{ feature_group_id: string; commit_id: string }>(sql`
    select feature_group_id, commit_id from featurestore.online_sides
    where project_id = app.current_project() and feature_group_id = any (${uuids(groupIds)})`);
  const known = await commits.byIds(
    tx,
    rows.map((row) => row.commit_id),
  );
  const found = new Map(rows.map((row, index) => [row.feature_group_id, known[index] ?? null]));
  return groupIds.map((id) => found.get(id) ?? null);
}

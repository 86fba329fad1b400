import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { InferenceRow } from './log-table.ts';
import { isKept } from './retention-store.ts';

/** What stays in PostgreSQL of a deployment's log. */
export type Keeping = {
  /** A call that is so old is moved. */
  seconds: number;
  /** So are calls when so many newer ones are there. */
  calls: number;
  /** They are moved once so many are due, or when one has been due for `seconds`. */
  batch: number;
  /** How often it is looked whether any is due, in milliseconds. */
  lookEveryMs: number;
};

/** So long a mover has a deployment to itself; one that ended without a word is waited for. */
const LEASE = '5 minutes';

const boundsOf = ({ seconds }: Keeping, now: Date) => ({
  old: new Date(now.getTime() - seconds * 1000).toISOString(),
  overdue: new Date(now.getTime() - 2 * seconds * 1000).toISOString(),
});

/** Takes up deployments of all projects of which calls are to be moved, or something is to be forgotten: replaced files, those of before an instant. */
export async function takeDue(db: Db, keeping: Keeping, now: Date, replaced: Date): Promise<{ projectId: string; deploymentId: string }[]> {
  const { old, overdue } = boundsOf(keeping, now);
  const rows = await db.execute<{ project_id: string; deployment_id: string }>(sql`
    select * from serving.take_logs(${now.toISOString()}::timestamptz, ${old}::timestamptz, ${overdue}::timestamptz, ${keeping.calls}, ${keeping.batch},
      ${replaced.toISOString()}::timestamptz, ${LEASE}::interval)`);
  return rows.map((row) => ({ projectId: row.project_id, deploymentId: row.deployment_id }));
}

/** Of what a batch holds at most, as PostgreSQL stores it. */
const MOST_BYTES = 16 * 1024 ** 2;

export type Old = { from: number; rows: InferenceRow[]; committedBy: string };

/** The next calls of a deployment that are to be moved, in order; null when fewer than a batch are due and none is overdue. */
export async function nextOld(tx: Tx, deploymentId: string, keeping: Keeping, now: Date): Promise<Old | null> {
  const { old, overdue } = boundsOf(keeping, now);
  const rows = await tx.execute<InferenceRow & { moved: string; created_by: string; due: string; oldest: string }>(sql`
    with place as (
      select t.last_sequence as moved, h.last_sequence - ${keeping.calls}::bigint as by_count, d.created_by
      from serving.inference_tables t
      join serving.inference_heads h on h.project_id = t.project_id and h.deployment_id = t.deployment_id
      join serving.deployments d on d.project_id = t.project_id and d.id = t.deployment_id
      where t.project_id = app.current_project() and t.deployment_id = ${deploymentId}
    ), batch as (
      select i.*, place.moved, place.created_by, i.sequence <= place.by_count or i.at < ${old}::timestamptz as is_due,
        coalesce(pg_column_size(i.keys), 0) + coalesce(pg_column_size(i.inputs), 0) + coalesce(pg_column_size(i.outputs), 0) + coalesce(pg_column_size(i.features), 0) as size
      from place cross join lateral (
        select * from serving.inferences where project_id = app.current_project() and deployment_id = ${deploymentId} and sequence > place.moved
        order by sequence limit ${keeping.batch}) i
    ), due as (
      select *, bool_and(is_due) over so_far as all_due, sum(size) over so_far - size as before from batch window so_far as (order by sequence)
    ), counted as (
      select *, count(*) over () as due, min(at) over () as oldest from due where all_due
    )
    select moved, created_by, due, oldest,
      sequence, id, at, version_id, caller, outcome, rows, latency_ms, lookup_ms, keys::text, inputs::text, outputs::text, features::text, error
    from counted where before < ${MOST_BYTES} order by sequence`);
  const [first] = rows;
  if (!first) return null;
  const cut = Number(first.due) < keeping.batch && !(new Date(first.oldest) < new Date(overdue));
  return cut ? null : { from: Number(first.moved), rows: [...rows], committedBy: first.created_by };
}

/** Whether the deployment's table stands where a mover believes it to; if so, nobody else moves it until the transaction ends. */
export async function hold(tx: Tx, deploymentId: string, from: number): Promise<boolean> {
  const rows = await tx.execute(sql`
    select 1 from serving.inference_tables where project_id = app.current_project() and deployment_id = ${deploymentId} and last_sequence = ${from} for update`);
  return rows.length > 0;
}

/** Takes calls out of PostgreSQL, behind `from` and up to `to`, and remembers where their ids are. Answers how many. */
export async function takeOut(tx: Tx, deploymentId: string, from: number, to: number): Promise<number> {
  await tx.execute(sql`
    update serving.inference_tables set last_sequence = ${to}, held_until = clock_timestamp() + ${LEASE}::interval
    where project_id = app.current_project() and deployment_id = ${deploymentId}`);
  const rows = await tx.execute(sql`
    with gone as (
      delete from serving.inferences where project_id = app.current_project() and deployment_id = ${deploymentId} and sequence > ${from} and sequence <= ${to}
      returning project_id, id, deployment_id, sequence, at
    )
    insert into serving.moved_inferences (project_id, id, deployment_id, sequence, at) select * from gone`);
  return rows.count;
}

/** Lets others look at the deployment again. */
export const release = (tx: Tx, deploymentId: string) =>
  tx.execute(
    sql`update serving.inference_tables set held_until = '-infinity' where project_id = app.current_project() and deployment_id = ${deploymentId}`,
  );

export type Moved = { id: string; deploymentId: string; sequence: number; at: Date };

/** Where calls of these ids are, of those that were moved and are kept. */
export async function find(tx: Tx, ids: readonly string[], now: Date): Promise<Moved[]> {
  const rows = await tx.execute<{ id: string; deployment_id: string; sequence: string; at: string }>(sql`
    select id, deployment_id, sequence, at from serving.moved_inferences i
    where ${isKept(now, sql`i`)} and project_id = app.current_project() and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  return rows.map((row) => ({ id: row.id, deploymentId: row.deployment_id, sequence: Number(row.sequence), at: new Date(row.at) }));
}

/** The number of the last call of a deployment that was moved; 0: none was. */
export async function lastMoved(tx: Tx, deploymentId: string): Promise<number> {
  const [row] = await tx.execute<{ last_sequence: string }>(sql`
    select last_sequence from serving.inference_tables where project_id = app.current_project() and deployment_id = ${deploymentId}`);
  return Number(row?.last_sequence ?? 0);
}

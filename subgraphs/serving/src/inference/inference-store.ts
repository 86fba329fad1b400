import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { LabelledCall } from '../monitor/performance.ts';
import type { Actual, Inference, InferenceOutcome } from './inference.ts';
import { inferenceOf, type InferenceRow } from './log-table.ts';
import { isKept, keepFromForgetting } from './retention-store.ts';

type Row = InferenceRow & { project_id: string; deployment_id: string };

const ROW = sql`project_id, deployment_id, sequence, id, at, version_id, caller, outcome, rows, latency_ms, lookup_ms, keys::text, inputs::text, outputs::text, features::text, error`;
const read = (row: Row) => inferenceOf({ projectId: row.project_id, deploymentId: row.deployment_id }, row);

// What is here are the calls that were not moved yet: `read-inferences.ts` reads the whole log. A call that is past its retention is not there.

export async function byIds(db: Db | Tx, ids: readonly string[], now: Date): Promise<(Inference | null)[]> {
  const rows = await db.execute<Row>(sql`
    select ${ROW} from serving.inferences i where ${isKept(now, sql`i`)} and project_id = app.current_project() and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  const found = new Map(rows.map((row) => [row.id, read(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export type InferenceFilter = { versionId?: string | undefined; outcome?: InferenceOutcome | undefined };

/** Newest first, made from an instant on, before a number if one is given. */
export async function ofDeployment(
  tx: Tx,
  deploymentId: string,
  { versionId, outcome }: InferenceFilter,
  { from, before, limit }: { from: Date; before: string | undefined; limit: number },
): Promise<Inference[]> {
  const rows = await tx.execute<Row>(sql`
    select ${ROW} from serving.inferences where project_id = app.current_project() and deployment_id = ${deploymentId}
      and at >= ${from.toISOString()} ${before === undefined ? sql`` : sql`and sequence < ${before}::bigint`} ${versionId ? sql`and version_id::text = ${versionId}` : sql``}
      ${outcome ? sql`and outcome = ${outcome}` : sql``} order by sequence desc limit ${limit}`);
  return rows.map(read);
}

/** Calls behind a number of the log, made from an instant on, in its order. */
export async function after(tx: Tx, deploymentId: string, sequence: number, from: Date, limit: number): Promise<Inference[]> {
  const rows = await tx.execute<Row>(sql`
    select ${ROW} from serving.inferences where project_id = app.current_project() and deployment_id = ${deploymentId} and sequence > ${sequence}
      and at >= ${from.toISOString()} order by sequence limit ${limit}`);
  return rows.map(read);
}

/** Calls within a stretch of the log, both ends in it, made from an instant on, that were answered and of which it is known what turned out to be true. */
export async function labelled(
  tx: Tx,
  deploymentId: string,
  first: number,
  last: number,
  from: Date,
): Promise<(LabelledCall & { sequence: number })[]> {
  const rows = await tx.execute<LabelledCall & { sequence: string }>(sql`
    select i.sequence, i.rows, i.outputs, a.actual from serving.inferences i
    join serving.actuals a on a.project_id = i.project_id and a.inference_id = i.id
    where i.project_id = app.current_project() and i.deployment_id = ${deploymentId} and i.sequence between ${first} and ${last}
      and i.at >= ${from.toISOString()} and i.outcome = 'ANSWERED'`);
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}

type ActualRow = { inference_id: string; actual: unknown; at: string; sequence: string };

export async function actualsOf(db: Db | Tx, ids: readonly string[]): Promise<(Actual | null)[]> {
  const rows = await db.execute<ActualRow>(sql`
    select inference_id, actual, at, sequence from serving.actuals
    where project_id = app.current_project() and inference_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  const found = new Map(
    rows.map((row) => [
      row.inference_id,
      { inferenceId: row.inference_id, actual: row.actual, at: new Date(row.at), sequence: Number(row.sequence) },
    ]),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** Keeps what turned out to be true of calls of a deployment; answers the ids that its log has. */
export async function setActuals(
  tx: Tx,
  deploymentId: string,
  actuals: readonly { id: string; actual: unknown }[],
  { at, by }: { at: Date; by: string },
): Promise<string[]> {
  await keepFromForgetting(tx, deploymentId);
  // As texts of JSON: jsonb does not take all that texts may hold.
  const given = JSON.stringify(actuals.map(({ id, actual }) => ({ id, actual: JSON.stringify(actual) })));
  const rows = await tx.execute<{ inference_id: string }>(sql`
    with given as (
      select g.id, g.actual, row_number() over (order by g.ord) as nth, count(*) over () as total
      from rows from (json_to_recordset(${given}::json) as (id text, actual text)) with ordinality as g (id, actual, ord)
      where exists (select from serving.inferences i
          where i.project_id = app.current_project() and i.id = g.id and i.deployment_id = ${deploymentId} and ${isKept(at, sql`i`)})
        or exists (select from serving.moved_inferences i
          where i.project_id = app.current_project() and i.id = g.id and i.deployment_id = ${deploymentId} and ${isKept(at, sql`i`)})
    ), head as (
      update serving.inference_heads set last_actual = last_actual + (select count(*) from given)
      where project_id = app.current_project() and deployment_id = ${deploymentId} returning last_actual
    )
    insert into serving.actuals (project_id, deployment_id, inference_id, sequence, actual, at, said_by)
    select app.current_project(), ${deploymentId}, g.id, h.last_actual - g.total + g.nth, g.actual::json, ${at.toISOString()}, ${by} from given g cross join head h
    on conflict on constraint actuals_pkey do update set sequence = excluded.sequence, actual = excluded.actual, at = excluded.at, said_by = excluded.said_by
    returning inference_id`);
  return rows.map((row) => row.inference_id);
}

/** Commits of feature groups by `<group>/<sequence>`. */
export async function commitsBy(db: Db | Tx, places: readonly string[]): Promise<({ id: string } | null)[]> {
  const wanted = places.map((place) => place.split('/')).map(([group, sequence]) => ({ group, sequence }));
  const rows = await db.execute<{ place: string; id: string }>(sql`
    select c.table_id || '/' || c.sequence as place, c.id from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w ("group" uuid, sequence bigint)
    join tables.commits c on c.project_id = app.current_project() and c.table_id = w."group" and c.sequence = w.sequence`);
  return places.map((place) => rows.find((row) => row.place === place) ?? null);
}

import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../sql.ts';
import type { Actual, Inference, InferenceOutcome } from './inference.ts';

type Row = {
  project_id: string;
  deployment_id: string;
  sequence: string;
  id: string;
  at: string;
  version_id: string;
  caller: string;
  outcome: InferenceOutcome;
  rows: number;
  latency_ms: number;
  lookup_ms: number | null;
  keys: Inference['keys'];
  inputs: Inference['inputs'];
  outputs: Inference['outputs'];
  features: Inference['features'];
  error: string | null;
};

const inferenceOf = (row: Row): Inference => ({
  projectId: row.project_id,
  deploymentId: row.deployment_id,
  sequence: Number(row.sequence),
  id: row.id,
  at: new Date(row.at),
  versionId: row.version_id,
  caller: row.caller,
  outcome: row.outcome,
  rows: row.rows,
  latencyMs: row.latency_ms,
  lookupMs: row.lookup_ms,
  keys: row.keys,
  inputs: row.inputs,
  outputs: row.outputs,
  features: row.features,
  error: row.error,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Inference | null)[]> {
  const rows = await db.execute<Row>(sql`
    select * from serving.inferences where project_id = app.current_project() and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
  const found = new Map(rows.map((row) => [row.id, inferenceOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export type InferenceFilter = { versionId?: string | undefined; outcome?: InferenceOutcome | undefined };

/** Newest first. */
export async function ofDeployment(
  tx: Tx,
  deploymentId: string,
  { versionId, outcome }: InferenceFilter,
  page: PageArguments,
): Promise<Page<Inference>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select * from serving.inferences where project_id = app.current_project() and deployment_id = ${deploymentId}
      ${after ? sql`and sequence < ${after[0]}::bigint` : sql``} ${versionId ? sql`and version_id in ${idsIn([versionId])}` : sql``}
      ${outcome ? sql`and outcome = ${outcome}` : sql``} order by sequence desc limit ${size + 1}`);
  return pageOf(rows.map(inferenceOf), size, ({ sequence }) => [String(sequence)]);
}

/** Calls behind a number of the log, in its order. */
export async function after(tx: Tx, deploymentId: string, sequence: number, limit: number): Promise<Inference[]> {
  const rows = await tx.execute<Row>(sql`
    select * from serving.inferences where project_id = app.current_project() and deployment_id = ${deploymentId} and sequence > ${sequence}
    order by sequence limit ${limit}`);
  return rows.map(inferenceOf);
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
  const rows = await tx.execute<{ inference_id: string }>(sql`
    with given as (
      select g.id, g.actual, row_number() over (order by g.ord) as nth, count(*) over () as total
      from rows from (jsonb_to_recordset(${JSON.stringify(actuals)}::jsonb) as (id text, actual jsonb)) with ordinality as g (id, actual, ord)
      where exists (select 1 from serving.inferences i where i.project_id = app.current_project() and i.id = g.id and i.deployment_id = ${deploymentId})
    ), head as (
      update serving.inference_heads set last_actual = last_actual + (select count(*) from given)
      where project_id = app.current_project() and deployment_id = ${deploymentId} returning last_actual
    )
    insert into serving.actuals (project_id, deployment_id, inference_id, sequence, actual, at, said_by)
    select app.current_project(), ${deploymentId}, g.id, h.last_actual - g.total + g.nth, g.actual, ${at.toISOString()}, ${by} from given g cross join head h
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

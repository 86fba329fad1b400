import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../environment/environment-store.ts';
import type { Metric, Point } from './run.ts';

const recordset = (points: readonly Point[]) => {
  const rows = points.map(({ key, step, at, value }, index) => ({ index, key, step: String(step), at: at.toISOString(), value }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (index bigint, key text, step bigint, at timestamptz, value double precision)`;
};

/** Appends points to a run that the caller holds locked, and keeps what is known of each metric. */
export async function append(tx: Tx, runId: string, points: readonly Point[]): Promise<void> {
  if (points.length === 0) return;
  await tx.execute(sql`
    with grown as (
      update training.runs set points_end = points_end + ${points.length} where project_id = app.current_project() and id = ${runId} returning points_end
    ), added as (
      insert into training.metric_points (project_id, run_id, ord, key, step, at, value)
      select app.current_project(), ${runId}, g.points_end - ${points.length} + p.index, p.key, p.step, p.at, p.value from grown g, ${recordset(points)}
      returning key, step, value, ord
    )
    insert into training.metrics as m (project_id, run_id, key, last_step, last_value, least, greatest, points)
    select app.current_project(), ${runId}, key, max(step), (array_agg(value order by step desc, ord desc))[1], min(value), max(value), count(*) from added group by key
    on conflict on constraint metrics_pkey do update set
      last_value = case when excluded.last_step >= m.last_step then excluded.last_value else m.last_value end,
      last_step = greatest(m.last_step, excluded.last_step), least = least(m.least, excluded.least),
      greatest = greatest(m.greatest, excluded.greatest), points = m.points + excluded.points`);
}

export async function metricsOf(db: Db | Tx, runIds: readonly string[]): Promise<Metric[][]> {
  const rows = await db.execute<{
    run_id: string;
    key: string;
    last_step: string;
    last_value: number;
    least: number;
    greatest: number;
    points: string;
  }>(sql`
    select * from training.metrics where project_id = app.current_project() and run_id in ${idsIn(runIds)} order by key`);
  return runIds.map((id) =>
    rows
      .filter((row) => row.run_id === id)
      .map((row) => ({
        key: row.key,
        last: row.last_value,
        lastStep: BigInt(row.last_step),
        min: row.least,
        max: row.greatest,
        count: BigInt(row.points),
      })),
  );
}

type PointRow = { key: string; step: string; at: string; value: number };
const pointOf = (row: PointRow): Point => ({ key: row.key, step: BigInt(row.step), at: new Date(row.at), value: row.value });

/** A metric of a run, as far as it was logged when the run was read. */
export type Stretch = { runId: string; key: string; end: bigint };
export type PointOfRun = Point & { runId: string };
type PointOfRunRow = PointRow & { run_id: string };
const pointOfRun = (row: PointOfRunRow): PointOfRun => ({ runId: row.run_id, ...pointOf(row) });

const wantedOf = (stretches: readonly Stretch[]) => {
  const rows = stretches.map(({ runId, key, end }) => ({ run: runId, key, stop: String(end) }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (run uuid, key text, stop bigint)`;
};

/** All points of some metrics, each by step. */
export async function all(tx: Tx, stretches: readonly Stretch[]): Promise<PointOfRun[]> {
  if (stretches.length === 0) return [];
  const rows = await tx.execute<PointOfRunRow>(sql`
    select p.run_id, p.key, p.step, p.at, p.value from ${wantedOf(stretches)}
    join training.metric_points p on p.project_id = app.current_project() and p.run_id = w.run and p.key = w.key and p.ord < w.stop
    order by p.run_id, p.key, p.step, p.ord`);
  return rows.map(pointOfRun);
}

/** The least and the greatest value of each of `parts` equal stretches of steps: what a chart of that width shows. */
export async function extremes(tx: Tx, { runId, key, end }: Stretch, parts: number): Promise<PointOfRun[]> {
  const logged = sql`project_id = app.current_project() and run_id = ${runId} and key = ${key} and ord < ${String(end)}::bigint`;
  // One pass without sorting: each extreme carries its place, which a double holds exactly for more points than there will be.
  // Materialized, and as an array: a planner without statistics takes every step for one row, and would do each once for every point.
  const rows = await tx.execute<PointOfRunRow>(sql`
    with bounds as materialized (select min(step) as low, max(step) as high from training.metric_points where ${logged}
    ), ends as materialized (
      select min(array[value, ord]) as least, max(array[value, -ord]) as greatest from training.metric_points, bounds where ${logged}
      group by least(${parts - 1}, floor((step - low)::double precision * ${parts} / (high - low + 1)::double precision))
    )
    select run_id, key, step, at, value from training.metric_points
    where project_id = app.current_project() and run_id = ${runId} and ord = any (array(select least[2]::bigint from ends union select -greatest[2]::bigint from ends))
    order by step, ord`);
  return rows.map(pointOfRun);
}

/** Points in the order in which they were logged, from a place on. */
export async function loggedFrom(tx: Tx, runId: string, from: bigint, limit: number): Promise<Point[]> {
  const rows = await tx.execute<PointRow>(sql`
    select key, step, at, value from training.metric_points
    where project_id = app.current_project() and run_id = ${runId} and ord >= ${String(from)}::bigint order by ord limit ${limit}`);
  return rows.map(pointOf);
}

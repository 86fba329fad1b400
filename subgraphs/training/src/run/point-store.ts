import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../environment/environment-store.ts';
import type { Metric, Point, PointColumns } from './run.ts';

/** Appends points to a run that the caller holds locked, and keeps what is known of each metric. A metric is named once. */
export async function append(tx: Tx, runId: string, columns: readonly PointColumns[]): Promise<void> {
  let count = 0;
  const rows = columns.map(({ key, steps, times, values }) => {
    const before = count;
    count += steps.length;
    // Arrays travel in PostgreSQL's own notation: it reads them many times faster than as JSON.
    return { before, key, steps: `{${steps}}`, times: `{${times.map(Number)}}`, values: `{${values}}`, ...knownOf(steps, values) };
  });
  if (count === 0) return;
  await tx.execute(sql`
    with grown as (
      update training.runs set points_end = points_end + ${count} where project_id = app.current_project() and id = ${runId} returning points_end
    ), logged as (
      select p.*, g.points_end - ${count} + p.before as ord from grown g, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (
        before bigint, key text, steps text, times text, "values" text, points bigint, last_step bigint, last_value double precision, least double precision, greatest double precision)
    ), added as (
      insert into training.metric_segments (project_id, run_id, ord, key, steps, times, "values")
      select app.current_project(), ${runId}, ord, key, steps::bigint[], times::bigint[], "values"::double precision[] from logged
    )
    insert into training.metrics as m (project_id, run_id, key, last_step, last_value, least, greatest, points)
    select app.current_project(), ${runId}, key, last_step, last_value, least, greatest, points from logged
    on conflict on constraint metrics_pkey do update set
      last_value = case when excluded.last_step >= m.last_step then excluded.last_value else m.last_value end,
      last_step = greatest(m.last_step, excluded.last_step), least = least(m.least, excluded.least),
      greatest = greatest(m.greatest, excluded.greatest), points = m.points + excluded.points`);
}

/** Of two values at the greatest step the later one is the last. */
function knownOf(steps: readonly bigint[], values: readonly number[]) {
  let last = 0;
  let [least, greatest] = [Infinity, -Infinity];
  for (const [place, value] of values.entries()) {
    if (steps[place]! >= steps[last]!) last = place;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return { points: steps.length, last_step: String(steps[last]), last_value: values[last], least, greatest };
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
const pointOf = (row: PointRow): Point => ({ key: row.key, step: BigInt(row.step), at: new Date(Number(row.at)), value: row.value });

/** A metric of a run, as far as it was logged when the run was read. */
export type Stretch = { runId: string; key: string; end: bigint };
export type PointOfRun = Point & { runId: string };
type PointOfRunRow = PointRow & { run_id: string };
const pointOfRun = (row: PointOfRunRow): PointOfRun => ({ runId: row.run_id, ...pointOf(row) });

const wantedOf = (stretches: readonly Stretch[]) => {
  const rows = stretches.map(({ runId, key, end }) => ({ run: runId, key, stop: String(end) }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (run uuid, key text, stop bigint)`;
};

/** The points of segments `s`, each with its place in the run. */
const EACH_POINT = sql`cross join lateral unnest(s.steps, s.times, s.values) with ordinality p (step, at, value, nth)
    cross join lateral (select s.ord + p.nth - 1 as ord) as place`;

/** All points of some metrics, each by step. */
export async function all(tx: Tx, stretches: readonly Stretch[]): Promise<PointOfRun[]> {
  if (stretches.length === 0) return [];
  const rows = await tx.execute<PointOfRunRow>(sql`
    select s.run_id, s.key, p.step, p.at, p.value from ${wantedOf(stretches)}
    join training.metric_segments s on s.project_id = app.current_project() and s.run_id = w.run and s.key = w.key and s.ord < w.stop ${EACH_POINT}
    order by s.run_id, s.key, p.step, place.ord`);
  return rows.map(pointOfRun);
}

/** The least and the greatest value of each of `parts` equal stretches of steps: what a chart of that width shows. */
export async function extremes(tx: Tx, { runId, key, end }: Stretch, parts: number): Promise<PointOfRun[]> {
  const ofRun = sql`project_id = app.current_project() and run_id = ${runId}`;
  const logged = sql`${ofRun} and key = ${key} and ord < ${String(end)}::bigint`;
  // One pass without sorting: each extreme carries its place, which a double holds exactly for more points than there will be.
  // Materialized: a planner without statistics takes every step for one row, and would do each once for every point.
  const rows = await tx.execute<PointOfRunRow>(sql`
    with bounds as materialized (select min(step) as low, max(step) as high from training.metric_segments, unnest(steps) step where ${logged}
    ), ends as materialized (
      select min(array[value, ord + nth]) as least, max(array[value, -ord - nth]) as greatest
      from bounds, training.metric_segments, unnest(steps, "values") with ordinality p (step, value, nth) where ${logged}
      group by least(${parts - 1}, floor((step - low)::double precision * ${parts} / (high - low + 1)::double precision))
    )
    select s.run_id, s.key, s.steps[s.nth] as step, s.times[s.nth] as at, s.values[s.nth] as value
    from (select least[2]::bigint - 1 as place from ends union select -greatest[2]::bigint - 1 from ends) e
    cross join lateral (
      select *, (place - ord + 1)::integer as nth from training.metric_segments where ${ofRun} and ord <= place order by ord desc limit 1) s
    order by step, place`);
  return rows.map(pointOfRun);
}

/** Points in the order in which they were logged, from a place on. */
export async function loggedFrom(tx: Tx, runId: string, from: bigint, limit: number): Promise<Point[]> {
  const [start, stop] = [sql`${String(from)}::bigint`, sql`${String(from + BigInt(limit))}::bigint`];
  const ofRun = sql`project_id = app.current_project() and run_id = ${runId}`;
  const rows = await tx.execute<PointRow>(sql`
    select s.key, p.step, p.at, p.value from training.metric_segments s ${EACH_POINT}
    where s.${ofRun} and s.ord >= (select max(ord) from training.metric_segments where ${ofRun} and ord <= ${start}) and s.ord < ${stop}
      and place.ord >= ${start} and place.ord < ${stop}
    order by place.ord`);
  return rows.map(pointOf);
}

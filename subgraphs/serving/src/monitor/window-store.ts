import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { ColumnProfile, type ColumnProfileJson, TableProfile, type TableProfileJson } from '@hopyard/statistics';
import { sql } from 'drizzle-orm';
import { idsIn } from '../sql.ts';
import type { Metric } from './metrics.ts';
import type { Measurement } from './monitor.ts';
import { Overtaken } from './progress-store.ts';
import type { MonitorWindow, Point } from './window.ts';

type Row = {
  id: string;
  monitor_id: string;
  number: number;
  state: MonitorWindow['state'];
  from_at: string;
  to_at: string;
  first_sequence: string;
  last_sequence: string;
  sample_count: string;
  labelled_count: string;
  commit_id: string | null;
};

const HEAD = sql`id, monitor_id, number, state, from_at, to_at, first_sequence, last_sequence, sample_count, labelled_count, commit_id`;

const windowOf = (row: Row): MonitorWindow => ({
  id: row.id,
  monitorId: row.monitor_id,
  number: row.number,
  state: row.state,
  from: new Date(row.from_at),
  to: new Date(row.to_at),
  firstSequence: Number(row.first_sequence),
  lastSequence: Number(row.last_sequence),
  sampleCount: Number(row.sample_count),
  labelledCount: Number(row.labelled_count),
  commitId: row.commit_id,
});

/** Windows of monitors that are still there. */
export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(MonitorWindow | null)[]> {
  const rows = await db.execute<Row>(sql`
    select ${HEAD} from serving.monitor_windows w where w.project_id = app.current_project() and w.id in ${idsIn(ids)}
      and exists (select 1 from serving.monitors m where m.project_id = w.project_id and m.id = w.monitor_id and m.deleted_at is null)`);
  const found = new Map(rows.map((row) => [row.id, windowOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Newest first. */
export async function ofMonitor(tx: Tx, monitorId: string, page: PageArguments): Promise<Page<MonitorWindow>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select ${HEAD} from serving.monitor_windows where project_id = app.current_project() and monitor_id = ${monitorId}
      ${after ? sql`and number < ${after[0]}::integer` : sql``} order by number desc limit ${size + 1}`);
  return pageOf(rows.map(windowOf), size, ({ number }) => [String(number)]);
}

/** The newest window of each monitor that was judged. */
export async function latestOf(db: Db | Tx, monitorIds: readonly string[]): Promise<(MonitorWindow | null)[]> {
  const rows = await db.execute<Row>(sql`
    select w.* from ${idsIn(monitorIds)} as m (id) cross join lateral (
      select ${HEAD} from serving.monitor_windows where project_id = app.current_project() and monitor_id = m.id and state = 'CLOSED'
      order by number desc limit 1) w`);
  const found = new Map(rows.map((row) => [row.monitor_id, windowOf(row)]));
  return monitorIds.map((id) => found.get(id) ?? null);
}

/** Closed windows that hold one of the calls of a stretch of the log, the oldest first. */
export async function overlapping(tx: Tx, monitorId: string, first: number, last: number): Promise<MonitorWindow[]> {
  const rows = await tx.execute<Row>(sql`
    select ${HEAD} from serving.monitor_windows where project_id = app.current_project() and monitor_id = ${monitorId} and state <> 'OPEN'
      and last_sequence >= ${first} and first_sequence <= ${last} order by number`);
  return rows.map(windowOf);
}

/** The last window before another that was judged and was within the limit of a metric. */
export async function lastGood(tx: Tx, monitorId: string, before: number, metric: Metric, column: string | null): Promise<MonitorWindow | null> {
  const [row] = await tx.execute<Row>(sql`
    select ${HEAD} from serving.monitor_windows w where w.project_id = app.current_project() and w.monitor_id = ${monitorId} and w.state = 'CLOSED'
      and w.number < ${before} and exists (select 1 from serving.monitor_results r where r.project_id = w.project_id and r.window_id = w.id
        and r.metric = ${metric} and r.column_name is not distinct from ${column} and r.value is not null and not r.breach)
    order by w.number desc limit 1`);
  return row ? windowOf(row) : null;
}

/** Newest of a monitor's windows that were judged, with their profiles; at most so many, none that ended before. */
export async function recent(tx: Tx, monitorId: string, since: Date, limit: number): Promise<{ to: Date; profile: TableProfile }[]> {
  const rows = await tx.execute<{ to_at: string; profile: TableProfileJson }>(sql`
    select to_at, profile from serving.monitor_windows where project_id = app.current_project() and monitor_id = ${monitorId} and state = 'CLOSED'
      and profile is not null and to_at >= ${since.toISOString()} order by number desc limit ${limit}`);
  return rows.map(({ to_at, profile }) => ({ to: new Date(to_at), profile: TableProfile.fromJSON(profile) })).reverse();
}

/** The number of the last window that is closed; 0 before the first. */
export async function lastClosed(tx: Tx, monitorId: string): Promise<number> {
  const [row] = await tx.execute<{ number: number }>(sql`
    select coalesce(max(number), 0) as number from serving.monitor_windows
    where project_id = app.current_project() and monitor_id = ${monitorId} and state <> 'OPEN'`);
  return row?.number ?? 0;
}

type Told = Omit<MonitorWindow, 'labelledCount'>;

/** Writes how far a window is, or that it closed with what was in it: the first time it is made, then it goes on. Answers its id. */
export async function put(
  tx: Tx,
  window: Told,
  closed: { at: Date; profile: TableProfile; reference: Iterable<ColumnProfile> | null } | null,
): Promise<string> {
  const { id, monitorId, number, state, from, to, firstSequence, lastSequence, sampleCount, commitId } = window;
  const profile = closed ? JSON.stringify(closed.profile) : null;
  const reference = closed?.reference ? JSON.stringify([...closed.reference]) : null;
  const [row] = await tx.execute<{ id: string }>(sql`
    insert into serving.monitor_windows as w (project_id, id, monitor_id, number, state, from_at, to_at, first_sequence, last_sequence, sample_count, commit_id,
      closed_at, profile, reference)
    values (app.current_project(), ${id}, ${monitorId}, ${number}, ${state}, ${from.toISOString()}, ${to.toISOString()}, ${firstSequence}, ${lastSequence},
      ${sampleCount}, ${commitId}, ${closed?.at.toISOString() ?? null}, ${profile}::json, ${reference}::json)
    on conflict on constraint monitor_windows_number_unique do update set state = excluded.state, from_at = excluded.from_at, to_at = excluded.to_at,
      first_sequence = excluded.first_sequence, last_sequence = excluded.last_sequence, sample_count = excluded.sample_count,
      closed_at = excluded.closed_at, profile = excluded.profile, reference = excluded.reference
      where w.state = 'OPEN'
    returning w.id`);
  if (!row) throw new Overtaken(`Window ${number} of the monitor ${monitorId} is closed already.`);
  return row.id;
}

/** Profiles are large: of the newest windows they are kept, of the others the results. */
export const forgetProfiles = (tx: Tx, monitorId: string, upTo: number) =>
  tx.execute(sql`
    update serving.monitor_windows set profile = null, reference = null
    where project_id = app.current_project() and monitor_id = ${monitorId} and number <= ${upTo} and profile is not null`);

export const setLabelled = (tx: Tx, id: string, labelled: number) =>
  tx.execute(sql`update serving.monitor_windows set labelled_count = ${labelled} where project_id = app.current_project() and id = ${id}`);

/** Replaces a window's results of some metrics. */
export async function putResults(tx: Tx, windowId: string, results: readonly Measurement[]): Promise<void> {
  const rows = results.map(({ metric, column, value, limit, breach }) => ({ metric, column, value, limit, breach }));
  const metrics = JSON.stringify([...new Set(rows.map(({ metric }) => metric))]);
  await tx.execute(sql`
    delete from serving.monitor_results where project_id = app.current_project() and window_id = ${windowId}
      and metric in (select jsonb_array_elements_text(${metrics}::jsonb))`);
  await tx.execute(sql`
    insert into serving.monitor_results (project_id, window_id, place, metric, column_name, value, limit_value, breach)
    select app.current_project(), ${windowId}, coalesce((select max(place) + 1 from serving.monitor_results r where r.project_id = app.current_project() and r.window_id = ${windowId}), 0)
      + row_number() over () - 1, metric, "column", value, "limit", breach
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (metric text, "column" text, value double precision, "limit" double precision, breach boolean)`);
}

type ResultRow = { window_id: string; metric: Metric; column_name: string | null; value: number | null; limit_value: number | null; breach: boolean };

export async function resultsOf(db: Db | Tx, ids: readonly string[]): Promise<Measurement[][]> {
  const rows = await db.execute<ResultRow>(sql`
    select window_id, metric, column_name, value, limit_value, breach from serving.monitor_results
    where project_id = app.current_project() and window_id in ${idsIn(ids)} order by place`);
  const of = ({ metric, column_name, value, limit_value, breach }: ResultRow): Measurement => ({
    ...{ metric, column: column_name, value, limit: limit_value, breach },
  });
  return ids.map((id) => rows.filter((row) => row.window_id === id).map(of));
}

/** One metric over the newest windows that are closed, the oldest first. */
export async function series(tx: Tx, monitorId: string, metric: Metric, column: string | null, last: number): Promise<Point[]> {
  const rows = await tx.execute<{ id: string; value: number | null; limit_value: number | null; breach: boolean }>(sql`
    select w.id, r.value, r.limit_value, r.breach from serving.monitor_windows w
    join serving.monitor_results r on r.project_id = w.project_id and r.window_id = w.id and r.metric = ${metric} and r.column_name is not distinct from ${column}
    where w.project_id = app.current_project() and w.monitor_id = ${monitorId} order by w.number desc limit ${last}`);
  return rows.map((row) => ({ windowId: row.id, value: row.value, limit: row.limit_value, breach: row.breach })).reverse();
}

/** What came in during a window, and the references that were not fixed; null while it is open, and when it was forgotten. */
export async function profileOf(tx: Tx, id: string): Promise<{ profile: TableProfile; references: ColumnProfile[] } | null> {
  const [row] = await tx.execute<{ profile: TableProfileJson | null; reference: ColumnProfileJson[] | null }>(
    sql`select profile, reference from serving.monitor_windows where project_id = app.current_project() and id = ${id}`,
  );
  return row?.profile
    ? { profile: TableProfile.fromJSON(row.profile), references: (row.reference ?? []).map((json) => ColumnProfile.fromJSON(json)) }
    : null;
}

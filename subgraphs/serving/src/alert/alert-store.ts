import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { Metric } from '../monitor/metrics.ts';
import { idsIn } from '../sql.ts';
import type { Alert, AlertState, Suspect } from './alert.ts';

type Row = {
  id: string;
  monitor_id: string;
  subject_id: string;
  state: AlertState;
  severity: Alert['severity'];
  summary: string;
  metric: Metric;
  column_name: string | null;
  value: number | null;
  limit_value: number | null;
  window_id: string;
  raised_at: string;
  resolved_at: string | null;
  acknowledged_at: string | null;
  acknowledged_by: string | null;
  note: string | null;
  silenced: boolean;
};

const date = (text: string | null) => (text === null ? null : new Date(text));

const alertOf = (row: Row): Alert => ({
  id: row.id,
  monitorId: row.monitor_id,
  subjectId: row.subject_id,
  state: row.state,
  severity: row.severity,
  summary: row.summary,
  metric: row.metric,
  column: row.column_name,
  value: row.value,
  limit: row.limit_value,
  windowId: row.window_id,
  raisedAt: new Date(row.raised_at),
  resolvedAt: date(row.resolved_at),
  acknowledgedAt: date(row.acknowledged_at),
  acknowledgedBy: row.acknowledged_by,
  note: row.note,
  silenced: row.silenced,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Alert | null)[]> {
  const rows = await db.execute<Row>(sql`select * from serving.alerts where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, alertOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export type AlertFilter = { states?: readonly AlertState[] | null | undefined; monitorId?: string };

/** Newest first. */
export async function list(tx: Tx, { states, monitorId }: AlertFilter, page: PageArguments): Promise<Page<Alert>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select * from serving.alerts where project_id = app.current_project()
      ${states ? sql`and state in (select jsonb_array_elements_text(${JSON.stringify(states)}::jsonb))` : sql``}
      ${monitorId ? sql`and monitor_id = ${monitorId}` : sql``}
      ${after ? sql`and id < ${after[0]}::uuid` : sql``} order by id desc limit ${size + 1}`);
  return pageOf(rows.map(alertOf), size, ({ id }) => [id]);
}

/** Alerts about each subject that stand, newest first, at most so many each. */
export async function standingOf(db: Db | Tx, subjectIds: readonly string[], most: number): Promise<Alert[][]> {
  const rows = await db.execute<Row>(sql`
    select a.* from ${idsIn(subjectIds)} as s (id) cross join lateral (
      select * from serving.alerts where project_id = app.current_project() and subject_id = s.id and state <> 'RESOLVED' order by id desc limit ${most}) a`);
  const alerts = rows.map(alertOf);
  return subjectIds.map((id) => alerts.filter(({ subjectId }) => subjectId === id));
}

/** Alerts of a monitor that stand, held until the transaction ends. */
export async function lockStanding(tx: Tx, monitorId: string): Promise<Alert[]> {
  const rows = await tx.execute<Row>(sql`
    select * from serving.alerts where project_id = app.current_project() and monitor_id = ${monitorId} and state <> 'RESOLVED' order by id for update`);
  return rows.map(alertOf);
}

/** One alert, held until the transaction ends. */
export async function lock(tx: Tx, id: string): Promise<Alert | null> {
  const [row] = await tx.execute<Row>(sql`select * from serving.alerts where project_id = app.current_project() and id = ${id} for update`);
  return row ? alertOf(row) : null;
}

export type NewAlert = Omit<Alert, 'state' | 'resolvedAt' | 'acknowledgedAt' | 'acknowledgedBy' | 'note'>;

export async function insert(tx: Tx, alert: NewAlert): Promise<void> {
  const { id, monitorId, subjectId, severity, summary, metric, column, value, limit, windowId, raisedAt, silenced } = alert;
  await tx.execute(sql`
    insert into serving.alerts (project_id, id, monitor_id, subject_id, state, severity, summary, metric, column_name, value, limit_value, window_id,
      last_window_id, raised_at, silenced)
    values (app.current_project(), ${id}, ${monitorId}, ${subjectId}, 'FIRING', ${severity}, ${summary}, ${metric}, ${column}, ${value}, ${limit}, ${windowId},
      ${windowId}, ${raisedAt.toISOString()}, ${silenced})`);
}

/** It still stands: with the value of a later window. */
export const keep = (tx: Tx, id: string, value: number | null, windowId: string) =>
  tx.execute(sql`
    update serving.alerts set value = ${value}, last_window_id = ${windowId} where project_id = app.current_project() and id = ${id}`);

export const resolve = (tx: Tx, id: string, at: Date, { value, note }: { value?: number | null; note?: string | null }) =>
  tx.execute(sql`
    update serving.alerts set state = 'RESOLVED', resolved_at = ${at.toISOString()}, value = coalesce(${value ?? null}::double precision, value),
      note = coalesce(${note ?? null}, note)
    where project_id = app.current_project() and id = ${id}`);

export const acknowledge = (tx: Tx, id: string, { at, by, note }: { at: Date; by: string; note: string | null }) =>
  tx.execute(sql`
    update serving.alerts set state = 'ACKNOWLEDGED', acknowledged_at = ${at.toISOString()}, acknowledged_by = ${by}, note = ${note}
    where project_id = app.current_project() and id = ${id}`);

export async function insertSuspects(tx: Tx, alertId: string, suspects: readonly Suspect[]): Promise<void> {
  const rows = suspects.map(({ at, ...suspect }, place) => ({ ...suspect, at: at.toISOString(), place }));
  await tx.execute(sql`
    insert into serving.alert_suspects (project_id, alert_id, place, kind, entry_id, commit_id, at, words)
    select app.current_project(), ${alertId}, place, kind, "entryId", "commitId", at, words
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s (place integer, kind text, "entryId" uuid, "commitId" uuid, at timestamptz, words text)`);
}

type SuspectRow = { alert_id: string; kind: Suspect['kind']; entry_id: string; commit_id: string | null; at: string; words: string };

/** Most likely first. */
export async function suspectsOf(db: Db | Tx, alertIds: readonly string[]): Promise<Suspect[][]> {
  const rows = await db.execute<SuspectRow>(sql`
    select alert_id, kind, entry_id, commit_id, at, words from serving.alert_suspects
    where project_id = app.current_project() and alert_id in ${idsIn(alertIds)} order by place`);
  const of = (row: SuspectRow): Suspect => ({
    kind: row.kind,
    entryId: row.entry_id,
    commitId: row.commit_id,
    at: new Date(row.at),
    words: row.words,
  });
  return alertIds.map((id) => rows.filter((row) => row.alert_id === id).map(of));
}

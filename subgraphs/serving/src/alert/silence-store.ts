import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { type Severity, SEVERITIES, type Silence } from './alert.ts';

type Row = { id: string; from_at: string; to_at: string; subject_id: string | null; max_severity: Severity; reason: string; created_by: string };

const silenceOf = (row: Row): Silence => ({
  id: row.id,
  from: new Date(row.from_at),
  to: new Date(row.to_at),
  subjectId: row.subject_id,
  maxSeverity: row.max_severity,
  reason: row.reason,
  createdBy: row.created_by,
});

/** Newest first, 100 at most; those that end after a moment, or all. */
export async function list(tx: Tx, endingAfter: Date | null): Promise<Silence[]> {
  const rows = await tx.execute<Row>(sql`
    select * from serving.silences where project_id = app.current_project()
      ${endingAfter ? sql`and to_at > ${endingAfter.toISOString()}` : sql``} order by id desc limit 100`);
  return rows.map(silenceOf);
}

export async function byId(tx: Tx, id: string): Promise<Silence | null> {
  const [row] = await tx.execute<Row>(sql`select * from serving.silences where project_id = app.current_project() and id = ${id}`);
  return row ? silenceOf(row) : null;
}

export async function insert(tx: Tx, { id, from, to, subjectId, maxSeverity, reason, createdBy }: Silence, at: Date): Promise<void> {
  await tx.execute(sql`
    insert into serving.silences (project_id, id, from_at, to_at, subject_id, max_severity, reason, created_at, created_by)
    values (app.current_project(), ${id}, ${from.toISOString()}, ${to.toISOString()}, ${subjectId}, ${maxSeverity}, ${reason}, ${at.toISOString()}, ${createdBy})`);
}

/** Ends it at a moment; one that has not begun by then never does. */
export const end = (tx: Tx, id: string, at: Date) =>
  tx.execute(sql`
    update serving.silences set to_at = greatest(from_at, least(to_at, ${at.toISOString()})) where project_id = app.current_project() and id = ${id}`);

/** Whether a silence that is in force keeps an alert about a subject from being sent. */
export async function covers(tx: Tx, subjectId: string, severity: Severity, at: Date): Promise<boolean> {
  const asBadOrWorse = JSON.stringify(SEVERITIES.slice(SEVERITIES.indexOf(severity)));
  const rows = await tx.execute(sql`
    select 1 from serving.silences where project_id = app.current_project() and from_at <= ${at.toISOString()} and to_at > ${at.toISOString()}
      and (subject_id is null or subject_id = ${subjectId}) and max_severity in (select jsonb_array_elements_text(${asBadOrWorse}::jsonb)) limit 1`);
  return rows.length > 0;
}

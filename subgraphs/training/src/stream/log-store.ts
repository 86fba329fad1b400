import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

export type LogLine = { offset: bigint; at: Date; stream: 'STDOUT' | 'STDERR' | 'SYSTEM'; text: string };

/** Lines of a log from an offset on, in order. */
export async function lines(tx: Tx, subjectId: string, from: bigint, limit: number): Promise<LogLine[]> {
  const rows = await tx.execute<{ line_offset: string; at: string; stream: LogLine['stream']; text: string }>(sql`
    select line_offset, at, stream, text from training.log_lines
    where project_id = app.current_project() and subject_id = ${subjectId} and line_offset >= ${String(from)}::bigint order by line_offset limit ${limit}`);
  return rows.map((row) => ({ offset: BigInt(row.line_offset), at: new Date(row.at), stream: row.stream, text: row.text }));
}

export type NewLine = { at: string; stream: LogLine['stream']; text: string };

/** Appends lines from an offset on; what is stored already is not stored twice. Answers the log's end, or null for a gap. */
export async function append(
  tx: Tx,
  subject: { kind: 'execution' | 'environment'; id: string },
  firstOffset: number,
  added: readonly NewLine[],
): Promise<bigint | null> {
  const table = subject.kind === 'execution' ? sql`training.executions` : sql`training.environments`;
  const [row] = await tx.execute<{ log_end: string }>(sql`
    update ${table} set log_end = greatest(log_end, ${firstOffset + added.length}::bigint)
    where project_id = app.current_project() and id = ${subject.id} and log_end >= ${firstOffset}::bigint returning log_end`);
  if (!row) return null;
  const numbered = added.map((line, index) => ({ ...line, text: line.text.replaceAll('\0', '\uFFFD'), line_offset: firstOffset + index }));
  await tx.execute(sql`
    insert into training.log_lines (project_id, subject_id, line_offset, at, stream, text)
    select app.current_project(), ${subject.id}, line_offset, at, stream, text
    from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as l (line_offset bigint, at timestamptz, stream text, text text)
    on conflict on constraint log_lines_pkey do nothing`);
  return BigInt(row.log_end);
}

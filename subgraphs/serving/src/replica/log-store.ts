import type { LogAppend } from '@hopyard/leases';
import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

export type LogLine = { offset: bigint; at: Date; stream: 'STDOUT' | 'STDERR' | 'SYSTEM'; text: string };

/** Lines of a replica's log from an offset on, in order. */
export async function lines(tx: Tx, replicaId: string, from: bigint, limit: number): Promise<LogLine[]> {
  const rows = await tx.execute<{ line_offset: string; at: string; stream: LogLine['stream']; text: string }>(sql`
    select line_offset, at, stream, text from serving.replica_log
    where project_id = app.current_project() and replica_id = ${replicaId} and line_offset >= ${String(from)}::bigint order by line_offset limit ${limit}`);
  return rows.map((row) => ({ offset: BigInt(row.line_offset), at: new Date(row.at), stream: row.stream, text: row.text }));
}

/**
 * Appends lines from an offset on, under the epoch by which a runner keeps the replica; what is stored already is not stored twice.
 * Answers whether the epoch is its own, and whether the lines follow what is there.
 */
export async function append(tx: Tx, replicaId: string, { epoch, firstOffset, lines: added }: LogAppend): Promise<'stored' | 'stale' | 'gap'> {
  const [row] = await tx.execute<{ stale: boolean; log_end: string }>(sql`
    select epoch <> ${epoch} or runner is null as stale, log_end from serving.replicas
    where project_id = app.current_project() and id = ${replicaId} for update`);
  if (!row || row.stale) return 'stale';
  if (BigInt(row.log_end) < BigInt(firstOffset)) return 'gap';
  const numbered = added.map((line, index) => ({ ...line, text: line.text.replaceAll('\0', '\uFFFD'), line_offset: firstOffset + index }));
  await tx.execute(sql`
    insert into serving.replica_log (project_id, replica_id, line_offset, at, stream, text)
    select app.current_project(), ${replicaId}, line_offset, at, stream, text
    from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as l (line_offset bigint, at timestamptz, stream text, text text)
    on conflict on constraint replica_log_pkey do nothing`);
  await tx.execute(sql`
    update serving.replicas set log_end = greatest(log_end, ${firstOffset + added.length}::bigint)
    where project_id = app.current_project() and id = ${replicaId}`);
  return 'stored';
}

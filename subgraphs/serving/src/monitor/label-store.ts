import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

/** How far the log of a deployment has come: its last call, and the last word about one. */
export async function head(tx: Tx, deploymentId: string): Promise<{ calls: number; labels: number }> {
  const [row] = await tx.execute<{ last_sequence: string; last_actual: string }>(sql`
    select last_sequence, last_actual from serving.inference_heads where project_id = app.current_project() and deployment_id = ${deploymentId}`);
  return { calls: Number(row?.last_sequence ?? 0), labels: Number(row?.last_actual ?? 0) };
}

export type NewLabels = { upTo: number; first: number; last: number };

/** Words about calls behind one, at most so many: the last of them, and the stretch of the log that they are about. */
export async function after(tx: Tx, deploymentId: string, sequence: number, limit: number): Promise<NewLabels | null> {
  const [row] = await tx.execute<{ up_to: string | null; first: string; last: string }>(sql`
    select max(a.sequence) as up_to, min(i.sequence) as first, max(i.sequence) as last
    from (select sequence, inference_id from serving.actuals where project_id = app.current_project() and deployment_id = ${deploymentId} and sequence > ${sequence}
          order by sequence limit ${limit}) a
    cross join lateral (
      select sequence from serving.inferences where project_id = app.current_project() and id = a.inference_id
      union all select sequence from serving.moved_inferences where project_id = app.current_project() and id = a.inference_id) i`);
  return row?.up_to ? { upTo: Number(row.up_to), first: Number(row.first), last: Number(row.last) } : null;
}

import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

const FIGURES_MS = 10_000;

const keptFromSql = (now: Date, deploymentId: ReturnType<typeof sql>) =>
  sql`${now.toISOString()}::timestamptz - make_interval(secs => (
    select d.retention_seconds from serving.deployments d where d.project_id = app.current_project() and d.id = ${deploymentId}))`;

/** Of calls of several deployments, in a statement over such: whether its deployment still keeps it. */
export const isKept = (now: Date, call: ReturnType<typeof sql>) => sql`${call}.at >= ${keptFromSql(now, sql`${call}.deployment_id`)}`;

/** Calls of a deployment from this instant on are kept, those before are past their retention. Of a deployment that is gone none is kept. */
export async function keptFrom(tx: Tx, deploymentId: string, now: Date): Promise<Date> {
  const [row] = await tx.execute<{ kept_from: string | null }>(sql`select ${keptFromSql(now, sql`${deploymentId}::uuid`)} as kept_from`);
  return row?.kept_from ? new Date(row.kept_from) : now;
}

/** Figures that begin here or later are kept: some of their calls are. */
export const figuresFrom = (kept: Date): Date => new Date(kept.getTime() - FIGURES_MS + 1);

/** The greatest number of a call that was forgotten, or is past its retention; 0: there is none. */
export async function forgottenTo(tx: Tx, deploymentId: string, now: Date): Promise<number> {
  const from = (await keptFrom(tx, deploymentId, now)).toISOString();
  const [row] = await tx.execute<{ sequence: string }>(sql`
    select greatest(0,
      (select forgotten_sequence from serving.inference_tables where project_id = app.current_project() and deployment_id = ${deploymentId}),
      (select sequence from serving.inferences where project_id = app.current_project() and deployment_id = ${deploymentId} and at < ${from} order by at desc limit 1),
      (select sequence from serving.moved_inferences where project_id = app.current_project() and deployment_id = ${deploymentId} and at < ${from} order by at desc limit 1)
    ) as sequence`);
  return Number(row?.sequence);
}

const lockName = (deploymentId: string) => sql`hashtextextended(${`labels of ${deploymentId}`}, 7019)`;

/** Keeps calls of a deployment from being forgotten until the transaction ends: no word about one stays behind it. */
export const keepFromForgetting = (tx: Tx, deploymentId: string) => tx.execute(sql`select pg_advisory_xact_lock_shared(${lockName(deploymentId)})`);

/**
 * Forgets calls that were made before an instant, with what turned out to be true of them and their figures: of each, and of calls in
 * either place of the log, `limit` at most. Answers how many; 0: nothing is left to forget, or the deployment is gone.
 */
export async function forget(tx: Tx, deploymentId: string, from: Date, limit: number): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockName(deploymentId)})`);
  const held = await tx.execute(sql`
    select 1 from serving.inference_tables where project_id = app.current_project() and deployment_id = ${deploymentId} for update`);
  if (held.length === 0) return 0;
  const before = from.toISOString();
  // By their places, so that the cost is that of what goes and not of a log that is read over.
  const oldest = (table: ReturnType<typeof sql>, until: string) => sql`array(
    select ctid from ${table} where project_id = app.current_project() and deployment_id = ${deploymentId} and at < ${until}::timestamptz order by at limit ${limit})`;
  const [row] = await tx.execute<{ count: string }>(sql`
    with moved as (
      delete from serving.moved_inferences where ctid = any (${oldest(sql`serving.moved_inferences`, before)}) returning id, sequence
    ), recent as (
      delete from serving.inferences where ctid = any (${oldest(sql`serving.inferences`, before)}) returning id, sequence
    ), gone as (
      select * from moved union all select * from recent
    ), labels as (
      delete from serving.actuals a using gone where a.project_id = app.current_project() and a.inference_id = gone.id
    ), figures as (
      delete from serving.inference_metrics where ctid = any (${oldest(sql`serving.inference_metrics`, figuresFrom(from).toISOString())}) returning 1
    ), total as (
      select count(*) + (select count(*) from figures) as count, coalesce(max(sequence), 0) as last from gone
    )
    update serving.inference_tables t set forgotten_sequence = greatest(t.forgotten_sequence, total.last), last_sequence = greatest(t.last_sequence, total.last)
    from total where t.project_id = app.current_project() and t.deployment_id = ${deploymentId} returning total.count`);
  return Number(row?.count);
}

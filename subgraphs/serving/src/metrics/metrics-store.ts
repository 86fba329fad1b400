import type { Tx } from '@hopyard/postgres';
import { type SQL, sql } from 'drizzle-orm';
import { lastMoved } from '../inference/moved-store.ts';

export type MetricsRow = { at: Date; requests: number; errors: number; rejected: number; latency: number[] };

/** Figures of a deployment, from stretches of ten seconds put together into wider ones that begin at multiples of `stepSeconds`. */
export async function ofDeployment(
  tx: Tx,
  deploymentId: string,
  { from, to, stepSeconds, versionId }: { from: Date; to: Date; stepSeconds: number; versionId: string | null },
): Promise<MetricsRow[]> {
  return together(
    tx,
    sql`
      select to_timestamp(floor(extract(epoch from at) / ${stepSeconds}) * ${stepSeconds}) as stretch, requests, errors, rejected, latency
      from serving.inference_metrics
      where project_id = app.current_project() and deployment_id = ${deploymentId} and at >= ${from.toISOString()} and at < ${to.toISOString()}
        ${versionId ? sql`and version_id::text = ${versionId}` : sql``}`,
  );
}

/** Figures of stretches of ten seconds, by where they begin. */
export const ofStretches = (tx: Tx, deploymentId: string, stretches: readonly Date[]): Promise<MetricsRow[]> =>
  together(
    tx,
    sql`
      select at as stretch, requests, errors, rejected, latency from serving.inference_metrics
      where project_id = app.current_project() and deployment_id = ${deploymentId}
        and at in (select jsonb_array_elements_text(${JSON.stringify(stretches)}::jsonb)::timestamptz)`,
  );

/** In which stretches of ten seconds the calls behind a number of the log and up to another were made, since an instant, at most so many. Null: some of them were moved. */
export async function stretchesOf(
  tx: Tx,
  deploymentId: string,
  { from, to, since }: { from: number; to: number; since: Date },
  limit: number,
): Promise<Date[] | null> {
  const rows = await tx.execute<{ stretch: string }>(sql`
    select distinct date_bin('10 seconds', at, 'epoch') as stretch from serving.inferences
    where project_id = app.current_project() and deployment_id = ${deploymentId} and sequence > ${from} and sequence <= ${to}
      and at >= ${since.toISOString()} limit ${limit}`);
  return (await lastMoved(tx, deploymentId)) > from ? null : rows.map(({ stretch }) => new Date(stretch));
}

async function together(tx: Tx, chosen: SQL): Promise<MetricsRow[]> {
  const rows = await tx.execute<{ at: string; requests: string; errors: string; rejected: string; latency: number[] }>(sql`
    with chosen as (${chosen}), totals as (
      select stretch, sum(requests) as requests, sum(errors) as errors, sum(rejected) as rejected from chosen group by stretch
    ), bins as (
      select stretch, place, sum(count) as count from chosen cross join unnest(latency) with ordinality u (count, place) group by stretch, place
    )
    select stretch as at, requests, errors, rejected, (select jsonb_agg(count order by place) from bins b where b.stretch = t.stretch) as latency
    from totals t order by stretch`);
  return rows.map((row) => ({
    ...{ at: new Date(row.at), requests: Number(row.requests), errors: Number(row.errors), rejected: Number(row.rejected), latency: row.latency },
  }));
}

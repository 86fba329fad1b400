import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

type Range = { from: Date; to: Date };
const within = (column: ReturnType<typeof sql>, { from, to }: Range) => sql`${column} > ${from.toISOString()} and ${column} <= ${to.toISOString()}`;

export type GroupChange = {
  commitId: string;
  featureGroupId: string;
  group: string;
  sequence: number;
  operation: 'UPSERT' | 'DELETE' | 'ALTER';
  rows: number;
  at: Date;
  /** It holds the column that is asked about. */
  ofColumn: boolean;
};

type GroupRow = {
  id: string;
  table_id: string;
  name: string;
  sequence: string;
  operation: GroupChange['operation'];
  rows: string;
  committed_at: string;
  of_column: boolean;
};

const changeOf = (row: GroupRow): GroupChange => ({
  commitId: row.id,
  featureGroupId: row.table_id,
  group: row.name,
  sequence: Number(row.sequence),
  operation: row.operation,
  rows: Number(row.rows),
  at: new Date(row.committed_at),
  ofColumn: row.of_column,
});

/** Newest commits of the groups that a deployment's versions look features up in, or of one group. Merging files changes nothing. */
export async function commits(tx: Tx, subjectId: string, column: string | null, range: Range): Promise<GroupChange[]> {
  const rows = await tx.execute<GroupRow>(sql`
    with views as (
      select distinct w.id, w.definition from serving.deployment_versions v
      join featurestore.feature_views w on w.project_id = v.project_id and w.id = v.feature_view_id
      where v.project_id = app.current_project() and v.deployment_id = ${subjectId}),
    read as (
      select g.feature_group_id, bool_or(exists (
        select 1 from jsonb_array_elements(views.definition -> 'columns') c
        where c ->> 'name' = ${column}::text and (c ->> 'featureGroupId')::uuid = g.feature_group_id)) as of_column
      from views join featurestore.feature_view_groups g on g.project_id = app.current_project() and g.feature_view_id = views.id
      group by g.feature_group_id
      union select id, true from featurestore.feature_groups where project_id = app.current_project() and id = ${subjectId})
    select c.id, c.table_id, f.name || '_' || f.version as name, c.sequence, c.operation, c.rows_inserted + c.rows_updated + c.rows_deleted as rows,
      c.committed_at, read.of_column
    from read join tables.commits c on c.project_id = app.current_project() and c.table_id = read.feature_group_id
    join featurestore.feature_groups f on f.project_id = c.project_id and f.id = c.table_id
    where c.operation <> 'COMPACT' and ${within(sql`c.committed_at`, range)} order by c.committed_at desc limit 10`);
  return rows.map(changeOf);
}

export type VersionChange = { id: string; number: number; at: Date };

/** Versions of a deployment that became READY. */
export async function versions(tx: Tx, deploymentId: string, range: Range): Promise<VersionChange[]> {
  const rows = await tx.execute<{ id: string; number: number; ready_at: string }>(sql`
    select id, number, ready_at from serving.deployment_versions
    where project_id = app.current_project() and deployment_id = ${deploymentId} and ${within(sql`ready_at`, range)} order by ready_at desc limit 10`);
  return rows.map(({ id, number, ready_at }) => ({ id, number, at: new Date(ready_at) }));
}

/** When the shares of a deployment's calls were changed by hand. */
export async function trafficChanges(tx: Tx, deploymentId: string, range: Range): Promise<{ kind: string; at: Date }[]> {
  const rows = await tx.execute<{ kind: string; at: string }>(sql`
    select kind, at from journal.entries
    where project_id = app.current_project() and kind in ('deployment:split', 'deployment:roll-back') and outcome = 'OK' and ${within(sql`at`, range)}
      and subjects @> ${JSON.stringify([{ id: deploymentId }])}::jsonb order by number desc limit 10`);
  return rows.map(({ kind, at }) => ({ kind, at: new Date(at) }));
}

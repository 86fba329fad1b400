import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { ColumnProfile, type ColumnProfileJson } from '@hopyard/statistics';
import { sql } from 'drizzle-orm';
import { idsIn } from '../sql.ts';
import type { Check, Column, Monitor, Threshold } from './monitor.ts';

type Row = {
  id: string;
  project_id: string;
  name: string;
  deployment_id: string | null;
  feature_group_id: string | null;
  state: Monitor['state'];
  failure: string | null;
  enabled: boolean;
  reference_kind: Monitor['reference']['kind'];
  training_dataset_id: string | null;
  split: string | null;
  range_from: string | null;
  range_to: string | null;
  reference_samples: string | null;
  window_shape: Monitor['cut'];
  min_samples: number;
  thresholds: Threshold[];
  created_at: string;
  created_by: string;
};

const monitorOf = (row: Row): Monitor => ({
  id: row.id,
  projectId: row.project_id,
  name: row.name,
  subject: row.deployment_id ? { kind: 'DEPLOYMENT', id: row.deployment_id } : { kind: 'FEATURE_GROUP', id: row.feature_group_id as string },
  state: row.state,
  failure: row.failure,
  enabled: row.enabled,
  reference: {
    ...{ kind: row.reference_kind, trainingDatasetId: row.training_dataset_id, split: row.split },
    range: row.range_from && row.range_to ? { from: new Date(row.range_from), to: new Date(row.range_to) } : null,
    samples: row.reference_samples === null ? null : Number(row.reference_samples),
  },
  cut: row.window_shape,
  minSamples: row.min_samples,
  thresholds: row.thresholds,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

const live = sql`project_id = app.current_project() and deleted_at is null`;

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Monitor | null)[]> {
  const rows = await db.execute<Row>(sql`select * from serving.monitors where ${live} and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, monitorOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** By name. */
export async function list(tx: Tx, page: PageArguments): Promise<Page<Monitor>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(
    sql`select * from serving.monitors where ${live} ${after ? sql`and name > ${after[0]}` : sql``} order by name limit ${size + 1}`,
  );
  return pageOf(rows.map(monitorOf), size, ({ name }) => [name]);
}

/** Monitors of each deployment or feature group, by name. */
export async function ofSubjects(db: Db | Tx, ids: readonly string[]): Promise<Monitor[][]> {
  const rows = await db.execute<Row>(
    sql`select * from serving.monitors where ${live} and (deployment_id in ${idsIn(ids)} or feature_group_id in ${idsIn(ids)}) order by name`,
  );
  const monitors = rows.map(monitorOf);
  return ids.map((id) => monitors.filter(({ subject }) => subject.id === id));
}

/** Held until the transaction ends, but not from its follower, who refers to it; null if it is not there. */
export async function lock(tx: Tx, id: string): Promise<Monitor | null> {
  const [row] = await tx.execute<Row>(sql`select * from serving.monitors where ${live} and id = ${id} for no key update`);
  return row ? monitorOf(row) : null;
}

/** False when the name is taken. */
export async function insert(tx: Tx, monitor: Monitor): Promise<boolean> {
  const { id, name, subject, state, reference, cut, minSamples, thresholds, createdAt, createdBy } = monitor;
  const [deploymentId, groupId] = subject.kind === 'DEPLOYMENT' ? [subject.id, null] : [null, subject.id];
  const rows = await tx.execute(sql`
    insert into serving.monitors (project_id, id, name, deployment_id, feature_group_id, state, reference_kind, training_dataset_id, split,
      range_from, range_to, reference_samples, window_shape, min_samples, thresholds, created_at, created_by)
    values (app.current_project(), ${id}, ${name}, ${deploymentId}, ${groupId}, ${state}, ${reference.kind}, ${reference.trainingDatasetId}, ${reference.split},
      ${reference.range?.from.toISOString() ?? null}, ${reference.range?.to.toISOString() ?? null}, ${reference.samples}, ${JSON.stringify(cut)}::jsonb, ${minSamples}, ${JSON.stringify(thresholds)}::jsonb, ${createdAt.toISOString()}, ${createdBy})
    on conflict (project_id, name) where deleted_at is null do nothing returning 1`);
  return rows.length === 1;
}

export const setEnabled = (tx: Tx, id: string, enabled: boolean) =>
  tx.execute(sql`update serving.monitors set enabled = ${enabled} where project_id = app.current_project() and id = ${id}`);

export const setThresholds = (tx: Tx, id: string, thresholds: readonly Threshold[], state: Monitor['state']) =>
  tx.execute(sql`
    update serving.monitors set thresholds = ${JSON.stringify(thresholds)}::jsonb, state = ${state}, failure = null
    where project_id = app.current_project() and id = ${id}`);

/** False when it is not PREPARING any more. */
export async function settle(tx: Tx, id: string, state: 'ACTIVE' | 'FAILED', failure: string | null): Promise<boolean> {
  const rows = await tx.execute(sql`
    update serving.monitors set state = ${state}, failure = ${failure}
    where project_id = app.current_project() and id = ${id} and state = 'PREPARING' and deleted_at is null returning 1`);
  return rows.length === 1;
}

export const remove = (tx: Tx, id: string, at: Date) =>
  tx.execute(sql`update serving.monitors set deleted_at = ${at.toISOString()} where project_id = app.current_project() and id = ${id}`);

type ColumnRow = { monitor_id: string; name: string; role: Column['role']; kind: Column['kind']; tensor: string; element: number };

const columnOf = ({ name, role, kind, tensor, element }: ColumnRow): Column => ({ name, role, kind, tensor, element });

export async function columnsOf(db: Db | Tx, ids: readonly string[]): Promise<Column[][]> {
  const rows = await db.execute<ColumnRow>(sql`
    select monitor_id, name, role, kind, tensor, element from serving.monitor_columns
    where project_id = app.current_project() and monitor_id in ${idsIn(ids)} order by place`);
  return ids.map((id) => rows.filter((row) => row.monitor_id === id).map(columnOf));
}

export async function insertColumns(tx: Tx, monitorId: string, columns: readonly Column[]): Promise<void> {
  const rows = columns.map((column, place) => ({ ...column, place }));
  await tx.execute(sql`
    insert into serving.monitor_columns (project_id, monitor_id, place, name, role, kind, tensor, element)
    select app.current_project(), ${monitorId}, place, name, role, kind, tensor, element
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c (place integer, name text, role text, kind text, tensor text, element integer)`);
}

/** What the columns are like in a fixed reference, by name. */
export async function references(db: Db | Tx, monitorId: string): Promise<Map<string, ColumnProfile>> {
  const rows = await db.execute<{ name: string; reference: ColumnProfileJson }>(sql`
    select name, reference from serving.monitor_columns
    where project_id = app.current_project() and monitor_id = ${monitorId} and reference is not null`);
  return new Map(rows.map(({ name, reference }) => [name, ColumnProfile.fromJSON(reference)]));
}

export const setReferenceSamples = (tx: Tx, monitorId: string, samples: number) =>
  tx.execute(sql`update serving.monitors set reference_samples = ${samples} where project_id = app.current_project() and id = ${monitorId}`);

export async function setReference(tx: Tx, monitorId: string, reference: ColumnProfile): Promise<void> {
  await tx.execute(sql`
    update serving.monitor_columns set reference = ${JSON.stringify(reference)}::json, kind = ${reference.kind}
    where project_id = app.current_project() and monitor_id = ${monitorId} and name = ${reference.name}`);
}

type CheckRow = {
  monitor_id: string;
  threshold: number;
  metric: Check['metric'];
  column_name: string | null;
  limit_value: number | null;
  learnt: boolean;
  not_judged: string | null;
};

const checkOf = (row: CheckRow): Check => ({
  threshold: row.threshold,
  metric: row.metric,
  column: row.column_name,
  limit: row.limit_value,
  learnt: row.learnt,
  notJudged: row.not_judged,
});

export async function checksOf(db: Db | Tx, ids: readonly string[]): Promise<Check[][]> {
  const rows = await db.execute<CheckRow>(sql`
    select * from serving.monitor_checks where project_id = app.current_project() and monitor_id in ${idsIn(ids)} order by place`);
  return ids.map((id) => rows.filter((row) => row.monitor_id === id).map(checkOf));
}

export async function replaceChecks(tx: Tx, monitorId: string, checks: readonly Check[]): Promise<void> {
  await tx.execute(sql`delete from serving.monitor_checks where project_id = app.current_project() and monitor_id = ${monitorId}`);
  const rows = checks.map((check, place) => ({ ...check, place }));
  await tx.execute(sql`
    insert into serving.monitor_checks (project_id, monitor_id, place, threshold, metric, column_name, limit_value, learnt, not_judged)
    select app.current_project(), ${monitorId}, place, threshold, metric, "column", "limit", learnt, "notJudged"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as c (place integer, threshold integer, metric text, "column" text, "limit" double precision, learnt boolean, "notJudged" text)`);
}

export type Watched = { projectId: string; id: string; deploymentId: string | null; featureGroupId: string | null };

/** Monitors of all projects that are in a state, and not paused. */
export async function inState(db: Db, state: 'PREPARING' | 'ACTIVE'): Promise<Watched[]> {
  const rows = await db.execute<{ project_id: string; id: string; deployment_id: string | null; feature_group_id: string | null }>(
    sql`select * from serving.monitors_in(${state})`,
  );
  return rows.map((row) => ({ projectId: row.project_id, id: row.id, deploymentId: row.deployment_id, featureGroupId: row.feature_group_id }));
}

import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../sql.ts';
import type { DeploymentVersion } from './deployment.ts';

type Row = {
  id: string;
  deployment_id: string;
  number: number;
  state: DeploymentVersion['state'];
  failure: string | null;
  model_version_id: string;
  feature_view_id: string | null;
  environment_id: string | null;
  cpus: number;
  memory_bytes: string;
  replicas: number;
  ready_at: string | null;
  created_at: string;
  created_by: string;
};

const versionOf = (row: Row): DeploymentVersion => ({
  id: row.id,
  deploymentId: row.deployment_id,
  number: row.number,
  state: row.state,
  failure: row.failure,
  modelVersionId: row.model_version_id,
  featureViewId: row.feature_view_id,
  environmentId: row.environment_id,
  cpus: row.cpus,
  memoryBytes: BigInt(row.memory_bytes),
  replicas: row.replicas,
  readyAt: row.ready_at === null ? null : new Date(row.ready_at),
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(DeploymentVersion | null)[]> {
  const rows = await db.execute<Row>(sql`select * from serving.deployment_versions where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, versionOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Newest first. */
export async function ofDeployment(tx: Tx, deploymentId: string, page: PageArguments): Promise<Page<DeploymentVersion>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select * from serving.deployment_versions where project_id = app.current_project() and deployment_id = ${deploymentId}
      ${after ? sql`and number < ${after[0]}::integer` : sql``} order by number desc limit ${size + 1}`);
  return pageOf(rows.map(versionOf), size, ({ number }) => [String(number)]);
}

/** The next number of a deployment; its row stays locked until the transaction ends. */
export async function takeNumber(tx: Tx, deploymentId: string): Promise<number> {
  const [row] = await tx.execute<{ number: number }>(sql`
    update serving.deployments set next_version = next_version + 1
    where project_id = app.current_project() and id = ${deploymentId} returning next_version - 1 as number`);
  if (!row) throw new Error(`The deployment ${deploymentId} is not there.`);
  return row.number;
}

export type NewVersion = Omit<DeploymentVersion, 'failure' | 'readyAt'>;

export async function insert(tx: Tx, version: NewVersion): Promise<void> {
  await tx.execute(sql`
    insert into serving.deployment_versions (project_id, id, deployment_id, number, state, model_version_id, feature_view_id, environment_id,
      cpus, memory_bytes, replicas, created_at, created_by)
    values (app.current_project(), ${version.id}, ${version.deploymentId}, ${version.number}, ${version.state}, ${version.modelVersionId},
      ${version.featureViewId}, ${version.environmentId}, ${version.cpus}, ${String(version.memoryBytes)}::bigint, ${version.replicas},
      ${version.createdAt.toISOString()}, ${version.createdBy})`);
}

/** The versions of a deployment that hold replicas or should get calls. */
export async function inUse(tx: Tx, deploymentId: string): Promise<DeploymentVersion[]> {
  const rows = await tx.execute<Row>(sql`
    select * from serving.deployment_versions v where v.project_id = app.current_project() and v.deployment_id = ${deploymentId}
      and (v.state in ('PREPARING', 'READY') or exists (
        select 1 from serving.traffic t where t.project_id = v.project_id and t.deployment_id = v.deployment_id and t.version_id = v.id))
    order by number`);
  return rows.map(versionOf);
}

/** The newest version before a number that was READY once. */
export async function lastGoodBefore(tx: Tx, deploymentId: string, number: number): Promise<DeploymentVersion | null> {
  const [row] = await tx.execute<Row>(sql`
    select * from serving.deployment_versions where project_id = app.current_project() and deployment_id = ${deploymentId}
      and number < ${number} and ready_at is not null order by number desc limit 1`);
  return row ? versionOf(row) : null;
}

export const setState = (tx: Tx, ids: readonly string[], state: DeploymentVersion['state'], failure: string | null = null) =>
  tx.execute(sql`
    update serving.deployment_versions set state = ${state}, failure = ${failure}, retire_at = null,
      ready_at = case when ${state} = 'READY' then now() else ready_at end
    where project_id = app.current_project() and id in ${idsIn(ids)}`);

/** They get no calls from now on. */
export const drain = (tx: Tx, ids: readonly string[], seconds: number) =>
  tx.execute(sql`
    update serving.deployment_versions set retire_at = now() + make_interval(secs => ${seconds})
    where project_id = app.current_project() and id in ${idsIn(ids)} and state = 'READY'`);

/** They get calls again. */
export const keep = (tx: Tx, ids: readonly string[]) =>
  tx.execute(sql`update serving.deployment_versions set retire_at = null where project_id = app.current_project() and id in ${idsIn(ids)}`);

export type Retiring = { project_id: string; deployment_id: string; version_id: string; overdue: boolean };

/** Versions of all projects that were drained long enough. */
export const retiring = async (db: Db): Promise<Retiring[]> => [...(await db.execute<Retiring>(sql`select * from serving.retiring()`))];

/** Those of the versions that still get no calls become RETIRED. Answers which. */
export async function retire(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    update serving.deployment_versions set state = 'RETIRED', retire_at = null
    where project_id = app.current_project() and id in ${idsIn(ids)} and state = 'READY' and retire_at is not null returning id`);
  return rows.map(({ id }) => id);
}

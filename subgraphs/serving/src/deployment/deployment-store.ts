import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../sql.ts';
import type { Deployment, Share } from './deployment.ts';
import type { DeploymentState } from './states.ts';

type Row = {
  id: string;
  name: string;
  description: string;
  state: Deployment['state'];
  state_reason: string | null;
  state_since: string;
  durability: Deployment['durability'];
  retention_seconds: number;
  rollout_version_id: string | null;
  rollout_percent: number | null;
  created_at: string;
  created_by: string;
};

const deploymentOf = (row: Row): Deployment => ({
  id: row.id,
  name: row.name,
  description: row.description,
  state: row.state,
  stateReason: row.state_reason,
  stateSince: new Date(row.state_since),
  durability: row.durability,
  retentionSeconds: row.retention_seconds,
  rollout: row.rollout_version_id && row.rollout_percent ? { versionId: row.rollout_version_id, percent: row.rollout_percent } : null,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Deployment | null)[]> {
  const rows = await db.execute<Row>(sql`select * from serving.deployments where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, deploymentOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function byName(tx: Tx, name: string): Promise<Deployment | null> {
  const [row] = await tx.execute<Row>(sql`select * from serving.deployments where project_id = app.current_project() and name = ${name}`);
  return row ? deploymentOf(row) : null;
}

/** By name. */
export async function list(tx: Tx, page: PageArguments): Promise<Page<Deployment>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select * from serving.deployments where project_id = app.current_project() ${after ? sql`and name > ${after[0]}` : sql``} order by name limit ${size + 1}`);
  return pageOf(rows.map(deploymentOf), size, ({ name }) => [name]);
}

/** Those that have a version of a model version, or one that looks features up through a view: by that thing's id, by name. */
export async function serving(db: Db | Tx, what: 'model_version_id' | 'feature_view_id', ids: readonly string[]): Promise<Deployment[][]> {
  const column = sql.identifier(what);
  const rows = await db.execute<Row & { of_id: string }>(sql`
    select distinct d.*, v.${column} as of_id from serving.deployment_versions v
    join serving.deployments d on d.project_id = v.project_id and d.id = v.deployment_id
    where v.project_id = app.current_project() and v.${column} in ${idsIn(ids)} order by d.name`);
  return ids.map((id) => rows.filter((row) => row.of_id === id).map(deploymentOf));
}

export type NewDeployment = Pick<Deployment, 'id' | 'name' | 'description' | 'durability' | 'retentionSeconds' | 'createdAt' | 'createdBy'>;

/** False when the name is taken. */
export async function insert(tx: Tx, { id, name, description, durability, retentionSeconds, createdAt, createdBy }: NewDeployment): Promise<boolean> {
  const rows = await tx.execute(sql`
    insert into serving.deployments (project_id, id, name, description, state, durability, retention_seconds, created_at, created_by)
    values (app.current_project(), ${id}, ${name}, ${description}, 'STOPPED', ${durability}, ${retentionSeconds}, ${createdAt.toISOString()}, ${createdBy})
    on conflict on constraint deployments_name_unique do nothing returning 1`);
  return rows.length === 1;
}

/** Who gets which share, the largest first. */
export async function trafficOf(db: Db | Tx, ids: readonly string[]): Promise<Share[][]> {
  const rows = await db.execute<{ deployment_id: string; version_id: string; percent: number }>(sql`
    select deployment_id, version_id, percent from serving.traffic
    where project_id = app.current_project() and deployment_id in ${idsIn(ids)} order by percent desc, version_id desc`);
  return ids.map((id) => rows.filter((row) => row.deployment_id === id).map((row) => ({ versionId: row.version_id, percent: row.percent })));
}

/** Replaces the shares of a deployment. They add up to 100, or the transaction does not commit. */
export async function setTraffic(tx: Tx, deploymentId: string, shares: readonly Share[]): Promise<void> {
  await tx.execute(sql`delete from serving.traffic where project_id = app.current_project() and deployment_id = ${deploymentId}`);
  await tx.execute(sql`
    insert into serving.traffic (project_id, deployment_id, version_id, percent)
    select app.current_project(), ${deploymentId}::uuid, "versionId", percent
    from jsonb_to_recordset(${JSON.stringify(shares)}::jsonb) as s ("versionId" uuid, percent integer)`);
}

/** Locks a deployment and answers it as it is now: whoever changes its versions, traffic or replicas does so first. */
export async function lock(tx: Tx, id: string): Promise<Deployment | null> {
  const [row] = await tx.execute<Row>(sql`select * from serving.deployments where project_id = app.current_project() and id = ${id} for update`);
  return row ? deploymentOf(row) : null;
}

export const setRetention = (tx: Tx, id: string, seconds: number) =>
  tx.execute(sql`update serving.deployments set retention_seconds = ${seconds} where project_id = app.current_project() and id = ${id}`);

/** A rollout ends with UPDATING. */
export const setState = (tx: Tx, id: string, state: DeploymentState, reason: string | null = null, rollout: Deployment['rollout'] = null) =>
  tx.execute(sql`
    update serving.deployments set state = ${state}, state_reason = ${reason}, state_since = now(),
      rollout_version_id = ${rollout?.versionId ?? null}, rollout_percent = ${rollout?.percent ?? null}
    where project_id = app.current_project() and id = ${id}`);

/** Deletes a STOPPED deployment with everything that hangs on it; answers the ids of what the catalogue has of this. */
export async function remove(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`select serving.delete_deployment(${id}) as id`);
  return rows.map((row) => row.id);
}

/** How many deployments of the project hold replicas. Those who count wait for each other until the transaction ends. */
export async function countRunning(tx: Tx): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('running deployments of ' || app.current_project(), 7017))`);
  const [row] = await tx.execute<{ running: string }>(sql`
    select count(*) as running from serving.deployments where project_id = app.current_project() and state <> 'STOPPED'`);
  return Number(row?.running);
}

export type StateChange = { state: DeploymentState; at: Date; reason: string | null };

/** The last hundred, in order. */
export async function historyOf(db: Db | Tx, ids: readonly string[]): Promise<StateChange[][]> {
  const rows = await db.execute<{ deployment_id: string; state: DeploymentState; at: string; reason: string | null }>(sql`
    select s.* from unnest(array${idsIn(ids)}) wanted (id)
    join lateral (select deployment_id, state, at, reason, ord from serving.deployment_states s
                  where s.project_id = app.current_project() and s.deployment_id = wanted.id order by ord desc limit 100) s on true order by s.ord`);
  return ids.map((id) => rows.filter((row) => row.deployment_id === id).map(({ state, at, reason }) => ({ state, at: new Date(at), reason })));
}

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

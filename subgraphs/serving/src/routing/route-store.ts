import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import * as deployments from '../deployment/deployment-store.ts';
import type { NoRoute, Route, RoutedVersion } from './route.ts';

type Row = {
  id: string;
  number: number;
  percent: number;
  model_version_id: string;
  feature_view_id: string | null;
  inputs: RoutedVersion['inputs'];
  outputs: RoutedVersion['outputs'];
  sockets: string[];
};

/** The route of a deployment as it is now; null where there is no such deployment. */
export async function find(tx: Tx, projectId: string, name: string): Promise<Route | NoRoute | null> {
  const deployment = await deployments.byName(tx, name);
  if (!deployment) return null;
  const { id, state, stateReason, durability } = deployment;
  if (state !== 'RUNNING' && state !== 'UPDATING') return { state, reason: stateReason ?? `${name} is ${state}, so it does not answer.` };
  const rows = await tx.execute<Row>(sql`
    select v.id, v.number, t.percent, v.model_version_id, v.feature_view_id, m.inputs, m.outputs,
      array(select r.socket_path from serving.replicas r
            where r.project_id = v.project_id and r.version_id = v.id and r.state = 'READY' order by r.ordinal) as sockets
    from serving.traffic t
    join serving.deployment_versions v on v.project_id = t.project_id and v.id = t.version_id
    join training.model_versions m on m.project_id = v.project_id and m.id = v.model_version_id
    where t.project_id = app.current_project() and t.deployment_id = ${id} order by v.number`);
  const versions = rows.map((row) => ({
    ...{ id: row.id, number: row.number, percent: row.percent, inputs: row.inputs, outputs: row.outputs, sockets: row.sockets },
    ...{ modelVersionId: row.model_version_id, featureViewId: row.feature_view_id },
  }));
  return { projectId, deploymentId: id, deploymentName: name, durability, versions };
}

import { tenant, connect } from '@hopyard/postgres';
import { createTable } from '@hopyard/table';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOG_TABLE } from '../src/inference/log-table.ts';
import { farAway, type MonitorLab, openMonitorLab } from './monitor-lab.ts';
import { door, makeRunning } from './served.ts';

let lab: MonitorLab;
beforeAll(async () => {
  lab = await openMonitorLab();
});
afterAll(() => lab[Symbol.asyncDispose]());

type Deployment = { id: string; versionId: string };
const root = <Row extends Record<string, unknown>>(what: ReturnType<typeof sql>) => lab.world.root.db.execute<Row>(what);
const remove = (viewer: Parameters<MonitorLab['mutate']>[0], deploymentId: string) =>
  lab.mutate<{ deploymentId: string }>(viewer, 'deleteDeployment', { deploymentId }, 'deploymentId');

/** How many rows each table of the serving part has, beside runners and what the database itself declares. */
async function counts(): Promise<Record<string, number>> {
  const tables = await root<{ name: string }>(sql`
    select format('%I.%I', table_schema, table_name) as name from information_schema.columns
    where table_schema in ('serving', 'tables') and column_name = 'project_id' order by 1`);
  const counted: Record<string, number> = {};
  for (const { name } of tables) counted[name] = Number((await root<{ n: string }>(sql`select count(*) as n from ${sql.raw(name)}`))[0]?.n);
  return counted;
}

/** A deployment with something in every place, in the state that it is in when it runs. */
async function full(receiver: string): Promise<Deployment> {
  const deployment = await lab.served();
  const monitorId = await lab.monitor(deployment.id);
  await using alerts = await lab.follow('alertChanged', 'subjectId', deployment.id, 'alert { id }');
  await alerts.find(({ data }) => data['alertChanged']?.signal === 'LIVE');
  const calls = await lab.calls(deployment, 200, farAway);
  await alerts.find(({ data }) => data['alertChanged']?.signal === 'EVENT');
  const actuals = calls.slice(0, 5).map(({ id }) => ({ inferenceId: id, actual: { late: true } }));
  await lab.mutate(lab.owner, 'recordActuals', { deploymentId: deployment.id, actuals }, 'recorded');
  const range = { from: new Date().toISOString(), to: new Date(Date.now() + 3_600_000).toISOString() };
  for (const subjectId of [deployment.id, monitorId])
    await lab.mutate(lab.owner, 'silenceAlerts', { ...range, subjectId, reason: 'Known.' }, 'silence { id }');
  await root(sql`
    insert into serving.alert_suspects (project_id, alert_id, place, kind, entry_id, at, words)
    select project_id, id, 99, 'VERSION', ${deployment.versionId}, now(), 'A version was made.' from serving.alerts where monitor_id = ${monitorId}`);
  await root(sql`
    insert into serving.alert_notifications (project_id, id, receiver_id, alert_id, event, payload, created_at)
    select project_id, gen_random_uuid(), ${receiver}, id, 'RAISED', '{}', now() from serving.alerts where monitor_id = ${monitorId}`);
  // As if some calls were moved.
  await using database = connect({ url: lab.world.databaseUrl, role: 'hopyard_serving', max: 1 });
  await tenant(database.db, { projectId: lab.projectId, userId: null }, (tx) => createTable(tx, { id: deployment.id, schema: LOG_TABLE }));
  await root(sql`insert into serving.inference_tables (project_id, deployment_id, last_sequence) values (${lab.projectId}, ${deployment.id}, 0)`);
  await root(sql`
    insert into serving.moved_inferences (project_id, id, deployment_id, sequence, at) values (${lab.projectId}, ${`moved ${deployment.id}`}, ${deployment.id}, 0, now())`);
  await makeRunning(lab, deployment.id, ['/nowhere/socket']);
  await root(sql`
    insert into serving.replica_log (project_id, replica_id, line_offset, at, stream, text)
    select project_id, id, 0, now(), 'STDOUT', 'ready' from serving.replicas where version_id = ${deployment.versionId}`);
  return deployment;
}

/** As its runner would bring about. */
async function stop({ id, versionId }: Deployment): Promise<void> {
  await lab.mutate(lab.owner, 'stopDeployment', { deploymentId: id }, 'deployment { state }');
  await root(sql`update serving.replicas set state = 'STOPPING', socket_path = null where version_id = ${versionId} and state <> 'STOPPING'`);
  await root(sql`update serving.replicas set state = 'STOPPED', runner = null, instance = null where version_id = ${versionId}`);
  await root(sql`update serving.deployments set state = 'STOPPED' where id = ${id} and state <> 'STOPPED'`);
}

test('a deployment goes with all that is there because of it, and nothing else goes', async () => {
  const given = { name: 'mail', kind: 'EMAIL', target: 'ada@example.org' };
  const made = await lab.mutate<{ receiver: { id: string } }>(lab.owner, 'setAlertReceiver', given, 'receiver { id }');
  const other = await full(made.receiver.id);
  await stop(other);
  const before = await counts();
  const deployment = await full(made.receiver.id);
  const grown = await counts();
  expect(Object.keys(grown).filter((table) => grown[table] === before[table])).toEqual(['serving.alert_receivers', 'tables.commits', 'tables.files']);
  await using changes = await lab.world.follow<{ deploymentChanged: { signal: string; change: string; subjectId: string; deployment: unknown } }>(
    lab.world.serving,
    lab.observer,
    'subscription ($id: ID!) { deploymentChanged(deploymentId: $id) { signal change subjectId deployment { id } } }',
    { id: deployment.id },
  );
  const [row] = await root<{ name: string }>(sql`select name from serving.deployments where id = ${deployment.id}`);
  expect(await remove(lab.owner, deployment.id)).toMatchObject({ __typename: 'StateConflict', message: expect.stringContaining('Stop it') });
  await stop(deployment);
  expect(await remove(lab.scientist, deployment.id)).toBe('FORBIDDEN');
  expect(await remove(lab.stranger, deployment.id)).toBe('NOT_FOUND');
  expect(await remove(lab.owner, deployment.id)).toMatchObject({ __typename: 'DeleteDeploymentSuccess', deploymentId: deployment.id });
  expect(await counts()).toEqual(before);

  const { data } = await changes.find(({ data: { deploymentChanged } }) => deploymentChanged.change === 'DELETED');
  expect(data.deploymentChanged).toMatchObject({ subjectId: deployment.id, deployment: null });
  expect(await remove(lab.owner, deployment.id)).toBe('NOT_FOUND');
  expect((await door(lab.world.serving, lab.owner, `/models/${row?.name}/infer`, {})).status).toBe(404);
  const entries = await root<{ kind: string }>(sql`
    select kind from catalog.entries where deleted_at is not null and project_id = ${lab.projectId} and kind in ('DEPLOYMENT', 'DEPLOYMENT_VERSION', 'MONITOR') order by kind`);
  expect(entries.map(({ kind }) => kind)).toEqual(['DEPLOYMENT', 'DEPLOYMENT_VERSION', 'MONITOR']);
  const audit =
    'query ($id: ID!) { _entities(representations: [{ __typename: "Project", id: $id }]) { ... on Project { activity(first: 5) { nodes { kind outcome } } } } }';
  const { data: found } = await lab.world.ask<{ _entities: { activity: { nodes: { kind: string; outcome: string }[] } }[] }>(
    lab.world.projects,
    lab.owner,
    audit,
    {
      id: lab.projectId,
    },
  );
  expect(found._entities[0]?.activity.nodes).toContainEqual({ kind: 'deployment:delete', outcome: 'OK' });
  const again = { name: row?.name, version: { modelVersionId: await lab.model() } };
  expect(await lab.mutate(lab.owner, 'createDeployment', again, 'deployment { id }')).toMatchObject({ __typename: 'CreateDeploymentSuccess' });
});

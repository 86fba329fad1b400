import type { ReplicaReport } from '@hopyard/leases/replicas';
import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { ReplicaState } from '../deployment/states.ts';
import { idsIn } from '../sql.ts';
import type { Replica } from './replica.ts';

type Row = {
  id: string;
  version_id: string;
  ordinal: number;
  epoch: number;
  state: ReplicaState;
  runner: string | null;
  socket_path: string | null;
  reason: string | null;
  restarts: number;
  started_at: string | null;
  ready_at: string | null;
  log_end: string;
};

const replicaOf = (row: Row): Replica => ({
  id: row.id,
  versionId: row.version_id,
  ordinal: row.ordinal,
  epoch: row.epoch,
  state: row.state,
  runner: row.runner,
  socketPath: row.socket_path,
  reason: row.reason,
  restarts: row.restarts,
  startedAt: row.started_at === null ? null : new Date(row.started_at),
  readyAt: row.ready_at === null ? null : new Date(row.ready_at),
  logEnd: BigInt(row.log_end),
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Replica | null)[]> {
  const rows = await db.execute<Row>(sql`select * from serving.replicas where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, replicaOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** All places of versions, also those that are STOPPED, in order. */
export async function ofVersions(db: Db | Tx, versionIds: readonly string[]): Promise<Replica[][]> {
  const rows = await db.execute<Row>(sql`
    select * from serving.replicas where project_id = app.current_project() and version_id in ${idsIn(versionIds)} order by ordinal`);
  return versionIds.map((id) => rows.filter((row) => row.version_id === id).map(replicaOf));
}

/** Those of deployments that are not STOPPED, the newest version first. */
export async function ofDeployments(db: Db | Tx, deploymentIds: readonly string[]): Promise<Replica[][]> {
  const rows = await db.execute<Row & { deployment_id: string }>(sql`
    select r.*, v.deployment_id from serving.replicas r
    join serving.deployment_versions v on v.project_id = r.project_id and v.id = r.version_id
    where r.project_id = app.current_project() and v.deployment_id in ${idsIn(deploymentIds)} and r.state <> 'STOPPED' order by v.number desc, r.ordinal`);
  return deploymentIds.map((id) => rows.filter((row) => row.deployment_id === id).map(replicaOf));
}

/** Every place of versions is to be filled: those that are not, or that failed, wait for a runner. */
export async function place(tx: Tx, versionIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    insert into serving.replicas (project_id, id, version_id, ordinal, state)
    select v.project_id, uuidv7(), v.id, n, 'WAITING' from serving.deployment_versions v cross join lateral generate_series(1, v.replicas) n
    where v.project_id = app.current_project() and v.id in ${idsIn(versionIds)}
    on conflict on constraint replicas_ordinal_unique do nothing`);
  await tx.execute(sql`
    update serving.replicas set state = 'WAITING', runner = null, instance = null, reason = null, restarts = 0
    where project_id = app.current_project() and version_id in ${idsIn(versionIds)} and state in ('FAILED', 'STOPPING', 'STOPPED')`);
}

/** The replicas of versions are not wanted any more. */
export const release = (tx: Tx, versionIds: readonly string[]) =>
  tx.execute(sql`
    update serving.replicas set state = case when state = 'WAITING' then 'STOPPED' else 'STOPPING' end, socket_path = null
    where project_id = app.current_project() and version_id in ${idsIn(versionIds)} and state not in ('STOPPING', 'STOPPED')`);

/** Whoever kept them is gone: those that are wanted wait for another runner. */
export const orphan = (tx: Tx, orphans: readonly Pick<Alive, 'id' | 'epoch'>[], reason: string) =>
  tx.execute(sql`
    update serving.replicas r set state = case when r.state = 'STOPPING' then 'STOPPED' else 'WAITING' end,
      runner = null, instance = null, socket_path = null, reason = case when r.state = 'STOPPING' then r.reason else ${reason} end
    from jsonb_to_recordset(${JSON.stringify(orphans.map(({ id, epoch }) => ({ id, epoch })))}::jsonb) o (id uuid, epoch integer)
    where r.project_id = app.current_project() and r.id = o.id and r.epoch = o.epoch and r.runner is not null`);

/** Gives replicas that wait to a runner, each under an epoch of its own. */
export const assign = (tx: Tx, ids: readonly string[], { runner, instance }: { runner: string; instance: string }) =>
  tx.execute(sql`
    update serving.replicas set state = 'STARTING', epoch = epoch + 1, runner = ${runner}, instance = ${instance}, reason = null, restarts = 0, started_at = now()
    where project_id = app.current_project() and id in ${idsIn(ids)} and state = 'WAITING'`);

/** What a runner says of a replica that it keeps, under the epoch that it was given it by. */
export const report = (tx: Tx, { id, epoch, state, socketPath, reason, restarts }: ReplicaReport) =>
  tx.execute(sql`
    update serving.replicas set state = ${state}, socket_path = ${socketPath}, reason = ${reason}, restarts = ${restarts},
      ready_at = case when ${state} = 'READY' then now() else ready_at end
    where project_id = app.current_project() and id = ${id} and epoch = ${epoch} and state in ('STARTING', 'READY', 'FAILED')`);

/** Replicas that were to be stopped, and are. */
export const stopped = (tx: Tx, ids: readonly string[]) =>
  tx.execute(sql`
    update serving.replicas set state = 'STOPPED', runner = null, instance = null
    where project_id = app.current_project() and id in ${idsIn(ids)} and state = 'STOPPING'`);

/** A replica that is not STOPPED, of whatever project. `orphaned`: its runner fell silent, or began another life. */
export type Alive = {
  id: string;
  project_id: string;
  deployment_id: string;
  version_id: string;
  epoch: number;
  state: ReplicaState;
  runner: string | null;
  instance: string | null;
  orphaned: boolean;
  socket_path: string | null;
  restarts: number;
  reason: string | null;
};

export const alive = async (db: Db, silenceSeconds: number): Promise<Alive[]> => [
  ...(await db.execute<Alive>(sql`select * from serving.alive(make_interval(secs => ${silenceSeconds})) order by id`)),
];

export const hear = (db: Db, { runner, instance, sandboxRefusal }: { runner: string; instance: string; sandboxRefusal: string | null }) =>
  db.execute(sql`select serving.hear(${runner}, ${instance}, ${sandboxRefusal})`);

/** Why no program can be started now; null when a runner with a sandbox is there. */
export async function sandboxRefusal(tx: Tx, silenceSeconds: number): Promise<string | null> {
  const rows = await tx.execute<{ sandbox_refusal: string | null }>(
    sql`select sandbox_refusal from serving.runners where heard_at > now() - make_interval(secs => ${silenceSeconds})`,
  );
  if (rows.length === 0) return 'No runner is connected, so no replica can be started. Start one, or look into its log.';
  return rows.some((row) => row.sandbox_refusal === null) ? null : (rows[0]?.sandbox_refusal ?? null);
}

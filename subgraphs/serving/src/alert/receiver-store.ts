import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../sql.ts';
import { type AlertNotification, type AlertReceiver, SEVERITIES, type Severity } from './alert.ts';

type ReceiverRow = { id: string; name: string; kind: AlertReceiver['kind']; target: string; min_severity: Severity };

const receiverOf = ({ min_severity, id, name, kind, target }: ReceiverRow): AlertReceiver => ({ id, name, kind, target, minSeverity: min_severity });
const live = sql`project_id = app.current_project() and deleted_at is null`;

/** By name. */
export async function list(tx: Tx): Promise<AlertReceiver[]> {
  const rows = await tx.execute<ReceiverRow>(
    sql`select id, name, kind, target, min_severity from serving.alert_receivers where ${live} order by name`,
  );
  return rows.map(receiverOf);
}

/** Those that are gone, too: what was sent to them is still told. */
export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(AlertReceiver | null)[]> {
  const rows = await db.execute<ReceiverRow>(sql`
    select id, name, kind, target, min_severity from serving.alert_receivers where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, receiverOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** One that is not deleted, held until the transaction ends. */
export async function lock(tx: Tx, id: string): Promise<AlertReceiver | null> {
  const [row] = await tx.execute<ReceiverRow>(sql`
    select id, name, kind, target, min_severity from serving.alert_receivers where ${live} and id = ${id} for update`);
  return row ? receiverOf(row) : null;
}

/** False when the name is taken. */
export async function insert(tx: Tx, receiver: AlertReceiver, { sealed, at, by }: { sealed: string | null; at: Date; by: string }): Promise<boolean> {
  const { id, name, kind, target, minSeverity } = receiver;
  const rows = await tx.execute(sql`
    insert into serving.alert_receivers (project_id, id, name, kind, target, sealed_secret, min_severity, created_at, created_by)
    values (app.current_project(), ${id}, ${name}, ${kind}, ${target}, ${sealed}, ${minSeverity}, ${at.toISOString()}, ${by})
    on conflict (project_id, name) where deleted_at is null do nothing returning 1`);
  return rows.length === 1;
}

/** False when another has the name. */
export async function update(tx: Tx, { id, name, target, minSeverity }: AlertReceiver): Promise<boolean> {
  const rows = await tx.execute(sql`
    update serving.alert_receivers set name = ${name}, target = ${target}, min_severity = ${minSeverity} where ${live} and id = ${id}
      and not exists (select 1 from serving.alert_receivers o where o.project_id = app.current_project() and o.deleted_at is null and o.name = ${name} and o.id <> ${id})
    returning 1`);
  return rows.length === 1;
}

/** What was still to be sent to it is not. */
export async function remove(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.execute(sql`update serving.alert_receivers set deleted_at = ${at.toISOString()} where ${live} and id = ${id}`);
  await tx.execute(sql`
    update serving.alert_notifications set next_at = null, failure = 'The receiver was deleted.'
    where project_id = app.current_project() and receiver_id = ${id} and next_at is not null`);
}

type NotificationRow = {
  id: string;
  receiver_id: string;
  alert_id: string | null;
  event: AlertNotification['event'];
  attempts: number;
  created_at: string;
  delivered_at: string | null;
  failure: string | null;
};

const notificationOf = (row: NotificationRow): AlertNotification => ({
  id: row.id,
  receiverId: row.receiver_id,
  alertId: row.alert_id,
  event: row.event,
  attempts: row.attempts,
  createdAt: new Date(row.created_at),
  deliveredAt: row.delivered_at === null ? null : new Date(row.delivered_at),
  failure: row.failure,
});

/** Newest first, 20 at most. */
export async function ofAlert(tx: Tx, alertId: string): Promise<AlertNotification[]> {
  const rows = await tx.execute<NotificationRow>(sql`
    select * from serving.alert_notifications where project_id = app.current_project() and alert_id = ${alertId} order by id desc limit 20`);
  return rows.map(notificationOf);
}

export async function lastOf(db: Db | Tx, receiverIds: readonly string[]): Promise<(AlertNotification | null)[]> {
  const rows = await db.execute<NotificationRow>(sql`
    select n.* from ${idsIn(receiverIds)} as r (id) cross join lateral (
      select * from serving.alert_notifications where project_id = app.current_project() and receiver_id = r.id order by id desc limit 1) n`);
  const found = new Map(rows.map((row) => [row.receiver_id, notificationOf(row)]));
  return receiverIds.map((id) => found.get(id) ?? null);
}

export async function notificationById(tx: Tx, id: string): Promise<AlertNotification | null> {
  const [row] = await tx.execute<NotificationRow>(
    sql`select * from serving.alert_notifications where project_id = app.current_project() and id = ${id}`,
  );
  return row ? notificationOf(row) : null;
}

/** Queues a message to receivers. Of RAISED: to all that want such; of RESOLVED: to those that were told of it; of TEST: to one. */
export async function queue(
  tx: Tx,
  to: { alertId: string; severity: Severity } | { alertId: string } | { receiverId: string },
  event: AlertNotification['event'],
  payload: object,
  at: Date,
): Promise<string[]> {
  const wanted =
    'receiverId' in to
      ? sql`id = ${to.receiverId}`
      : 'severity' in to
        ? sql`min_severity in (select jsonb_array_elements_text(${JSON.stringify(SEVERITIES.slice(0, SEVERITIES.indexOf(to.severity) + 1))}::jsonb))`
        : sql`id in (select receiver_id from serving.alert_notifications n where n.project_id = app.current_project() and n.alert_id = ${to.alertId})`;
  const alertId = 'alertId' in to ? to.alertId : null;
  const rows = await tx.execute<{ id: string }>(sql`
    insert into serving.alert_notifications (project_id, id, receiver_id, alert_id, event, payload, next_at, created_at)
    select app.current_project(), uuidv7(), id, ${alertId}, ${event}, ${JSON.stringify(payload)}::jsonb, ${at.toISOString()}, ${at.toISOString()}
    from serving.alert_receivers where ${live} and ${wanted} returning id`);
  return rows.map(({ id }) => id);
}

export type Taken = { projectId: string; id: string };

/** Takes up what is due, in whatever project: it is due again after `leaseSeconds`, should nobody say what became of it. */
export async function take(db: Db, at: Date, leaseSeconds: number, most: number): Promise<Taken[]> {
  const rows = await db.execute<{ project_id: string; id: string }>(
    sql`select * from serving.take_notifications(${at.toISOString()}, make_interval(secs => ${leaseSeconds}), ${most})`,
  );
  return rows.map((row) => ({ projectId: row.project_id, id: row.id }));
}

/** Seals what older versions kept in plain words. */
export async function sealAll(db: Db, close: (secret: string, projectId: string, id: string) => string): Promise<void> {
  const plain = await db.execute<{ project_id: string; id: string; secret: string }>(sql`select * from serving.unsealed_receivers()`);
  for (const { project_id, id, secret } of plain) await db.execute(sql`select serving.seal_receiver(${id}, ${close(secret, project_id, id)})`);
}

export type Message = { receiverId: string; target: string; sealed: string | null; payload: Record<string, unknown>; attempts: number };

export async function message(tx: Tx, id: string): Promise<Message | null> {
  const [row] = await tx.execute<Message>(sql`
    select r.id as "receiverId", r.target, r.sealed_secret as sealed, n.payload, n.attempts from serving.alert_notifications n
    join serving.alert_receivers r on r.project_id = n.project_id and r.id = n.receiver_id
    where n.project_id = app.current_project() and n.id = ${id} and n.next_at is not null`);
  return row ?? null;
}

export const delivered = (tx: Tx, id: string, at: Date) =>
  tx.execute(sql`
    update serving.alert_notifications set next_at = null, delivered_at = ${at.toISOString()}, failure = null where project_id = app.current_project() and id = ${id}`);

/** null: it is not tried again. */
export const failed = (tx: Tx, id: string, failure: string, nextAt: Date | null) =>
  tx.execute(sql`
    update serving.alert_notifications set next_at = ${nextAt?.toISOString() ?? null}, failure = ${failure}
    where project_id = app.current_project() and id = ${id} and delivered_at is null`);

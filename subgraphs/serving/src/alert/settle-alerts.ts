import type { Journal } from '@hopyard/journal';
import type { Tx } from '@hopyard/postgres';
import { newId } from '@hopyard/subgraph';
import type { Measured } from '../monitor/measure.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { Judgement } from '../monitor/verdicts.ts';
import type { MonitorWindow } from '../monitor/window.ts';
import * as windows from '../monitor/window-store.ts';
import type { Alert } from './alert.ts';
import * as alerts from './alert-store.ts';
import { findSuspects } from './find-suspects.ts';
import * as receivers from './receiver-store.ts';
import * as silences from './silence-store.ts';
import { summaryOf } from './summary.ts';

export type AlertParts = { journal: Pick<Journal, 'append'>; now: () => Date };

/** Raises, keeps and resolves a monitor's alerts after a window was judged, with what is to be sent about them. */
export async function settleAlerts(
  tx: Tx,
  parts: AlertParts,
  monitor: Monitor,
  window: Pick<MonitorWindow, 'id' | 'number' | 'from' | 'to'>,
  judgements: readonly Judgement[],
): Promise<void> {
  const standing = await alerts.lockStanding(tx, monitor.id);
  for (const { check, measured, stands } of judgements) {
    const alert = standing.find(({ metric, column }) => metric === check.metric && column === check.column);
    if (stands === true && !alert) await raise(tx, parts, monitor, window, check.threshold, measured);
    else if (stands === true && alert && measured.breach) await alerts.keep(tx, alert.id, measured.value, window.id);
    else if (stands === false && alert) await resolve(tx, parts, monitor, alert, { value: measured.value });
  }
}

async function raise(
  tx: Tx,
  { journal, now }: AlertParts,
  monitor: Monitor,
  window: Pick<MonitorWindow, 'id' | 'number' | 'from' | 'to'>,
  threshold: number,
  { metric, column, value, limit }: Measured,
): Promise<void> {
  const { severity = 'WARNING' } = monitor.thresholds[threshold] ?? {};
  const at = now();
  const silenced = await silences.covers(tx, monitor.subject.id, severity, at);
  const alert = {
    ...{ id: newId(), monitorId: monitor.id, subjectId: monitor.subject.id, severity, metric, column, value, limit, silenced },
    ...{ windowId: window.id, raisedAt: at, summary: summaryOf(monitor.name, { metric, column, value, limit }) },
  };
  await alerts.insert(tx, alert);
  const good = await windows.lastGood(tx, monitor.id, window.number, metric, column);
  // What changed within a good window may have shown in the next alone; a good commit is good as a whole.
  const from = monitor.subject.kind === 'DEPLOYMENT' ? good?.from : good && new Date(good.to.getTime() + 1);
  const suspects = await findSuspects(tx, { subjectId: monitor.subject.id, column, from: from ?? monitor.createdAt, to: window.to });
  await alerts.insertSuspects(tx, alert.id, suspects);
  if (!silenced)
    await receivers.queue(tx, { alertId: alert.id, severity }, 'RAISED', payloadOf('RAISED', monitor, { ...alert, state: 'FIRING' }), at);
  await append(tx, journal, monitor, alert.id, 'alert:raise', 'CREATED', { severity, metric, column });
}

/** The limit is no longer passed, or the monitor is gone. */
export async function resolve(
  tx: Tx,
  { journal, now }: AlertParts,
  monitor: Monitor,
  alert: Alert,
  { value }: { value: number | null },
): Promise<void> {
  const at = now();
  await alerts.resolve(tx, alert.id, at, { value });
  await queueResolved(tx, monitor, { ...alert, value: value ?? alert.value }, at);
  await append(tx, journal, monitor, alert.id, 'alert:resolve', 'UPDATED', { metric: alert.metric, column: alert.column });
}

export const queueResolved = (tx: Tx, monitor: Monitor, alert: Alert, at: Date) =>
  receivers.queue(tx, { alertId: alert.id }, 'RESOLVED', payloadOf('RESOLVED', monitor, { ...alert, state: 'RESOLVED' }), at);

const append = (
  tx: Tx,
  journal: AlertParts['journal'],
  { id, projectId, subject }: Monitor,
  alertId: string,
  kind: 'alert:raise' | 'alert:resolve',
  change: 'CREATED' | 'UPDATED',
  facts: Record<string, string | null>,
) => {
  const watched = { kind: subject.kind === 'DEPLOYMENT' ? 'Deployment' : 'FeatureGroup', id: subject.id };
  const subjects = [{ kind: 'Alert', id: alertId }, { kind: 'Monitor', id }, watched];
  return journal.append(tx, { viewer: null, projectId, requestId: `monitor/${id}` }, { kind, change, subjects, facts });
};

type Told = Pick<Alert, 'id' | 'state' | 'severity' | 'summary' | 'metric' | 'column' | 'value' | 'limit' | 'windowId' | 'raisedAt'>;

/** What receivers are told: names and figures, no data. */
const payloadOf = (event: 'RAISED' | 'RESOLVED', monitor: Monitor, alert: Told) => ({
  event,
  project: monitor.projectId,
  monitor: { id: monitor.id, name: monitor.name },
  subject: monitor.subject,
  alert: {
    ...{ id: alert.id, state: alert.state, severity: alert.severity, summary: alert.summary },
    ...{ metric: alert.metric, column: alert.column, value: alert.value, limit: alert.limit, windowId: alert.windowId },
    raisedAt: alert.raisedAt.toISOString(),
  },
});

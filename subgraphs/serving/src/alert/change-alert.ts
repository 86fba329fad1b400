import { notFound } from '@hopyard/identity';
import { type InvalidFields, parseInput, type Unit } from '@hopyard/subgraph';
import { validate } from 'uuid';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as monitors from '../monitor/monitor-store.ts';
import type { Alert, AlertState } from './alert.ts';
import * as alerts from './alert-store.ts';
import { queueResolved } from './settle-alerts.ts';

const Input = z.object({ alertId: z.string(), note: z.string().max(2000, 'A note has at most 2,000 characters.').nullish() });

export type ChangeAlertOutcome =
  | { kind: 'changed'; id: string }
  | { kind: 'conflict'; state: AlertState }
  | { kind: 'invalid'; fields: InvalidFields };

/** Somebody looks after it. */
export const acknowledgeAlert = (context: Context, input: unknown): Promise<ChangeAlertOutcome> =>
  change(context, input, ['FIRING'], 'alert:acknowledge', async ({ tx, viewer }, { id }, note) => {
    await alerts.acknowledge(tx, id, { at: context.now(), by: viewer.user.id, note });
  });

/** It is dealt with: what follows raises another. */
export const resolveAlert = (context: Context, input: unknown): Promise<ChangeAlertOutcome> =>
  change(context, input, ['FIRING', 'ACKNOWLEDGED'], 'alert:resolve', async ({ tx }, alert, note) => {
    await alerts.resolve(tx, alert.id, context.now(), { note });
    const [monitor] = await monitors.byIds(tx, [alert.monitorId]);
    if (monitor) await queueResolved(tx, monitor, alert, context.now());
  });

async function change(
  context: Context,
  input: unknown,
  from: readonly AlertState[],
  kind: 'alert:acknowledge' | 'alert:resolve',
  work: (unit: Unit, alert: Alert, note: string | null) => Promise<void>,
): Promise<ChangeAlertOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { alertId, note = null } = parsed.value;
  const outcome = await context.write('alert:acknowledge', parsed.value, async (unit): Promise<ChangeAlertOutcome> => {
    const alert = validate(alertId) ? await alerts.lock(unit.tx, alertId) : null;
    if (!alert) throw notFound();
    if (!from.includes(alert.state)) return unit.abort({ kind: 'conflict', state: alert.state });
    await work(unit, alert, note);
    const subjects = [
      { kind: 'Alert', id: alert.id },
      { kind: 'Monitor', id: alert.monitorId },
      { kind: 'CatalogEntry', id: alert.subjectId },
    ];
    await unit.append({ kind, change: 'UPDATED', subjects, facts: { metric: alert.metric, column: alert.column } });
    return { kind: 'changed', id: alert.id };
  });
  context.notifier.wake();
  return outcome;
}

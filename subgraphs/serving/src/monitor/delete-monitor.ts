import { markDeleted } from '@hopyard/catalog';
import { notFound } from '@hopyard/identity';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import { validate } from 'uuid';
import * as z from 'zod';
import * as alerts from '../alert/alert-store.ts';
import { resolve } from '../alert/settle-alerts.ts';
import type { Context } from '../context.ts';
import * as monitors from './monitor-store.ts';
import * as progress from './progress-store.ts';

const Input = z.object({ monitorId: z.string() });

export type DeleteMonitorOutcome = { kind: 'deleted'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Ends a monitor. What it found stays in the history of its alerts. */
export async function deleteMonitor(context: Context, input: unknown): Promise<DeleteMonitorOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const outcome = await context.write('monitor:manage', parsed.value, async ({ tx, append }): Promise<DeleteMonitorOutcome> => {
    const monitor = validate(parsed.value.monitorId) ? await monitors.lock(tx, parsed.value.monitorId) : null;
    if (!monitor) throw notFound();
    const { id, subject } = monitor;
    for (const alert of await alerts.lockStanding(tx, id)) await resolve(tx, context, monitor, alert, { value: alert.value });
    await monitors.remove(tx, id, context.now());
    // Whoever follows it stores nothing more.
    await progress.startOver(tx, id);
    await markDeleted(tx, [id]);
    await append({
      kind: 'monitor:delete',
      change: 'DELETED',
      subjects: [
        { kind: 'Monitor', id },
        { kind: subject.kind === 'DEPLOYMENT' ? 'Deployment' : 'FeatureGroup', id: subject.id },
      ],
      facts: { name: monitor.name },
    });
    return { kind: 'deleted', id };
  });
  context.monitoring.wake();
  return outcome;
}

import { notFound } from '@hopyard/identity';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import { validate } from 'uuid';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { checksOf } from './checks.ts';
import { problemsOf } from './create-monitor.ts';
import { isLearnt, thresholds } from './monitor-input.ts';
import * as monitors from './monitor-store.ts';
import * as progress from './progress-store.ts';

const Input = z.object({ monitorId: z.string(), enabled: z.boolean().nullish(), thresholds: thresholds.nullish() });

export type ConfigureMonitorOutcome = { kind: 'configured'; id: string } | { kind: 'preparing' } | { kind: 'invalid'; fields: InvalidFields };

/** Pauses a monitor or lets it go on; judges by other thresholds from the next window on. */
export async function configureMonitor(context: Context, input: unknown): Promise<ConfigureMonitorOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const wanted = parsed.value;
  const outcome = await context.write('monitor:manage', wanted, async ({ tx, append, abort }): Promise<ConfigureMonitorOutcome> => {
    const monitor = validate(wanted.monitorId) ? await monitors.lock(tx, wanted.monitorId) : null;
    if (!monitor) throw notFound();
    const { id, subject, state } = monitor;
    if (typeof wanted.enabled === 'boolean') await monitors.setEnabled(tx, id, wanted.enabled);
    if (wanted.thresholds) {
      if (state === 'PREPARING') return abort({ kind: 'preparing' });
      const [columns = []] = await monitors.columnsOf(tx, [id]);
      const fields = problemsOf(wanted.thresholds, columns, subject.kind === 'FEATURE_GROUP');
      if (fields.length > 0) return abort({ kind: 'invalid', fields });
      const preparing = wanted.thresholds.some(isLearnt);
      if (preparing && monitor.reference.kind !== 'TRAINING_SPLIT')
        return abort({
          kind: 'invalid',
          fields: [{ path: ['thresholds'], message: 'Limits are learnt from a training split, and this monitor has none.' }],
        });
      await monitors.setThresholds(tx, id, wanted.thresholds, preparing ? 'PREPARING' : 'ACTIVE');
      if (!preparing) await monitors.replaceChecks(tx, id, checksOf(wanted.thresholds, columns));
      await progress.startOver(tx, id);
    }
    await append({
      kind: 'monitor:configure',
      change: 'UPDATED',
      subjects: [
        { kind: 'Monitor', id },
        { kind: subject.kind === 'DEPLOYMENT' ? 'Deployment' : 'FeatureGroup', id: subject.id },
      ],
      facts: { name: monitor.name, enabled: wanted.enabled ?? monitor.enabled },
    });
    return { kind: 'configured', id };
  });
  context.monitoring.wake();
  return outcome;
}

import { notFound } from '@hopyard/identity';
import { profileRows, snapshot } from '@hopyard/table';
import type { Context } from '../context.ts';
import * as statistics from './statistics-store.ts';

export type ComputeOutcome = { kind: 'computed'; id: string } | { kind: 'empty' };

/** Computes the statistics of the newest state anew, over all rows. */
export async function computeStatistics(context: Context, featureGroupId: string): Promise<ComputeOutcome> {
  await context.permit('feature-group:statistics');
  const group = await context.loaders.featureGroup.load(featureGroupId);
  if (!group) throw notFound();
  const found = await context.read('feature-group:statistics', async (tx) => {
    const state = await snapshot(tx, group.id);
    const change = state?.commit && (await statistics.lastChange(tx, group.id, state.commit.sequence));
    return state && change ? { state, change } : null;
  });
  if (!found) return { kind: 'empty' };
  const profile = await profileRows(context, found.state);
  const outcome = await context.write('feature-group:statistics', {}, async (unit): Promise<ComputeOutcome> => {
    await statistics.put(unit.tx, { groupId: group.id, ...found.change, profile, computedAt: context.now() });
    await unit.append({ kind: 'feature-group:statistics', change: 'UPDATED', subjects: [{ kind: 'FeatureGroup', id: group.id }] });
    return { kind: 'computed', id: group.id };
  });
  context.loaders.newestStatistics.clear(group.id);
  return outcome;
}

import { notFound } from '@hopyard/identity';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import { newestRows, snapshot } from '@hopyard/table';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as groups from '../group/feature-group-store.ts';
import * as onlineRows from './online-row-store.ts';
import { onlineRowsIn } from './online-rows.ts';

const MOST_TRIES = 4;

const Input = z
  .object({ featureGroupId: z.string(), from: z.date().nullish(), to: z.date().nullish() })
  .refine(({ from, to }) => !from || !to || from < to, { path: ['to'], message: 'to must be later than from.' });

export type MaterialiseOutcome =
  | { kind: 'materialised'; id: string }
  | { kind: 'offline' }
  | { kind: 'conflict' }
  | { kind: 'invalid'; fields: InvalidFields };

/** Brings rows of the history online: of each key the newest within a range of event times, where it is newer than the one there. */
export async function materialise(context: Context, input: unknown): Promise<MaterialiseOutcome> {
  await context.permit('feature-group:insert');
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { featureGroupId, from, to } = parsed.value;
  const group = await context.loaders.featureGroup.load(featureGroupId);
  if (!group) throw notFound();
  if (!group.online) return { kind: 'offline' };
  const range = { ...(from && { from }), ...(to && { to }) };
  if ((from || to) && group.schema.eventTime === null)
    return { kind: 'invalid', fields: [{ path: [from ? 'from' : 'to'], message: 'This feature group has no event time.' }] };

  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const state = await context.read('feature-group:insert', (tx) => snapshot(tx, group.id));
    if (!state) throw notFound();
    const { blobId } = await context.blobs.put(await newestRows(context, state, range), undefined, { passing: true });
    await using rows = onlineRowsIn(context, blobId);
    const outcome = await context.write('feature-group:insert', { ...parsed.value }, async (unit): Promise<MaterialiseOutcome> => {
      const { tx } = unit;
      // What others deleted meanwhile must not come back: nobody writes while this does.
      if (!(await groups.lock(tx, group.id))) throw notFound();
      const now = await snapshot(tx, group.id);
      if (now?.commit?.sequence !== state.commit?.sequence) return unit.abort({ kind: 'conflict' });
      await rows.moveIn(tx, group.id);
      if (!from && !to && state.commit) await onlineRows.reached(tx, group.id, state.commit.id);
      await unit.append({ kind: 'feature-group:materialise', change: 'UPDATED', subjects: [{ kind: 'FeatureGroup', id: group.id }] });
      return { kind: 'materialised', id: group.id };
    });
    if (outcome.kind !== 'conflict') return outcome;
  }
  return { kind: 'conflict' };
}

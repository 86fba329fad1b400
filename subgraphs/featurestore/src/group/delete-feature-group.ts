import { markDeleted } from '@hopyard/catalog';
import { notFound } from '@hopyard/identity';
import { parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as online from '../online/online-row-store.ts';
import * as views from '../view/feature-view-store.ts';
import * as groups from './feature-group-store.ts';

const Input = z.object({ featureGroupId: z.string() });

export type DeleteFeatureGroupOutcome = { kind: 'deleted'; id: string } | { kind: 'in-use'; by: { id: string; label: string }[] };

/** Deletes a feature group that no feature view reads. Views are made under the same lock, so none slips in between. */
export async function deleteFeatureGroup(context: Context, input: unknown): Promise<DeleteFeatureGroupOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) throw notFound();
  const group = await context.loaders.featureGroup.load(parsed.value.featureGroupId);
  if (!group) throw notFound();
  const outcome = await context.write('feature-group:delete', parsed.value, async (unit): Promise<DeleteFeatureGroupOutcome> => {
    const { tx } = unit;
    if (!(await groups.lock(tx, group.id))) throw notFound();
    const [reading = []] = await views.ofGroups(tx, [group.id]);
    if (reading.length > 0) {
      return unit.abort({ kind: 'in-use', by: reading.map(({ id, name, version }) => ({ id, label: `${name} ${version}` })) });
    }
    await online.deleteAll(tx, group.id);
    await groups.markDeleted(tx, group.id, context.now());
    await markDeleted(tx, [group.id]);
    const { name, version } = group;
    await unit.append({
      kind: 'feature-group:delete',
      change: 'DELETED',
      subjects: [{ kind: 'FeatureGroup', id: group.id }],
      facts: { name, version },
    });
    return { kind: 'deleted', id: group.id };
  });
  context.loaders.featureGroup.clear(group.id);
  return outcome;
}

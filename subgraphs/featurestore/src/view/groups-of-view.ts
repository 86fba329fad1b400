import { refusalOf } from '@hopyard/online';
import { required } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import type { FeatureGroup } from '../group/feature-group.ts';
import { type FeatureView, groupIdsOf } from './feature-view.ts';
import { readableJoin } from './join-of-schemas.ts';

/** The groups that a view reads, the base first and then those of its joins, in order. */
const groupsOf = ({ loaders }: Context, { definition }: FeatureView): Promise<FeatureGroup[]> =>
  Promise.all(groupIdsOf(definition).map((id) => required(loaders.featureGroup.load(id))));

/** The same, each once. */
export const featureGroupsOf = async (context: Context, view: FeatureView): Promise<FeatureGroup[]> => [...new Set(await groupsOf(context, view))];

/** Whether vectors of a view can be looked up. */
export async function isOnline(context: Context, view: FeatureView): Promise<boolean> {
  const [, ...joined] = await groupsOf(context, view);
  return refusalOf(view, view.definition.joins, joined) === null;
}

/** The join of a view as SQL for people. */
export async function sqlOf(context: Context, view: FeatureView): Promise<string> {
  const groups = new Map((await groupsOf(context, view)).map((group) => [group.id, group]));
  return readableJoin(view.definition, (id) => groups.get(id) as FeatureGroup);
}

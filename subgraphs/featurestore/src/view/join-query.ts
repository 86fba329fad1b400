import type { JoinQuery, Snapshot } from '@hopyard/table';
import { type FeatureGroup, nameOf } from '../group/feature-group.ts';
import type { ViewDefinition } from './feature-view.ts';

/** A view as a join over states of its groups, both in the order of `groupIdsOf`. The base's key and event time come first. */
export function joinQueryOf(definition: ViewDefinition, groups: readonly FeatureGroup[], states: readonly Snapshot[]): JoinQuery {
  const source = (place: number) => ({ snapshot: states[place] as Snapshot, name: nameOf(groups[place] as FeatureGroup) });
  const index = definition.columns.filter(({ role }) => role === 'INDEX').map(({ feature }) => feature);
  return {
    base: { ...source(0), features: [...index, ...definition.base.features], filter: definition.base.filter },
    joins: definition.joins.map(({ features, on, prefix, asOf, maxAgeSeconds }, place) => ({
      ...source(place + 1),
      ...{ features, on, prefix, asOf, maxAgeSeconds },
    })),
  };
}

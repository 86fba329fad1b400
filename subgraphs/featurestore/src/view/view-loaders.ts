import { entityLoader, type UseCases } from '@hopyard/subgraph';
import DataLoader from 'dataloader';
import type { FeatureView } from './feature-view.ts';
import * as views from './feature-view-store.ts';

/** Feature views by id, by group and by name: a batch is one statement. */
export const viewLoaders = (read: UseCases['read']) => ({
  featureView: entityLoader((ids) => read('feature-view:read', (tx) => views.byIds(tx, ids))),
  /** All versions of a name, the newest first. */
  viewVersions: new DataLoader<string, FeatureView[]>((names) => read('feature-view:read', (tx) => views.byNames(tx, names))),
  /** The views that read a group. */
  viewsOfGroup: entityLoader((ids) => read('feature-view:read', (tx) => views.ofGroups(tx, ids))),
});

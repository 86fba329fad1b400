import { entityLoader, type UseCases } from '@hopyard/subgraph';
import * as views from './feature-view-store.ts';

/** Feature views by id: a batch is one statement. */
export const viewLoaders = (read: UseCases['read']) => ({
  featureView: entityLoader((ids) => read('feature-view:read', (tx) => views.byIds(tx, ids))),
});

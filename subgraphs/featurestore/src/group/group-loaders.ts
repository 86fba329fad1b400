import { entityLoader, type UseCases } from '@hopyard/subgraph';
import { commits } from '@hopyard/table';
import * as groups from './feature-group-store.ts';

/** Feature groups, their commits and statistics by id: a batch is one statement. */
export const groupLoaders = (read: UseCases['read']) => ({
  featureGroup: entityLoader((ids) => read('feature-group:read', (tx) => groups.byIds(tx, ids))),
  commit: entityLoader((ids) => read('feature-group:read', (tx) => commits.byIds(tx, ids))),
  /** The newest commit of a group, by the group's id. */
  latestCommit: entityLoader((ids) => read('feature-group:read', (tx) => commits.latest(tx, ids))),
});

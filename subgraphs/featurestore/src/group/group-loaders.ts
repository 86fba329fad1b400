import { entityLoader, pageLoader, type UseCases } from '@hopyard/subgraph';
import { commits } from '@hopyard/table';
import DataLoader from 'dataloader';
import * as online from '../online/online-row-store.ts';
import * as statistics from '../statistics/statistics-store.ts';
import type { FeatureGroup } from './feature-group.ts';
import * as groups from './feature-group-store.ts';

/** Feature groups, their commits and statistics by id: a batch is one statement. */
export const groupLoaders = (read: UseCases['read']) => ({
  featureGroup: entityLoader((ids) => read('feature-group:read', (tx) => groups.byIds(tx, ids))),
  /** All versions of a name, the newest first. */
  groupVersions: new DataLoader<string, FeatureGroup[]>((names) => read('feature-group:read', (tx) => groups.byNames(tx, names))),
  /** The groups that were computed from a dataset, by the dataset's id. */
  groupsOfDataset: pageLoader((ids, page) => read('feature-group:read', (tx) => groups.ofDatasets(tx, ids, page))),
  /** Ids of the datasets that a group was computed from. */
  datasetsOfGroup: entityLoader((ids) => read('lineage:read', (tx) => groups.datasetsOf(tx, ids))),
  commit: entityLoader((ids) => read('feature-group:read', (tx) => commits.byIds(tx, ids))),
  /** The newest commit of a group, by the group's id. */
  latestCommit: entityLoader((ids) => read('feature-group:read', (tx) => commits.latest(tx, ids))),
  /** The newest commit whose rows went online, by the group's id. */
  onlineCommit: entityLoader((ids) => read('feature-group:read', (tx) => online.commitsOf(tx, ids))),
  keyCount: entityLoader((ids) => read('feature-group:read', (tx) => online.keyCounts(tx, ids))),
  /** Statistics of the state after a commit, by the commit's id. */
  commitStatistics: entityLoader((ids) => read('feature-group:statistics', (tx) => statistics.byCommits(tx, ids))),
  /** Statistics of the newest state that has some, by the group's id. */
  newestStatistics: entityLoader((ids) => read('feature-group:statistics', (tx) => statistics.newestOf(tx, ids))),
});

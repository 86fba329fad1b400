import { connection, required } from '@hopyard/subgraph';
import { commits, snapshot } from '@hopyard/table';
import type { FeatureGroupResolvers } from '../__generated__/types.ts';
import { previewRows } from '../group/preview-rows.ts';
import { lookUpRows } from '../online/look-up-rows.ts';
import { statisticsOfProfile } from '../statistics/statistics.ts';

export const FeatureGroup: FeatureGroupResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.featureGroup.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  features: ({ id, schema, descriptions }) =>
    schema.columns.map((column) => ({
      ...column,
      groupId: id,
      description: descriptions[column.name] ?? '',
      primaryKey: schema.key.includes(column.name),
    })),
  primaryKey: ({ schema }) => schema.key,
  eventTime: ({ schema }) => schema.eventTime,
  online: ({ id, online }) => (online ? { groupId: id } : null),
  rowCount: async ({ id }, _args, { loaders }) => (await loaders.latestCommit.load(id))?.rowCount ?? 0,
  sizeBytes: async ({ id }, _args, { loaders }) => (await loaders.latestCommit.load(id))?.sizeBytes ?? 0,
  latestCommit: ({ id }, _args, { loaders }) => loaders.latestCommit.load(id),
  commits: async ({ id }, page, { read }) => connection(await read('feature-group:read', (tx) => commits.byTable(tx, id, page))),
  commitAsOf: async ({ id }, { at }, { read }) => (await read('feature-group:read', (tx) => snapshot(tx, id, { at })))?.commit ?? null,
  rows: ({ id }, wanted, context) => previewRows(context, id, wanted),
  onlineRows: (group, { keys }, context) => lookUpRows(context, group, keys),
  async statistics({ id, schema }, { commitId }, { loaders }) {
    const found = await (commitId ? loaders.commitStatistics.load(commitId) : loaders.newestStatistics.load(id));
    return found?.groupId === id ? statisticsOfProfile(found.profile, schema.columns, found.computedAt) : null;
  },
  featureViews: ({ id }, _args, { loaders }) => required(loaders.viewsOfGroup.load(id)),
  datasets: async ({ id }, _args, { loaders }) => (await required(loaders.datasetsOfGroup.load(id))).map((dataset) => ({ id: dataset })),
  versions: ({ name }, _args, { loaders }) => loaders.groupVersions.load(name),
};

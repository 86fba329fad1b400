import { connection, required } from '@hopyard/subgraph';
import type { FeatureViewResolvers } from '../__generated__/types.ts';
import * as datasets from '../training/training-dataset-store.ts';
import { lookUpVectors } from '../view/look-up-vectors.ts';
import { featureGroupsOf, isOnline, sqlOf } from '../view/groups-of-view.ts';

export const FeatureView: FeatureViewResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.featureView.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  query: ({ definition }) => definition,
  features: ({ definition }) => definition.columns,
  labels: ({ definition }) => definition.labels,
  servingKeys: ({ definition }) => definition.servingKeys,
  featureGroups: (view, _args, context) => featureGroupsOf(context, view),
  online: (view, _args, context) => isOnline(context, view),
  sql: (view, _args, context) => sqlOf(context, view),
  trainingDatasets: async ({ id }, asked, { loaders }) => connection(await loaders.datasetsOfView.load({ id, asked })),
  trainingDataset: ({ id }, { version }, { read }) => read('training-dataset:read', (tx) => datasets.byVersion(tx, id, version ?? null)),
  vectors: (view, { keys }, context) => lookUpVectors(context, view, keys),
  versions: ({ name }, _args, { loaders }) => required(loaders.viewVersions.load(name)),
};

import { connection } from '@hopyard/subgraph';
import type { ProjectResolvers } from '../__generated__/types.ts';
import * as groups from '../group/feature-group-store.ts';
import * as datasets from '../training/training-dataset-store.ts';
import * as views from '../view/feature-view-store.ts';

export const Project: ProjectResolvers = {
  // A representation is a key; what lies in a project is shown in that project only.
  __resolveReference: ({ id }, { viewer }) => (viewer?.project?.id === id ? { id } : null),
  featureGroups: async (_project, { search, ...page }, { read }) =>
    connection(await read('feature-group:read', (tx) => groups.list(tx, search ?? null, page))),
  featureGroup: (_project, { name, version }, { read }) => read('feature-group:read', (tx) => groups.byName(tx, name, version ?? null)),
  featureViews: async (_project, page, { read }) => connection(await read('feature-view:read', (tx) => views.list(tx, page))),
  featureView: (_project, { name, version }, { read }) => read('feature-view:read', (tx) => views.byName(tx, name, version ?? null)),
  trainingDatasets: async (_project, page, { read }) => connection(await read('training-dataset:read', (tx) => datasets.list(tx, page))),
};

import { connection } from '@hopyard/subgraph';
import type { ProjectResolvers } from '../__generated__/types.ts';
import * as deployments from '../deployment/deployment-store.ts';

export const Project: ProjectResolvers = {
  // A representation is a key; what lies in a project is shown in that project only.
  __resolveReference: ({ id }, { viewer }) => (viewer?.project?.id === id ? { id } : null),
  deployments: async (_project, page, { read }) => connection(await read('deployment:read', (tx) => deployments.list(tx, page))),
  deployment: (_project, { name }, { read }) => read('deployment:read', (tx) => deployments.byName(tx, name)),
};

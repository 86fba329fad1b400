import { connection } from '@hopyard/subgraph';
import type { ProjectResolvers } from '../__generated__/types.ts';
import * as catalog from '../catalog/catalog-store.ts';
import * as memberships from '../member/membership-store.ts';
import { listActivity } from '../activity/activity.ts';
import { activeProject } from '../project/active-project.ts';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.project.load(id),
  createdBy: ({ createdBy }, _args, { loaders }) => loaders.user.load(createdBy),
  role: ({ id }, _args, { viewer }) => (viewer?.project?.id === id ? viewer.project.role : null),
  members: async (project, page, context) => {
    activeProject(context, project);
    return connection(await context.read('member:list', (tx) => memberships.listByProject(tx, project.id, page)));
  },
  activity: async (project, page, context) => {
    activeProject(context, project);
    return connection(await listActivity(context, page));
  },
  artifacts: async (project, { kind, search, ...page }, context) => {
    activeProject(context, project);
    return connection(await context.read('catalog:read', (tx) => catalog.list(tx, { kind, search }, page)));
  },
};

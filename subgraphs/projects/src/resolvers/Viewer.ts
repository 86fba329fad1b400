import { allowedActions } from '@hopyard/identity';
import { connection, required } from '@hopyard/subgraph';
import type { ViewerResolvers } from '../__generated__/types.ts';
import * as memberships from '../member/membership-store.ts';
import * as sessions from '../session/session-store.ts';

export const Viewer: ViewerResolvers = {
  user: ({ user }, _args, { loaders }) => required(loaders.user.load(user.id)),
  project: ({ project }, _args, { loaders }) => (project ? loaders.project.load(project.id) : null),
  role: ({ project }) => project?.role ?? null,
  authentication: async ({ proof }, _args, { read }) => ({
    kind: proof.kind,
    expiresAt: proof.kind === 'SESSION' ? await read('account:read', (tx) => sessions.expiry(tx, proof.sessionId)) : null,
  }),
  actions: (viewer) => allowedActions(viewer),
  memberships: async ({ user }, page, { read }) => connection(await read('account:list-projects', (tx) => memberships.listByUser(tx, user.id, page))),
};

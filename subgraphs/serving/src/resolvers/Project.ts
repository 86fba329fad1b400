import { connection } from '@hopyard/subgraph';
import type { ProjectResolvers } from '../__generated__/types.ts';
import * as alerts from '../alert/alert-store.ts';
import * as receivers from '../alert/receiver-store.ts';
import * as silences from '../alert/silence-store.ts';
import * as deployments from '../deployment/deployment-store.ts';
import * as monitors from '../monitor/monitor-store.ts';

export const Project: ProjectResolvers = {
  // A representation is a key; what lies in a project is shown in that project only.
  __resolveReference: ({ id }, { viewer }) => (viewer?.project?.id === id ? { id } : null),
  deployments: async (_project, page, { read }) => connection(await read('deployment:read', (tx) => deployments.list(tx, page))),
  deployment: (_project, { name }, { read }) => read('deployment:read', (tx) => deployments.byName(tx, name)),
  monitors: async (_project, page, { read }) => connection(await read('monitor:read', (tx) => monitors.list(tx, page))),
  alerts: async (_project, { states, ...page }, { read }) => connection(await read('alert:read', (tx) => alerts.list(tx, { states }, page))),
  alertReceivers: (_project, _args, { read }) => read('alert:configure', (tx) => receivers.list(tx)),
  silences: (_project, { active }, { read, now }) => read('alert:read', (tx) => silences.list(tx, active ? now() : null)),
};

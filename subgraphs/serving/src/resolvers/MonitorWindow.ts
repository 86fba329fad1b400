import { required } from '@hopyard/subgraph';
import type { MonitorWindowResolvers } from '../__generated__/types.ts';
import { readDistributions } from '../monitor/read-distributions.ts';

export const MonitorWindow: MonitorWindowResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.monitorWindow.load(id),
  monitor: ({ monitorId }, _args, { loaders }) => required(loaders.monitor.load(monitorId)),
  commit: ({ commitId }) => (commitId ? { id: commitId } : null),
  results: ({ id }, _args, { loaders }) => required(loaders.results.load(id)),
  distributions: (window, { columns }, context) => readDistributions(context, window, columns ?? null),
};

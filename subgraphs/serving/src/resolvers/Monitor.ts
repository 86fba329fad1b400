import { connection, required } from '@hopyard/subgraph';
import type { MonitorResolvers } from '../__generated__/types.ts';
import * as alerts from '../alert/alert-store.ts';
import { readSeries } from '../monitor/read-series.ts';
import { windowSpec } from '../monitor/window-spec.ts';
import * as windows from '../monitor/window-store.ts';

export const Monitor: MonitorResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.monitor.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  subject: async ({ subject: { kind, id } }, _args, { loaders }) =>
    kind === 'DEPLOYMENT' ? { __typename: 'Deployment', ...(await required(loaders.deployment.load(id))) } : { __typename: 'FeatureGroup', id },
  window: ({ cut, minSamples }) => windowSpec(cut, minSamples),
  columns: ({ id }, _args, { loaders }) => required(loaders.columns.load(id)),
  checks: ({ id }, _args, { loaders }) => required(loaders.checks.load(id)),
  latestWindow: ({ id }, _args, { loaders }) => loaders.latestWindow.load(id),
  windows: async ({ id }, page, { read }) => connection(await read('monitor:read', (tx) => windows.ofMonitor(tx, id, page))),
  series: ({ id }, args, context) => readSeries(context, id, args),
  alerts: async ({ id }, page, { read }) => connection(await read('alert:read', (tx) => alerts.list(tx, { monitorId: id }, page))),
};

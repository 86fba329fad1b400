import { required } from '@hopyard/subgraph';
import type { MonitorPointResolvers } from '../__generated__/types.ts';

export const MonitorPoint: MonitorPointResolvers = {
  window: ({ windowId }, _args, { loaders }) => required(loaders.monitorWindow.load(windowId)),
};

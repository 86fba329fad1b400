import { required } from '@hopyard/subgraph';
import type { AlertResolvers } from '../__generated__/types.ts';
import * as receivers from '../alert/receiver-store.ts';

export const Alert: AlertResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.alert.load(id),
  subject: ({ subjectId }) => ({ id: subjectId }),
  monitor: ({ monitorId }, _args, { loaders }) => loaders.monitor.load(monitorId),
  window: ({ windowId }, _args, { loaders }) => loaders.monitorWindow.load(windowId),
  acknowledgedBy: ({ acknowledgedBy }) => (acknowledgedBy ? { id: acknowledgedBy } : null),
  suspects: ({ id }, _args, { loaders }) => required(loaders.suspects.load(id)),
  notifications: ({ id }, _args, { read }) => read('alert:configure', (tx) => receivers.ofAlert(tx, id)),
};

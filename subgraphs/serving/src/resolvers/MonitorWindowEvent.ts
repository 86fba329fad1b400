import type { MonitorWindowEventResolvers } from '../__generated__/types.ts';

export const MonitorWindowEvent: MonitorWindowEventResolvers = {
  window: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.monitorWindow.load(subjectId) : null),
};

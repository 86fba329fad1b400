import type { AlertEventResolvers } from '../__generated__/types.ts';

export const AlertEvent: AlertEventResolvers = {
  alert: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.alert.load(subjectId) : null),
};

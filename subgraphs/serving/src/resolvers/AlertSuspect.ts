import type { AlertSuspectResolvers } from '../__generated__/types.ts';

export const AlertSuspect: AlertSuspectResolvers = {
  summary: ({ words }) => words,
  entry: ({ entryId }) => ({ id: entryId }),
  commit: ({ commitId }) => (commitId ? { id: commitId } : null),
};

import type { RunEventResolvers } from '../__generated__/types.ts';

export const RunEvent: RunEventResolvers = {
  run: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.run.load(subjectId) : null),
};

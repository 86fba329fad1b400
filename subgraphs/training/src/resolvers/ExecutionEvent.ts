import type { ExecutionEventResolvers } from '../__generated__/types.ts';

export const ExecutionEvent: ExecutionEventResolvers = {
  execution: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.execution.load(subjectId) : null),
};

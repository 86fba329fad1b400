import type { SilenceResolvers } from '../__generated__/types.ts';

export const Silence: SilenceResolvers = {
  subject: ({ subjectId }) => (subjectId ? { id: subjectId } : null),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
};

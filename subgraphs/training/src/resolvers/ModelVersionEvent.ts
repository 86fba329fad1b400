import type { ModelVersionEventResolvers } from '../__generated__/types.ts';

export const ModelVersionEvent: ModelVersionEventResolvers = {
  modelVersion: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.modelVersion.load(subjectId) : null),
};

import type { CatalogEntryResolvers } from '../__generated__/types.ts';

export const CatalogEntry: CatalogEntryResolvers = {
  execution: ({ id }, _args, { loaders }) => loaders.execution.load(id),
  run: ({ id }, _args, { loaders }) => loaders.run.load(id),
  modelVersion: ({ id }, _args, { loaders }) => loaders.modelVersion.load(id),
};

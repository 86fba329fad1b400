import type { CatalogEntryResolvers } from '../__generated__/types.ts';

export const CatalogEntry: CatalogEntryResolvers = {
  deployment: ({ id }, _args, { loaders }) => loaders.deployment.load(id),
  deploymentVersion: ({ id }, _args, { loaders }) => loaders.deploymentVersion.load(id),
};

import { required } from '@hopyard/subgraph';
import type { CatalogEntryResolvers } from '../__generated__/types.ts';

export const CatalogEntry: CatalogEntryResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  deployment: ({ id }, _args, { loaders }) => loaders.deployment.load(id),
  deploymentVersion: ({ id }, _args, { loaders }) => loaders.deploymentVersion.load(id),
  firingAlerts: ({ id }, _args, { loaders }) => required(loaders.firingAlerts.load(id)),
};

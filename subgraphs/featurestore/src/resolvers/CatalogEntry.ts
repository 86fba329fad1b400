import type { CatalogEntryResolvers } from '../__generated__/types.ts';

export const CatalogEntry: CatalogEntryResolvers = {
  featureGroup: ({ id }, _args, { loaders }) => loaders.featureGroup.load(id),
  featureView: ({ id }, _args, { loaders }) => loaders.featureView.load(id),
  trainingDataset: ({ id }, _args, { loaders }) => loaders.trainingDataset.load(id),
};

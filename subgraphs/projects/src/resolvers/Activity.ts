import type { ActivityResolvers } from '../__generated__/types.ts';
import type { CatalogEntry } from '../catalog/catalog-entry.ts';

export const Activity: ActivityResolvers = {
  by: ({ userId }, _args, { loaders }) => (userId ? loaders.user.load(userId) : null),
  authentication: ({ proofKind }) => proofKind,
  // Subjects that are no artifacts (a membership, a session) have no entry in the catalogue.
  subjects: async ({ subjects }, _args, { loaders }) => {
    const entries = await Promise.all(subjects.map(({ id }) => loaders.catalogEntry.load(id)));
    return entries.filter((entry): entry is CatalogEntry => entry !== null);
  },
};

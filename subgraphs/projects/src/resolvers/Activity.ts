import type { CatalogEntry } from '../catalog/catalog-entry.ts';
import type { ActivityResolvers } from '../__generated__/types.ts';

export const Activity: ActivityResolvers = {
  by: ({ userId }, _args, { loaders }) => (userId ? loaders.user.load(userId) : null),
  authentication: ({ proofKind }) => proofKind,
  // Subjects that are no artifacts (a membership, a session) have no entry in the catalogue.
  subjects: async ({ subjects }, _args, { loaders }) => {
    const entries = await Promise.all(subjects.map(({ id }) => loaders.catalogEntry.load(id)));
    return entries.filter((entry): entry is CatalogEntry => entry !== null);
  },
    at: async (_parent, _arg, _ctx) => { /* Activity.at resolver is required because Activity.at exists but ActivityMapper.at does not */ },
    facts: async (_parent, _arg, _ctx) => { /* Activity.facts resolver is required because Activity.facts exists but ActivityMapper.facts does not */ },
    kind: async (_parent, _arg, _ctx) => { /* Activity.kind resolver is required because Activity.kind exists but ActivityMapper.kind does not */ },
    number: async (_parent, _arg, _ctx) => { /* Activity.number resolver is required because Activity.number exists but ActivityMapper.number does not */ },
    outcome: async (_parent, _arg, _ctx) => { /* Activity.outcome resolver is required because Activity.outcome exists but ActivityMapper.outcome does not */ },
    role: async (_parent, _arg, _ctx) => { /* Activity.role resolver is required because Activity.role exists but ActivityMapper.role does not */ }
};

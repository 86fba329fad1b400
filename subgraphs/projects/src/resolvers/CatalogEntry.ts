import { PlatformError } from '@hopyard/identity';
import type { CatalogEntryResolvers } from '../__generated__/types.ts';
import * as catalog from '../catalog/catalog-store.ts';
import type { Context } from '../context.ts';

const walk = ({ read }: Context, id: string, direction: 'upstream' | 'downstream', depth: number | null | undefined) => {
  const steps = depth ?? 1;
  if (steps < 1 || steps > 8) throw new PlatformError('BAD_USER_INPUT', `depth is ${steps}; provenance is walked 1 to 8 steps.`);
  return read('lineage:read', (tx) => catalog.walk(tx, id, direction, steps));
};

export const CatalogEntry: CatalogEntryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.catalogEntry.load(id),
  createdBy: ({ createdBy }, _args, { loaders }) => (createdBy ? loaders.user.load(createdBy) : null),
  upstream: ({ id }, { depth }, context) => walk(context, id, 'upstream', depth),
  downstream: ({ id }, { depth }, context) => walk(context, id, 'downstream', depth),
  kind: ({ kind }, _arg, _ctx) => {
    /* CatalogEntry.kind resolver is required because CatalogEntry.kind and CatalogEntryMapper.kind are not compatible */
    return kind;
  },
};

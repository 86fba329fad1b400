import { PlatformError } from '@hopyard/identity';
import type { CatalogEntrylineageArgs, CatalogEntryResolvers } from '../__generated__/types.ts';
import type { CatalogEntry as Entry } from '../catalog/catalog-entry.ts';
import * as catalog from '../catalog/catalog-store.ts';
import { lineageOf } from '../catalog/lineage.ts';
import type { Context } from '../context.ts';

const walk = ({ read }: Context, id: string, direction: 'upstream' | 'downstream', depth: number | null | undefined) => {
  const steps = depth ?? 1;
  if (steps < 1 || steps > 8) throw new PlatformError('BAD_USER_INPUT', `depth is ${steps}; provenance is walked 1 to 8 steps.`);
  return read('lineage:read', (tx) => catalog.walk(tx, id, direction, steps));
};

const lineage = ({ read }: Context, entry: Entry, { direction, depth, columns }: CatalogEntrylineageArgs) => {
  const asked = { direction: direction ?? 'BOTH', depth: depth ?? 10, columns: columns ? [...new Set(columns)] : null };
  if (asked.depth < 1 || asked.depth > 10) throw new PlatformError('BAD_USER_INPUT', `depth is ${asked.depth}; lineage is followed 1 to 10 links.`);
  if (asked.columns && (asked.columns.length < 1 || asked.columns.length > 100))
    throw new PlatformError('BAD_USER_INPUT', `There are ${asked.columns.length} columns; lineage is followed from 1 to 100.`);
  return read('lineage:read', (tx) => lineageOf(entry, asked, (...wanted) => catalog.steps(tx, ...wanted)));
};

export const CatalogEntry: CatalogEntryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.catalogEntry.load(id),
  createdBy: ({ createdBy }, _args, { loaders }) => (createdBy ? loaders.user.load(createdBy) : null),
  upstream: ({ id }, { depth }, context) => walk(context, id, 'upstream', depth),
  downstream: ({ id }, { depth }, context) => walk(context, id, 'downstream', depth),
  lineage: (entry, asked, context) => lineage(context, entry, asked),
  kind: ({ kind }, _arg, _ctx) => {
    /* CatalogEntry.kind resolver is required because CatalogEntry.kind and CatalogEntryMapper.kind are not compatible */
    return kind;
  },
};

import { required } from '@hopyard/subgraph';
import type { ProvenanceLinkResolvers } from '../__generated__/types.ts';

export const ProvenanceLink: ProvenanceLinkResolvers = {
  source: ({ sourceId }, _args, { loaders }) => required(loaders.catalogEntry.load(sourceId)),
  target: ({ targetId }, _args, { loaders }) => required(loaders.catalogEntry.load(targetId)),
  by: ({ byId }, _args, { loaders }) => (byId ? loaders.catalogEntry.load(byId) : null),
};

import { required } from '@hopyard/subgraph';
import type { LineageLinkResolvers } from '../__generated__/types.ts';

export const LineageLink: LineageLinkResolvers = {
  from: ({ fromId }, _args, { loaders }) => required(loaders.catalogEntry.load(fromId)),
  to: ({ toId }, _args, { loaders }) => required(loaders.catalogEntry.load(toId)),
};

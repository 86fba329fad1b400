import { required } from '@hopyard/subgraph';
import type { LineageNodeResolvers } from '../__generated__/types.ts';

export const LineageNode: LineageNodeResolvers = {
  entry: ({ entryId }, _args, { loaders }) => required(loaders.catalogEntry.load(entryId)),
};

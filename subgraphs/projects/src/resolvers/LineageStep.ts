import { required } from '@hopyard/subgraph';
import type { LineageStepResolvers } from '../__generated__/types.ts';

export const LineageStep: LineageStepResolvers = {
  entry: ({ entryId }, _args, { loaders }) => required(loaders.catalogEntry.load(entryId)),
};

import { required } from '@hopyard/subgraph';
import type { ModelAliasResolvers } from '../__generated__/types.ts';

export const ModelAlias: ModelAliasResolvers = {
  modelVersion: ({ versionId }, _args, { loaders }) => required(loaders.modelVersion.load(versionId)),
  setBy: ({ setBy }) => ({ id: setBy }),
};

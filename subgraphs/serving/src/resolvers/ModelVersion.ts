import { required } from '@hopyard/subgraph';
import type { ModelVersionResolvers } from '../__generated__/types.ts';

export const ModelVersion: ModelVersionResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  deployments: ({ id }, _args, { loaders }) => required(loaders.deploymentsOfModel.load(id)),
};

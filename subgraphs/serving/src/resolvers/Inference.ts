import { required } from '@hopyard/subgraph';
import type { InferenceResolvers } from '../__generated__/types.ts';

export const Inference: InferenceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.inference.load(id),
  deployment: ({ deploymentId }, _args, { loaders }) => required(loaders.deployment.load(deploymentId)),
  version: ({ versionId }, _args, { loaders }) => required(loaders.deploymentVersion.load(versionId)),
  caller: ({ caller }) => ({ id: caller }),
  features: ({ features }) => features ?? [],
  actual: async ({ id }, _args, { loaders }) => (await loaders.actual.load(id))?.actual ?? null,
  actualAt: async ({ id }, _args, { loaders }) => (await loaders.actual.load(id))?.at ?? null,
};

import { required } from '@hopyard/subgraph';
import type { DeploymentVersionResolvers } from '../__generated__/types.ts';

export const DeploymentVersion: DeploymentVersionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.deploymentVersion.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  deployment: ({ deploymentId }, _args, { loaders }) => required(loaders.deployment.load(deploymentId)),
  modelVersion: ({ modelVersionId }) => ({ id: modelVersionId }),
  featureView: ({ featureViewId }) => (featureViewId ? { id: featureViewId } : null),
  replicaCount: ({ replicas }) => replicas,
  replicas: ({ id }, _args, { loaders }) => required(loaders.replicasOfVersion.load(id)),
  environment: ({ environmentId }) => (environmentId ? { id: environmentId } : null),
};

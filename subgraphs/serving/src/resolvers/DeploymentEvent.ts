import type { DeploymentEventResolvers } from '../__generated__/types.ts';

export const DeploymentEvent: DeploymentEventResolvers = {
  deployment: ({ subjectId }, _args, { loaders }) => (subjectId ? loaders.deployment.load(subjectId) : null),
};

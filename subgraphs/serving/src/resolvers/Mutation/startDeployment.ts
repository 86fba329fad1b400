import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { startDeployment as start } from '../../deployment/start-deployment.ts';
import { stateConflict } from '../refusals.ts';

export const startDeployment: NonNullable<MutationResolvers['startDeployment']> = async (_root, { input }, context) => {
  const outcome = await start(context, input);
  switch (outcome.kind) {
    case 'starting':
      return { __typename: 'StartDeploymentSuccess', deployment: await required(context.loaders.deployment.load(outcome.id)) };
    case 'state-conflict':
      return stateConflict(outcome);
    case 'quota-exceeded': {
      const { used, limit } = outcome;
      const message = `${used} deployments of this project hold replicas, and at most ${limit} do. Stop one first.`;
      return { __typename: 'QuotaExceeded', quota: 'RUNNING_DEPLOYMENTS', used, limit, message };
    }
    case 'sandbox-unavailable':
      return { __typename: 'SandboxUnavailable', message: outcome.reason };
  }
};

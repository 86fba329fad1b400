import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { stopDeployment as stop } from '../../deployment/stop-deployment.ts';
import { stateConflict } from '../refusals.ts';

export const stopDeployment: NonNullable<MutationResolvers['stopDeployment']> = async (_root, { input }, context) => {
  const outcome = await stop(context, input);
  if (outcome.kind === 'state-conflict') return stateConflict(outcome);
  return { __typename: 'StopDeploymentSuccess', deployment: await required(context.loaders.deployment.load(outcome.id)) };
};

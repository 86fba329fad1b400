import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { rollBackDeployment as rollBack } from '../../deployment/roll-back-deployment.ts';
import { stateConflict } from '../refusals.ts';

export const rollBackDeployment: NonNullable<MutationResolvers['rollBackDeployment']> = async (_root, { input }, context) => {
  const outcome = await rollBack(context, input);
  if (outcome.kind === 'state-conflict') return stateConflict(outcome);
  return { __typename: 'RollBackDeploymentSuccess', deployment: await required(context.loaders.deployment.load(outcome.id)) };
};

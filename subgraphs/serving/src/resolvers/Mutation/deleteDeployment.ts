import type { MutationResolvers } from '../../__generated__/types.ts';
import { deleteDeployment as remove } from '../../deployment/delete-deployment.ts';
import { stateConflict } from '../refusals.ts';

export const deleteDeployment: NonNullable<MutationResolvers['deleteDeployment']> = async (_root, { input }, context) => {
  const outcome = await remove(context, input);
  return outcome.kind === 'deleted' ? { __typename: 'DeleteDeploymentSuccess', deploymentId: outcome.id } : stateConflict(outcome);
};

import { invalidInput } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { deleteAlertReceiver as remove } from '../../alert/receiver-cases.ts';

export const deleteAlertReceiver: NonNullable<MutationResolvers['deleteAlertReceiver']> = async (_root, { input }, context) => {
  const outcome = await remove(context, input);
  return outcome.kind === 'deleted' ? { __typename: 'DeleteAlertReceiverSuccess', receiverId: outcome.id } : invalidInput(outcome);
};

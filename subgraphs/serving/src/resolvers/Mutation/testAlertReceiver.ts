import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import * as receivers from '../../alert/receiver-store.ts';
import { testAlertReceiver as tryOut } from '../../alert/receiver-cases.ts';

export const testAlertReceiver: NonNullable<MutationResolvers['testAlertReceiver']> = async (_root, { input }, context) => {
  const outcome = await tryOut(context, input);
  if (outcome.kind === 'invalid') return invalidInput(outcome);
  const queued = context.read('alert:configure', (tx) => receivers.notificationById(tx, outcome.id));
  return { __typename: 'TestAlertReceiverSuccess', notification: await required(queued) };
};

import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { setAlertReceiver as set } from '../../alert/set-alert-receiver.ts';

export const setAlertReceiver: NonNullable<MutationResolvers['setAlertReceiver']> = async (_root, { input }, context) => {
  const { outcome, secret } = await set(context, input);
  switch (outcome.kind) {
    case 'set':
      return { __typename: 'SetAlertReceiverSuccess', receiver: await required(context.loaders.receiver.load(outcome.id)), signingSecret: secret };
    case 'name-taken':
      return { __typename: 'NameTaken', name: outcome.name, message: `This project already has a receiver named "${outcome.name}".` };
    case 'invalid':
      return invalidInput(outcome);
  }
};

import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { acknowledgeAlert as acknowledge } from '../../alert/change-alert.ts';

export const acknowledgeAlert: NonNullable<MutationResolvers['acknowledgeAlert']> = async (_root, { input }, context) => {
  const outcome = await acknowledge(context, input);
  switch (outcome.kind) {
    case 'changed':
      return { __typename: 'AcknowledgeAlertSuccess', alert: await required(context.loaders.alert.load(outcome.id)) };
    case 'conflict':
      return {
        __typename: 'StateConflict',
        state: outcome.state,
        message: `This alert is ${outcome.state}: somebody looks after it, or it is dealt with.`,
      };
    case 'invalid':
      return invalidInput(outcome);
  }
};

import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { resolveAlert as resolve } from '../../alert/change-alert.ts';

export const resolveAlert: NonNullable<MutationResolvers['resolveAlert']> = async (_root, { input }, context) => {
  const outcome = await resolve(context, input);
  switch (outcome.kind) {
    case 'changed':
      return { __typename: 'ResolveAlertSuccess', alert: await required(context.loaders.alert.load(outcome.id)) };
    case 'conflict':
      return { __typename: 'StateConflict', state: outcome.state, message: 'This alert is resolved already.' };
    case 'invalid':
      return invalidInput(outcome);
  }
};

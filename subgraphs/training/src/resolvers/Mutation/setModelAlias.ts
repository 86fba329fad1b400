import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { setAlias } from '../../model/set-alias.ts';

export const setModelAlias: NonNullable<MutationResolvers['setModelAlias']> = async (_root, { input }, context) => {
  const outcome = await setAlias(context, input);
  switch (outcome.kind) {
    case 'set':
      return { __typename: 'SetModelAliasSuccess', modelVersion: await required(context.loaders.modelVersion.load(outcome.id)) };
    case 'state-conflict':
      return { __typename: 'StateConflict', state: outcome.state, message: 'The version is archived. Take it back first, or choose another one.' };
    case 'invalid':
      return invalidInput(outcome);
  }
};

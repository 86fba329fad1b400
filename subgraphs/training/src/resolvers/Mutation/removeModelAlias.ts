import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { removeAlias } from '../../model/remove-alias.ts';

export const removeModelAlias: NonNullable<MutationResolvers['removeModelAlias']> = async (_root, { input }, context) => {
  const outcome = await removeAlias(context, input);
  if (outcome.kind === 'invalid') return invalidInput(outcome);
  return { __typename: 'RemoveModelAliasSuccess', model: await required(context.loaders.model.load(outcome.id)) };
};

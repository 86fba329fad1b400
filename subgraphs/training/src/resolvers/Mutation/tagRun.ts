import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { tagRun as tag } from '../../run/tag-run.ts';

export const tagRun: NonNullable<MutationResolvers['tagRun']> = async (_root, { input }, context) => {
  const outcome = await tag(context, input);
  if (outcome.kind === 'invalid') return invalidInput(outcome);
  return { __typename: 'TagRunSuccess', run: await required(context.loaders.run.load(outcome.id)) };
};

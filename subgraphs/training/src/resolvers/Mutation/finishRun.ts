import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { finishRun as finished } from '../../run/finish-run.ts';

export const finishRun: NonNullable<MutationResolvers['finishRun']> = async (_root, { input }, context) => {
  const outcome = await finished(context, input);
  switch (outcome.kind) {
    case 'finished':
      return { __typename: 'FinishRunSuccess', run: await required(context.loaders.run.load(outcome.id)) };
    case 'state-conflict':
      return { __typename: 'StateConflict', state: outcome.state, message: `The run is closed: ${outcome.state}.` };
    case 'invalid':
      return invalidInput(outcome);
  }
};

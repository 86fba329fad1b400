import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { startRun as start } from '../../run/start-run.ts';

export const startRun: NonNullable<MutationResolvers['startRun']> = async (_root, { input }, context) => {
  const outcome = await start(context, input);
  switch (outcome.kind) {
    case 'started':
      return { __typename: 'StartRunSuccess', run: await required(context.loaders.run.load(outcome.id)) };
    case 'name-taken':
      return { __typename: 'NameTaken', name: outcome.name, message: `This experiment already has a run named "${outcome.name}".` };
    case 'invalid':
      return invalidInput(outcome);
  }
};

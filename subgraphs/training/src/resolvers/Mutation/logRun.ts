import { invalidInput } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { logRun as logged } from '../../run/log-run.ts';

export const logRun: NonNullable<MutationResolvers['logRun']> = async (_root, { input }, context) => {
  const outcome = await logged(context, input);
  switch (outcome.kind) {
    case 'logged':
      return { __typename: 'LogRunSuccess', runId: outcome.id };
    case 'state-conflict':
      return { __typename: 'StateConflict', state: outcome.state, message: `The run is closed: ${outcome.state}.` };
    case 'invalid':
      return invalidInput(outcome);
  }
};

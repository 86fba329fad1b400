import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { stopExecution as stop } from '../../execution/stop-execution.ts';

export const stopExecution: NonNullable<MutationResolvers['stopExecution']> = async (_root, { input }, context) => {
  const outcome = await stop(context, input);
  switch (outcome.kind) {
    case 'stopping':
      return { __typename: 'StopExecutionSuccess', execution: await required(context.loaders.execution.load(outcome.id)) };
    case 'state-conflict':
      return { __typename: 'StateConflict', state: outcome.state, message: `It has ended already: ${outcome.state}.` };
  }
};

import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { retryExecution as retry } from '../../execution/retry-execution.ts';

export const retryExecution: NonNullable<MutationResolvers['retryExecution']> = async (_root, { input }, context) => {
  const outcome = await retry(context, input);
  switch (outcome.kind) {
    case 'queued':
      return { __typename: 'RetryExecutionSuccess', execution: await required(context.loaders.execution.load(outcome.id)) };
    case 'state-conflict':
      return { __typename: 'StateConflict', state: outcome.state, message: `It has not ended yet: it is ${outcome.state}. Stop it first.` };
    case 'environment-failed': {
      const environment = await required(context.loaders.environment.load(outcome.id));
      return {
        __typename: 'EnvironmentNotReady',
        environment,
        message: `The environment ${environment.name} could not be built: ${outcome.failure}`,
      };
    }
    case 'sandbox-unavailable':
      return { __typename: 'SandboxUnavailable', message: outcome.reason };
  }
};

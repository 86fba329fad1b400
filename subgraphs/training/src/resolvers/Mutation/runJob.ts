import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { runJob as run } from '../../execution/run-job.ts';

export const runJob: NonNullable<MutationResolvers['runJob']> = async (_root, { input }, context) => {
  const outcome = await run(context, input);
  switch (outcome.kind) {
    case 'queued':
      return { __typename: 'RunJobSuccess', execution: await required(context.loaders.execution.load(outcome.id)) };
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
    case 'invalid':
      return invalidInput(outcome);
  }
};

import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { configureDeployment as configure } from '../../deployment/configure-deployment.ts';

export const configureDeployment: NonNullable<MutationResolvers['configureDeployment']> = async (_root, { input }, context) => {
  const outcome = await configure(context, input);
  switch (outcome.kind) {
    case 'configured':
      return { __typename: 'ConfigureDeploymentSuccess', deployment: await required(context.loaders.deployment.load(outcome.id)) };
    case 'invalid':
      return invalidInput(outcome);
  }
};

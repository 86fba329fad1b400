import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createEnvironment as create } from '../../environment/create-environment.ts';

export const createEnvironment: NonNullable<MutationResolvers['createEnvironment']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateEnvironmentSuccess', environment: await required(context.loaders.environment.load(outcome.id)) };
    case 'name-taken':
      return { __typename: 'NameTaken', name: outcome.name, message: `This project already has an environment named "${outcome.name}".` };
    case 'invalid':
      return invalidInput(outcome);
  }
};

import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createProject as create } from '../../project/create-project.ts';

export const createProject: NonNullable<MutationResolvers['createProject']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateProjectSuccess', project: await required(context.loaders.project.load(outcome.id)) };
    case 'name-taken':
      return { __typename: 'NameTaken', name: outcome.name, message: `This installation already has a project named "${outcome.name}".` };
    case 'invalid':
      return invalidInput(outcome);
  }
};

import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createJob as create } from '../../job/create-job.ts';

export const createJob: NonNullable<MutationResolvers['createJob']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateJobSuccess', job: await required(context.loaders.job.load(outcome.id)) };
    case 'name-taken':
      return { __typename: 'NameTaken', name: outcome.name, message: `This project already has a job named "${outcome.name}".` };
    case 'invalid':
      return invalidInput(outcome);
  }
};

import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createDataset as create } from '../../dataset/create-dataset.ts';

export const createDataset: NonNullable<MutationResolvers['createDataset']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateDatasetSuccess', dataset: await required(context.loaders.dataset.load(outcome.id)) };
    case 'name-taken':
      return { __typename: 'NameTaken', name: outcome.name, message: `This project already has a dataset named "${outcome.name}".` };
    case 'invalid':
      return invalidInput(outcome);
  }
};

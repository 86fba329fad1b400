import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createTrainingDataset as create } from '../../training/create-training-dataset.ts';

export const createTrainingDataset: NonNullable<MutationResolvers['createTrainingDataset']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateTrainingDatasetSuccess', trainingDataset: await required(context.loaders.trainingDataset.load(outcome.id)) };
    case 'invalid':
      return invalidInput(outcome);
  }
};

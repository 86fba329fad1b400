import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { appendFeatures as append } from '../../group/append-features.ts';

export const appendFeatures: NonNullable<MutationResolvers['appendFeatures']> = async (_root, { input }, context) => {
  const outcome = await append(context, input);
  switch (outcome.kind) {
    case 'appended':
      return { __typename: 'AppendFeaturesSuccess', featureGroup: await required(context.loaders.featureGroup.load(outcome.id)) };
    case 'invalid':
      return invalidInput(outcome);
  }
};

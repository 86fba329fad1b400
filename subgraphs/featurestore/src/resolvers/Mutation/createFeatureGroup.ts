import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createFeatureGroup as create } from '../../group/create-feature-group.ts';

export const createFeatureGroup: NonNullable<MutationResolvers['createFeatureGroup']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateFeatureGroupSuccess', featureGroup: await required(context.loaders.featureGroup.load(outcome.id)) };
    case 'invalid':
      return invalidInput(outcome);
  }
};

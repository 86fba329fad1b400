import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createFeatureView as create } from '../../view/create-feature-view.ts';

export const createFeatureView: NonNullable<MutationResolvers['createFeatureView']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateFeatureViewSuccess', featureView: await required(context.loaders.featureView.load(outcome.id)) };
    case 'query-invalid':
      return { ...invalidInput(outcome), __typename: 'QueryInvalid' };
    case 'invalid':
      return invalidInput(outcome);
  }
};

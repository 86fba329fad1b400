import { saying } from '@hopyard/inference';
import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { inferRows } from '../../inference/infer-rows.ts';

export const infer: NonNullable<MutationResolvers['infer']> = async (_root, { input }, context) => {
  const outcome = await inferRows(context, input);
  switch (outcome.kind) {
    case 'answered':
      return { __typename: 'InferSuccess', inference: await required(context.loaders.inference.load(outcome.id)) };
    case 'rejected':
      return {
        __typename: 'InferenceRejected',
        message: saying(outcome.faults),
        fields: outcome.faults.map(({ path, message }) => ({ path: [...path], message })),
      };
    case 'failed':
      return { __typename: 'InferenceFailed', message: outcome.message, inference: await required(context.loaders.inference.load(outcome.id)) };
    case 'not-running':
      return { __typename: 'StateConflict', message: outcome.message, state: outcome.state };
  }
};

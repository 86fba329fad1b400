import { invalidInput, required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { writeConflict } from '../../group/write-conflict.ts';
import { materialise as bringOnline } from '../../online/materialise.ts';

export const materialise: NonNullable<MutationResolvers['materialise']> = async (_root, { input }, context) => {
  const outcome = await bringOnline(context, input);
  switch (outcome.kind) {
    case 'invalid':
      return invalidInput(outcome);
    case 'conflict':
      return writeConflict;
    case 'offline':
      return { __typename: 'StateConflict', message: 'This feature group has no online side.', state: 'OFFLINE' };
    case 'materialised':
      return { __typename: 'MaterialiseSuccess', featureGroup: await required(context.loaders.featureGroup.load(outcome.id)) };
  }
};

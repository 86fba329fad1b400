import { invalidInput } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { recordActuals as record } from '../../inference/record-actuals.ts';

export const recordActuals: NonNullable<MutationResolvers['recordActuals']> = async (_root, { input }, context) => {
  const outcome = await record(context, input);
  if (outcome.kind === 'invalid') return invalidInput(outcome);
  return { __typename: 'RecordActualsSuccess', recorded: outcome.recorded, unknown: outcome.unknown };
};

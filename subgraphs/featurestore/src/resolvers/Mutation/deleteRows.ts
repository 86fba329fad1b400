import { invalidInput } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { deleteRows as deleteFrom } from '../../group/delete-rows.ts';
import { writeConflict } from '../../group/write-conflict.ts';

export const deleteRows: NonNullable<MutationResolvers['deleteRows']> = async (_root, { input }, context) => {
  const outcome = await deleteFrom(context, input);
  switch (outcome.kind) {
    case 'deleted':
      return { __typename: 'DeleteRowsSuccess', commit: outcome.commitId === null ? null : await context.loaders.commit.load(outcome.commitId) };
    case 'conflict':
      return writeConflict;
    case 'invalid':
      return invalidInput(outcome);
  }
};

import type { MutationResolvers } from '../../__generated__/types.ts';
import { deleteEntry as remove } from '../../entry/delete-entry.ts';

export const deleteEntry: NonNullable<MutationResolvers['deleteEntry']> = async (_root, { input }, context) => {
  const outcome = await remove(context, input);
  switch (outcome.kind) {
    case 'deleted':
      return { __typename: 'DeleteEntrySuccess', entryId: outcome.id };
    case 'path-invalid':
      return { __typename: 'PathInvalid', path: outcome.path, message: outcome.message };
  }
};

import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { fileEntry } from '../../entry/file-entry.ts';
import { moveEntry as move } from '../../entry/move-entry.ts';

export const moveEntry: NonNullable<MutationResolvers['moveEntry']> = async (_root, { input }, context) => {
  const outcome = await move(context, input);
  if (outcome.kind === 'path-invalid') return { __typename: 'PathInvalid', path: outcome.path, message: outcome.message };
  // What was loaded before the move is of before the move.
  context.loaders.inode.clear(outcome.id);
  context.loaders.path.clear(outcome.id);
  const entry = fileEntry(await required(context.loaders.inode.load(outcome.id)));
  if (outcome.kind === 'moved') return { __typename: 'MoveEntrySuccess', entry };
  return { __typename: 'PathTaken', entry, message: `Something is at "${input.path}" already.` };
};

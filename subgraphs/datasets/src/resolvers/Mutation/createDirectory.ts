import { required } from '@hopyard/subgraph';
import type { MutationResolvers } from '../../__generated__/types.ts';
import { createDirectory as create } from '../../entry/create-directory.ts';
import { fileEntry } from '../../entry/file-entry.ts';

export const createDirectory: NonNullable<MutationResolvers['createDirectory']> = async (_root, { input }, context) => {
  const outcome = await create(context, input);
  switch (outcome.kind) {
    case 'created':
      return { __typename: 'CreateDirectorySuccess', directory: await required(context.loaders.inode.load(outcome.id)) };
    case 'path-taken':
      return {
        __typename: 'PathTaken',
        entry: fileEntry(await required(context.loaders.inode.load(outcome.id))),
        message: `Something is at "${input.path}" already.`,
      };
    case 'path-invalid':
      return { __typename: 'PathInvalid', path: outcome.path, message: outcome.message };
  }
};

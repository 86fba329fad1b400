import type { QueryResolvers } from '../../__generated__/types.ts';

export const directory: NonNullable<QueryResolvers['directory']> = async (_root, { id }, { loaders }) => {
  const inode = await loaders.inode.load(id);
  return inode?.kind === 'DIRECTORY' ? inode : null;
};

import type { QueryResolvers } from '../../__generated__/types.ts';

export const file: NonNullable<QueryResolvers['file']> = async (_root, { id }, { loaders }) => {
  const inode = await loaders.inode.load(id);
  return inode?.kind === 'FILE' ? inode : null;
};

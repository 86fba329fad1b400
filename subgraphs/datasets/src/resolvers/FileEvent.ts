import type { FileEventResolvers } from '../__generated__/types.ts';
import { fileEntry } from '../entry/file-entry.ts';

export const FileEvent: FileEventResolvers = {
  entry: async ({ subjectId }, _args, { loaders }) => {
    const inode = subjectId ? await loaders.inode.load(subjectId) : null;
    return inode ? fileEntry(inode) : null;
  },
};

import type { Inode } from '@hopyard/files';

/** An inode as the graph's interface FileEntry: which of its types it is. */
export const fileEntry = (inode: Inode) => ({ ...inode, __typename: inode.kind === 'FILE' ? ('File' as const) : ('Directory' as const) });

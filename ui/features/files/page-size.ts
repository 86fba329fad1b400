/** How many entries of a directory are read at a time. */
export const PAGE = 100;

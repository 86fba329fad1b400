import type { QueryResolvers } from '../../__generated__/types.ts';

export const viewer: NonNullable<QueryResolvers['viewer']> = (_root, _args, { viewer }) => viewer;

import type { QueryResolvers } from '../../__generated__/types.ts';

export const catalogEntry: NonNullable<QueryResolvers['catalogEntry']> = (_root, { id }, { loaders }) => loaders.catalogEntry.load(id);

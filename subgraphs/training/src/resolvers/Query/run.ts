import type { QueryResolvers } from '../../__generated__/types.ts';

export const run: NonNullable<QueryResolvers['run']> = (_root, { id }, { loaders }) => loaders.run.load(id);

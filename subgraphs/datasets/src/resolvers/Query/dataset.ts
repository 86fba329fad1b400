import type { QueryResolvers } from '../../__generated__/types.ts';

export const dataset: NonNullable<QueryResolvers['dataset']> = (_root, { id }, { loaders }) => loaders.dataset.load(id);

import type { QueryResolvers } from '../../__generated__/types.ts';

export const model: NonNullable<QueryResolvers['model']> = (_root, { id }, { loaders }) => loaders.model.load(id);

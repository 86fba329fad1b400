import type { QueryResolvers } from '../../__generated__/types.ts';

export const inference: NonNullable<QueryResolvers['inference']> = (_root, { id }, { loaders }) => loaders.inference.load(id);

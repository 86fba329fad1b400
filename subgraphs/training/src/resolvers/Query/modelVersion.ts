import type { QueryResolvers } from '../../__generated__/types.ts';

export const modelVersion: NonNullable<QueryResolvers['modelVersion']> = (_root, { id }, { loaders }) => loaders.modelVersion.load(id);

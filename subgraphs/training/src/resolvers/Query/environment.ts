import type { QueryResolvers } from '../../__generated__/types.ts';

export const environment: NonNullable<QueryResolvers['environment']> = (_root, { id }, { loaders }) => loaders.environment.load(id);

import type { QueryResolvers } from '../../__generated__/types.ts';

export const alert: NonNullable<QueryResolvers['alert']> = (_root, { id }, { loaders }) => loaders.alert.load(id);

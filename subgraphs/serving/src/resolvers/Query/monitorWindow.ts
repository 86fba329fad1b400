import type { QueryResolvers } from '../../__generated__/types.ts';

export const monitorWindow: NonNullable<QueryResolvers['monitorWindow']> = (_root, { id }, { loaders }) => loaders.monitorWindow.load(id);

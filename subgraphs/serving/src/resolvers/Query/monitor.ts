import type { QueryResolvers } from '../../__generated__/types.ts';

export const monitor: NonNullable<QueryResolvers['monitor']> = (_root, { id }, { loaders }) => loaders.monitor.load(id);

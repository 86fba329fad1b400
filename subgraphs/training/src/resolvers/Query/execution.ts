import type { QueryResolvers } from '../../__generated__/types.ts';

export const execution: NonNullable<QueryResolvers['execution']> = (_root, { id }, { loaders }) => loaders.execution.load(id);

import type { QueryResolvers } from '../../__generated__/types.ts';

export const job: NonNullable<QueryResolvers['job']> = (_root, { id }, { loaders }) => loaders.job.load(id);

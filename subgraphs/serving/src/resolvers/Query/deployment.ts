import type { QueryResolvers } from '../../__generated__/types.ts';

export const deployment: NonNullable<QueryResolvers['deployment']> = (_root, { id }, { loaders }) => loaders.deployment.load(id);

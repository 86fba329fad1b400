import type { QueryResolvers } from '../../__generated__/types.ts';

export const featureGroup: NonNullable<QueryResolvers['featureGroup']> = (_root, { id }, { loaders }) => loaders.featureGroup.load(id);

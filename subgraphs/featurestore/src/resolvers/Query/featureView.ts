import type { QueryResolvers } from '../../__generated__/types.ts';

export const featureView: NonNullable<QueryResolvers['featureView']> = (_root, { id }, { loaders }) => loaders.featureView.load(id);

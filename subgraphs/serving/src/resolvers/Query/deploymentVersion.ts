import type { QueryResolvers } from '../../__generated__/types.ts';

export const deploymentVersion: NonNullable<QueryResolvers['deploymentVersion']> = (_root, { id }, { loaders }) => loaders.deploymentVersion.load(id);

import type { QueryResolvers } from '../../__generated__/types.ts';

export const project: NonNullable<QueryResolvers['project']> = (_root, _args, { viewer, loaders }) =>
  viewer?.project ? loaders.project.load(viewer.project.id) : null;

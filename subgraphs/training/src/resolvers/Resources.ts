import type { ResourcesResolvers } from '../__generated__/types.ts';

export const Resources: ResourcesResolvers = {};

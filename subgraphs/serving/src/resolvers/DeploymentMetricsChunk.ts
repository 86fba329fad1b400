import type { DeploymentMetricsChunkResolvers } from '../__generated__/types.ts';

export const DeploymentMetricsChunk: DeploymentMetricsChunkResolvers = {};

import type { DeploymentMetricsResolvers } from '../__generated__/types.ts';
import { quantile } from '../metrics/latency.ts';

export const DeploymentMetrics: DeploymentMetricsResolvers = {
  latencyP50Ms: ({ latency }) => quantile(latency, 0.5),
  latencyP95Ms: ({ latency }) => quantile(latency, 0.95),
  latencyP99Ms: ({ latency }) => quantile(latency, 0.99),
};

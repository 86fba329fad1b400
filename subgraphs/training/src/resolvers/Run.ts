import { required } from '@hopyard/subgraph';
import type { RunResolvers } from '../__generated__/types.ts';
import { series } from '../run/series.ts';

export const Run: RunResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.run.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  experiment: ({ experimentId }, _args, { loaders }) => required(loaders.experiment.load(experimentId)),
  execution: ({ executionId }, _args, { loaders }) => (executionId ? loaders.execution.load(executionId) : null),
  parameters: ({ id }, _args, { loaders }) => required(loaders.parameters.load(id)),
  metrics: ({ id }, _args, { loaders }) => required(loaders.metrics.load(id)),
  series: (run, { keys, maxPoints }, context) => series(context, run, keys, maxPoints ?? 1000),
};

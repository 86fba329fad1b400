import { required } from '@hopyard/subgraph';
import { environmentOf } from '../execution/environment-of.ts';
import type { RunResolvers } from '../__generated__/types.ts';
import { seriesRequest } from '../run/series.ts';

export const Run: RunResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.run.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  experiment: ({ experimentId }, _args, { loaders }) => required(loaders.experiment.load(experimentId)),
  execution: ({ executionId }, _args, { loaders }) => (executionId ? loaders.execution.load(executionId) : null),
  parameters: ({ id }, _args, { loaders }) => required(loaders.parameters.load(id)),
  metrics: async ({ id }, { keys }, { loaders }) => {
    const metrics = await required(loaders.metrics.load(id));
    return keys ? metrics.filter(({ key }) => keys.includes(key)) : metrics;
  },
  environment: ({ executionId }, _args, { loaders }) => environmentOf(loaders, executionId),
  programHash: async ({ executionId }, _args, { loaders }) => (executionId && (await loaders.execution.load(executionId))?.program.sha256) || null,
  tags: ({ id }, _args, { loaders }) => required(loaders.tags.load(id)),
  series: ({ id }, { keys, maxPoints }, { loaders }) => loaders.series.load(seriesRequest(id, keys, maxPoints ?? 1000)),
  artifacts: async ({ id }, _args, { loaders }) => (await required(loaders.runFiles.load(id))).map((file) => ({ id: file })),
  trainingDatasets: async ({ id }, _args, { loaders }) => (await required(loaders.runTrainingDatasets.load(id))).map((dataset) => ({ id: dataset })),
  modelVersions: ({ id }, _args, { loaders }) => required(loaders.runModelVersions.load(id)),
};

import { required } from '@hopyard/subgraph';
import type { ModelVersionResolvers } from '../__generated__/types.ts';
import { environmentOf } from '../execution/environment-of.ts';

export const ModelVersion: ModelVersionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.modelVersion.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  model: ({ modelId }, _args, { loaders }) => required(loaders.model.load(modelId)),
  files: ({ id }, _args, { loaders }) => required(loaders.modelFiles.load(id)),
  run: ({ runId }, _args, { loaders }) => (runId ? loaders.run.load(runId) : null),
  execution: ({ executionId }, _args, { loaders }) => (executionId ? loaders.execution.load(executionId) : null),
  environment: ({ executionId }, _args, { loaders }) => environmentOf(loaders, executionId),
  trainingDataset: ({ trainingDatasetId }) => (trainingDatasetId ? { id: trainingDatasetId } : null),
  metrics: ({ id }, _args, { loaders }) => required(loaders.modelMetrics.load(id)),
  aliases: ({ id }, _args, { loaders }) => required(loaders.modelVersionAliases.load(id)),
};

import { required } from '@hopyard/subgraph';
import type { ExecutionResolvers } from '../__generated__/types.ts';
import { readLog } from '../stream/read-log.ts';

export const Execution: ExecutionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.execution.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  job: ({ jobId }, _args, { loaders }) => required(loaders.job.load(jobId)),
  retryOf: ({ retryOf }, _args, { loaders }) => (retryOf ? loaders.execution.load(retryOf) : null),
  programHash: ({ program }) => program.sha256,
  resources: ({ limits }) => limits,
  stateHistory: ({ id }, _args, { loaders }) => required(loaders.executionHistory.load(id)),
  log: ({ id }, args, context) => readLog(context, id, args),
  runs: ({ id }, _args, { loaders }) => required(loaders.executionRuns.load(id)),
  reads: async ({ id }, _args, { loaders }) => (await required(loaders.executionGrants.load(id))).reads.map((entry) => ({ id: entry })),
  outputs: async ({ id }, _args, { loaders }) => (await required(loaders.executionOutputs.load(id))).map((entry) => ({ id: entry })),
};

import { connection, required } from '@hopyard/subgraph';
import type { JobResolvers } from '../__generated__/types.ts';

export const Job: JobResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.job.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  program: ({ programId }) => ({ id: programId }),
  reads: async ({ id }, _args, { loaders }) => (await required(loaders.jobGrants.load(id))).reads.map((entry) => ({ id: entry })),
  writes: async ({ id }, _args, { loaders }) => (await required(loaders.jobGrants.load(id))).writes.map((entry) => ({ id: entry })),
  environment: ({ environmentId }, _args, { loaders }) => (environmentId ? loaders.environment.load(environmentId) : null),
  resources: ({ limits }) => limits,
  timeout: ({ timeoutSeconds }) => `PT${timeoutSeconds}S`,
  executions: async ({ id }, asked, { loaders }) => connection(await loaders.jobExecutions.load({ id, asked })),
  lastExecution: ({ id }, _args, { loaders }) => loaders.lastExecution.load(id),
};

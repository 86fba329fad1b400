import { connection } from '@hopyard/subgraph';
import type { ProjectResolvers } from '../__generated__/types.ts';
import * as environments from '../environment/environment-store.ts';
import * as executions from '../execution/execution-store.ts';
import * as jobs from '../job/job-store.ts';
import * as models from '../model/model-store.ts';
import * as runs from '../run/run-store.ts';

export const Project: ProjectResolvers = {
  // A representation is a key; what lies in a project is shown in that project only.
  __resolveReference: ({ id }, { viewer }) => (viewer?.project?.id === id ? { id } : null),
  environments: async (_project, page, { read }) => connection(await read('environment:read', (tx) => environments.list(tx, page))),
  jobs: async (_project, page, { read }) => connection(await read('job:read', (tx) => jobs.list(tx, page))),
  job: (_project, { name }, { read }) => read('job:read', (tx) => jobs.byName(tx, name)),
  executions: async (_project, page, { read }) => connection(await read('job:read', (tx) => executions.list(tx, page))),
  experiments: async (_project, page, { read }) => connection(await read('run:read', (tx) => runs.listExperiments(tx, page))),
  experiment: (_project, { name }, { read }) => read('run:read', (tx) => runs.experimentByName(tx, name)),
  models: async (_project, page, { read }) => connection(await read('model:read', (tx) => models.list(tx, page))),
  model: (_project, { name }, { read }) => read('model:read', (tx) => models.byName(tx, name)),
  sandbox: (_project, _args, { runners }) => {
    const reason = runners.refusal();
    return { available: reason === null, reason };
  },
};

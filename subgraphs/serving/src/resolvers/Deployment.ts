import { connection, required } from '@hopyard/subgraph';
import type { DeploymentResolvers } from '../__generated__/types.ts';
import { durationOf } from '../duration.ts';
import * as log from '../inference/read-inferences.ts';
import { readMetrics } from '../metrics/read-metrics.ts';
import * as versions from '../deployment/version-store.ts';

export const Deployment: DeploymentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.deployment.load(id),
  createdBy: ({ createdBy }) => ({ id: createdBy }),
  entry: ({ id }) => ({ id }),
  url: ({ name }, _args, { viewer }) => `/api/projects/${viewer?.project?.name}/v2/models/${name}`,
  retention: ({ retentionSeconds }) => durationOf(retentionSeconds),
  current: async ({ id }, _args, { loaders }) => {
    const [first] = await required(loaders.traffic.load(id));
    return first ? loaders.deploymentVersion.load(first.versionId) : null;
  },
  versions: async ({ id }, page, { read }) => connection(await read('deployment:read', (tx) => versions.ofDeployment(tx, id, page))),
  inferences: async ({ id }, { versionId, outcome, ...page }, { reader }) =>
    connection(await log.ofDeployment(reader, id, { versionId: versionId ?? undefined, outcome: outcome ?? undefined }, page)),
  metrics: ({ id }, wanted, context) => readMetrics(context, id, wanted),
  traffic: ({ id }, _args, { loaders }) => required(loaders.traffic.load(id)),
  replicas: ({ id }, _args, { loaders }) => required(loaders.replicasOfDeployment.load(id)),
  stateHistory: ({ id }, _args, { loaders }) => required(loaders.stateHistory.load(id)),
  monitors: ({ id }, _args, { loaders }) => required(loaders.monitorsOf.load(id)),
};

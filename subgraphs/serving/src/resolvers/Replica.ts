import { required } from '@hopyard/subgraph';
import type { ReplicaResolvers } from '../__generated__/types.ts';
import { readLog } from '../replica/read-log.ts';

export const Replica: ReplicaResolvers = {
  version: ({ versionId }, _args, { loaders }) => required(loaders.deploymentVersion.load(versionId)),
  cpuSeconds: ({ id, runner }, _args, { usage }) => (runner ? (usage.get(id)?.cpuSeconds ?? null) : null),
  memoryBytes: ({ id, runner }, _args, { usage }) => (runner ? (usage.get(id)?.memoryBytes ?? null) : null),
  log: ({ id }, wanted, context) => readLog(context, id, wanted),
};

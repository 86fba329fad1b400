import type { ReplicaSpec } from '@hopyard/leases/replicas';
import * as versions from '../deployment/version-store.ts';
import * as served from '../model/served-model-store.ts';
import { asPlatform, type ReplicaParts } from './replica-parts.ts';
import type { Alive } from './replica-store.ts';
import * as replicas from './replica-store.ts';

/** Loading reads the files of a model and answers one example. */
const START_SECONDS = 60;
const PROCESSES = 256;

/** What a runner needs to know of the replicas that it keeps. */
export async function specsOf(parts: ReplicaParts, kept: readonly Alive[]): Promise<ReplicaSpec[]> {
  const specs: ReplicaSpec[] = [];
  for (const [projectId, some] of Map.groupBy(kept, (replica) => replica.project_id)) {
    specs.push(...(await asPlatform(parts, projectId, async (tx) => (await Promise.all(some.map((replica) => specOf(tx, replica)))).flat())));
  }
  return specs;
}

async function specOf(tx: Parameters<typeof served.model>[0], { id, epoch, version_id: versionId }: Alive): Promise<ReplicaSpec[]> {
  const [[replica], [version]] = await Promise.all([replicas.byIds(tx, [id]), versions.byIds(tx, [versionId])]);
  // It may have been taken away since it was looked at.
  if (!replica || !version || replica.epoch !== epoch) return [];
  const model = await served.model(tx, version.modelVersionId);
  if (!model) return [];
  const environment = version.environmentId ? await served.requirements(tx, version.environmentId) : null;
  return [
    {
      ...{ id, epoch, logOffset: Number(replica.logEnd) },
      ...{ format: model.format, inputs: [...model.inputs], outputs: [...model.outputs], example: model.inputExample },
      files: await served.files(tx, model.id),
      environment: environment && { environmentId: version.environmentId as string, revision: 1, requirements: environment },
      limits: { cpus: version.cpus, memoryBytes: Number(version.memoryBytes), processes: PROCESSES },
      startSeconds: START_SECONDS,
    },
  ];
}

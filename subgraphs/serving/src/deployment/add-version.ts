import { link, register } from '@hopyard/catalog';
import { newId, type Unit } from '@hopyard/subgraph';
import type { DeploymentVersion } from './deployment.ts';
import type { Fitting, VersionInput } from './version-input.ts';
import * as versions from './version-store.ts';

/** Adds a version to a deployment, with what leads from it to the model and the features that it serves. */
export async function addVersion(
  { tx, viewer }: Unit,
  deployment: { id: string; name: string },
  { model, view }: Fitting,
  wanted: VersionInput,
  { state, createdAt }: Pick<DeploymentVersion, 'state' | 'createdAt'>,
): Promise<{ id: string; number: number }> {
  const id = newId();
  const number = await versions.takeNumber(tx, deployment.id);
  const author = { createdAt, createdBy: viewer.user.id };
  await register(tx, { id, kind: 'DEPLOYMENT_VERSION', label: `${deployment.name} v${number}`, ...author });
  await versions.insert(tx, { id, deploymentId: deployment.id, number, state, ...wanted, ...author });
  await link(tx, [
    { sourceId: deployment.id, targetId: id, relation: 'DERIVED_FROM' },
    ...[model.id, ...(view ? [view.id] : [])].map((targetId) => ({ sourceId: id, targetId, relation: 'DERIVED_FROM' as const })),
  ]);
  return { id, number };
}

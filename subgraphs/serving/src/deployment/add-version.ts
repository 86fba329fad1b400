import { link, register } from '@hopyard/catalog';
import { newId, type Unit } from '@hopyard/subgraph';
import type { DeploymentVersion } from './deployment.ts';
import type { ServedModel, ServedView } from '../model/served-model.ts';
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
    { sourceId: id, targetId: model.id, relation: 'DERIVED_FROM' },
    ...(view ? [{ sourceId: id, targetId: view.id, relation: 'DERIVED_FROM' as const, columns: asked(model, view) }] : []),
  ]);
  return { id, number };
}

/** The features that a model takes from a view. */
const asked = ({ inputs }: ServedModel, { columns }: ServedView) =>
  columns.filter(({ name }) => inputs.some((input) => (input.feature ?? input.name) === name)).map(({ name }) => ({ source: null, target: name }));

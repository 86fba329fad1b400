import type { Tx } from '@hopyard/postgres';
import type { Deployment } from '../deployment/deployment.ts';
import * as deployments from '../deployment/deployment-store.ts';
import * as versions from '../deployment/version-store.ts';
import type { ServedModel } from '../model/served-model.ts';
import * as served from '../model/served-model-store.ts';

/** A deployment with the model that answers most of its calls; null if there is none. */
export async function watchedModel(tx: Tx, deploymentId: string): Promise<{ deployment: Deployment; model: ServedModel } | null> {
  const [[deployment], [shares = []]] = await Promise.all([deployments.byIds(tx, [deploymentId]), deployments.trafficOf(tx, [deploymentId])]);
  if (!deployment) return null;
  const [version] = await versions.byIds(tx, [shares[0]?.versionId ?? '']);
  const model = version ? await served.model(tx, version.modelVersionId) : null;
  if (!model) throw new Error(`The deployment ${deploymentId} has no version that gets calls.`);
  return { deployment, model };
}

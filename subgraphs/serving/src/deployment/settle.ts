import type { NewEntry } from '@hopyard/journal';
import type { Tx } from '@hopyard/postgres';
import type { Replica } from '../replica/replica.ts';
import * as replicas from '../replica/replica-store.ts';
import type { Deployment, DeploymentVersion } from './deployment.ts';
import * as deployments from './deployment-store.ts';
import type { DeploymentState } from './states.ts';
import { moveTraffic, sharesWith } from './traffic.ts';
import * as versions from './version-store.ts';

type Append = (entry: NewEntry) => Promise<void>;
type Settling = { tx: Tx; append: Append; drainSeconds: number };

/** Draws from the states of a deployment's replicas what follows for its versions and for itself. The caller holds its lock. */
export async function settle(settling: Settling, deploymentId: string): Promise<void> {
  const { tx } = settling;
  const [deployment] = await deployments.byIds(tx, [deploymentId]);
  if (!deployment) return;
  const before = await versions.inUse(tx, deploymentId);
  const places = await replicas.ofVersions(
    tx,
    before.map(({ id }) => id),
  );
  const prepared = new Map<string, DeploymentVersion>();
  for (const [place, version] of before.entries()) prepared.set(version.id, await settleVersion(settling, version, places[place] ?? []));
  const of = new Map(before.map(({ id }, place) => [id, places[place] ?? []]));
  await settleDeployment(settling, deployment, prepared, of);
}

async function settleVersion({ tx, append }: Settling, version: DeploymentVersion, places: readonly Replica[]): Promise<DeploymentVersion> {
  if (version.state !== 'PREPARING' || places.length === 0) return version;
  const failed = places.find(({ state }) => state === 'FAILED');
  const state = failed ? 'FAILED' : places.every((place) => place.state === 'READY') ? 'READY' : null;
  if (!state) return version;
  const failure = failed ? (failed.reason ?? 'It ended without a word.') : null;
  await versions.setState(tx, [version.id], state, failure);
  if (failed) await replicas.release(tx, [version.id]);
  await append({
    kind: 'deployment:version',
    change: 'UPDATED',
    subjects: [
      { kind: 'Deployment', id: version.deploymentId },
      { kind: 'DeploymentVersion', id: version.id },
    ],
    facts: { version: version.number, state },
  });
  return { ...version, state, failure };
}

async function settleDeployment(
  settling: Settling,
  deployment: Deployment,
  inUse: ReadonlyMap<string, DeploymentVersion>,
  places: ReadonlyMap<string, readonly Replica[]>,
): Promise<void> {
  const { tx, drainSeconds } = settling;
  const { id } = deployment;
  const enter = (state: DeploymentState, reason: string | null = null) => enterState(settling, deployment, state, reason);
  const [shares = []] = await deployments.trafficOf(tx, [id]);
  const called = shares.flatMap(({ versionId }) => inUse.get(versionId) ?? []);
  const answering = called.filter((version) => version.state === 'READY' && places.get(version.id)?.some(({ state }) => state === 'READY'));
  switch (deployment.state) {
    case 'STARTING': {
      const failed = called.find(({ state }) => state === 'FAILED');
      if (failed) {
        await retireAll(settling, id);
        return enter('FAILED', `Version ${failed.number} could not be loaded: ${failed.failure}`);
      }
      if (called.every(({ state }) => state === 'READY')) await enter('RUNNING');
      return;
    }
    case 'UPDATING': {
      const { versionId = '', percent = 100 } = deployment.rollout ?? {};
      const next = inUse.get(versionId) ?? (await versions.byIds(tx, [versionId]))[0];
      if (next?.state === 'FAILED') return enter('RUNNING', `Version ${next.number} could not be loaded, and got no calls: ${next.failure}`);
      if (next?.state !== 'READY') return;
      await moveTraffic(tx, id, sharesWith(shares, versionId, percent), drainSeconds);
      return enter('RUNNING');
    }
    case 'RUNNING': {
      const all = called.flatMap((version) => places.get(version.id) ?? []);
      // One that starts again is waited for; one that nobody keeps, or that fails each time, is not.
      if (all.some(({ state }) => state === 'READY' || state === 'STARTING')) return;
      return enter('FAILED', all.find(({ reason }) => reason !== null)?.reason ?? 'No replica is left.');
    }
    case 'FAILED':
      if (answering.length === 0 || answering.length < called.length) return;
      await enter('STARTING');
      return enter('RUNNING');
    case 'STOPPING': {
      const [left = []] = await replicas.ofDeployments(tx, [id]);
      if (left.length === 0) await enter('STOPPED');
      return;
    }
    case 'STOPPED':
  }
}

/** Versions that hold replicas hold none any more. */
export async function retireAll({ tx }: Pick<Settling, 'tx'>, deploymentId: string): Promise<void> {
  const alive = (await versions.inUse(tx, deploymentId)).filter(({ state }) => state === 'PREPARING' || state === 'READY').map(({ id }) => id);
  await versions.setState(tx, alive, 'RETIRED');
  await replicas.release(tx, alive);
}

/** A deployment came into a state without anybody asking for it. */
async function enterState({ tx, append }: Settling, { id, name }: Deployment, state: DeploymentState, reason: string | null): Promise<void> {
  await deployments.setState(tx, id, state, reason);
  await append({ kind: 'deployment:state', change: 'UPDATED', subjects: [{ kind: 'Deployment', id }], facts: { name, state } });
}

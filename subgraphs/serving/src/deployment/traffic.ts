import type { Tx } from '@hopyard/postgres';
import type { Share } from './deployment.ts';
import * as deployments from './deployment-store.ts';
import * as versions from './version-store.ts';

/** The shares after a version was given `percent` of the calls; the others keep their proportions, and what has nothing left is not in it. */
export function sharesWith(shares: readonly Share[], versionId: string, percent: number): Share[] {
  const others = shares.filter((share) => share.versionId !== versionId);
  const total = others.reduce((sum, share) => sum + share.percent, 0);
  const left = 100 - percent;
  if (total === 0 || left === 0) return [{ versionId, percent: 100 }];
  // The whole part first, then one more to those who lost most by that.
  const exact = others.map((share) => ({ versionId: share.versionId, exact: (share.percent * left) / total }));
  const rest = left - exact.reduce((sum, share) => sum + Math.floor(share.exact), 0);
  const byLoss = exact.toSorted((a, b) => (b.exact % 1) - (a.exact % 1));
  const scaled = byLoss.map((share, place) => ({ versionId: share.versionId, percent: Math.floor(share.exact) + (place < rest ? 1 : 0) }));
  return [{ versionId, percent }, ...scaled.filter((share) => share.percent > 0)];
}

/** Moves the calls of a deployment in the caller's transaction. Versions that get none any more end those under way, then retire. */
export async function moveTraffic(tx: Tx, deploymentId: string, shares: readonly Share[], drainSeconds: number): Promise<void> {
  const [before = []] = await deployments.trafficOf(tx, [deploymentId]);
  await deployments.setTraffic(tx, deploymentId, shares);
  const now = shares.map(({ versionId }) => versionId);
  await versions.keep(tx, now);
  await versions.drain(
    tx,
    before.map(({ versionId }) => versionId).filter((id) => !now.includes(id)),
    drainSeconds,
  );
}

import { notFound } from '@hopyard/identity';
import { validate } from 'uuid';
import type { Context } from '../context.ts';
import * as replicas from '../replica/replica-store.ts';
import * as deployments from './deployment-store.ts';
import { retireAll } from './settle.ts';
import { begin } from './start-deployment.ts';
import { changeDeployment, type StateConflict } from './change-deployment.ts';
import { moveTraffic } from './traffic.ts';
import * as versions from './version-store.ts';

export type RollBackDeploymentOutcome = { kind: 'rolled-back'; id: string } | StateConflict;

/** Gives an older version all calls again: at once where it is READY, else once it is warm. */
export const rollBackDeployment = (
  context: Context,
  input: { deploymentId: string; versionId?: string | null | undefined },
): Promise<RollBackDeploymentOutcome> =>
  changeDeployment(context, input, async (unit, deployment): Promise<RollBackDeploymentOutcome> => {
    const { tx } = unit;
    const { id, name, state } = deployment;
    const conflict = (message: string) => unit.abort({ kind: 'state-conflict', state, message });
    if (state === 'STARTING' || state === 'UPDATING' || state === 'STOPPING') return conflict(`${name} is ${state}; roll back once that is over.`);
    const [shares = []] = await deployments.trafficOf(tx, [id]);
    const called = await versions.byIds(
      tx,
      shares.map(({ versionId }) => versionId),
    );
    // Of several that get calls, the newest is the one to go back from.
    const newest = Math.max(...called.flatMap((version) => version?.number ?? []));
    const wanted = input.versionId ?? null;
    if (wanted !== null && !validate(wanted)) throw notFound();
    const [named] = wanted === null ? [await versions.lastGoodBefore(tx, id, newest)] : await versions.byIds(tx, [wanted]);
    if (wanted !== null && named?.deploymentId !== id) throw notFound();
    if (!named) return conflict(`${name} has no version before ${newest} that was ever ready.`);
    if (shares.length === 1 && shares[0]?.versionId === named.id) return conflict(`Version ${named.number} gets all calls already.`);
    const whole = [{ versionId: named.id, percent: 100 }];
    if (state !== 'RUNNING') {
      await retireAll({ tx }, id);
      await deployments.setTraffic(tx, id, whole);
      if (state === 'FAILED') await begin(unit, deployment, [named.id]);
    } else if (named.state === 'READY') await moveTraffic(tx, id, whole, context.drainSeconds);
    else {
      await versions.setState(tx, [named.id], 'PREPARING');
      await replicas.place(tx, [named.id]);
      await deployments.setState(tx, id, 'UPDATING', null, { versionId: named.id, percent: 100 });
    }
    await unit.append({
      kind: 'deployment:roll-back',
      change: 'UPDATED',
      subjects: [
        { kind: 'Deployment', id },
        { kind: 'DeploymentVersion', id: named.id },
      ],
      facts: { name, version: named.number },
    });
    return { kind: 'rolled-back', id };
  });

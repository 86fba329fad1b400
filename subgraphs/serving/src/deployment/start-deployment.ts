import type { Unit } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as replicas from '../replica/replica-store.ts';
import { changeDeployment, type StateConflict } from './change-deployment.ts';
import type { Deployment } from './deployment.ts';
import * as deployments from './deployment-store.ts';
import * as versions from './version-store.ts';

/** How many deployments of a project may hold replicas at the same time. */
export const MOST_RUNNING = 10;

export type StartDeploymentOutcome =
  | { kind: 'starting'; id: string }
  | { kind: 'quota-exceeded'; used: number; limit: number }
  | { kind: 'sandbox-unavailable'; reason: string }
  | StateConflict;

/** Has the versions that get calls loaded; the deployment answers once all of their replicas are ready. */
export async function startDeployment(context: Context, input: { deploymentId: string }): Promise<StartDeploymentOutcome> {
  const outcome = await changeDeployment(context, input, async (unit, deployment): Promise<StartDeploymentOutcome> => {
    const { tx, append } = unit;
    const { id, name, state } = deployment;
    if (state !== 'STOPPED' && state !== 'FAILED') return unit.abort({ kind: 'state-conflict', state, message: `${name} is ${state} already.` });
    const reason = await replicas.sandboxRefusal(tx, context.silenceSeconds);
    if (reason) return unit.abort({ kind: 'sandbox-unavailable', reason });
    // One that FAILED holds its place.
    const used = (await deployments.countRunning(tx)) - (state === 'FAILED' ? 1 : 0);
    if (used >= MOST_RUNNING) return unit.abort({ kind: 'quota-exceeded', used, limit: MOST_RUNNING });
    const [shares = []] = await deployments.trafficOf(tx, [id]);
    await begin(
      unit,
      deployment,
      shares.map(({ versionId }) => versionId),
    );
    await append({ kind: 'deployment:start', change: 'UPDATED', subjects: [{ kind: 'Deployment', id }], facts: { name, state: 'STARTING' } });
    return { kind: 'starting', id };
  });
  return outcome;
}

/** Brings a deployment that holds no replica of use to STARTING, with these versions. */
export async function begin({ tx }: Pick<Unit, 'tx'>, { id }: Deployment, versionIds: readonly string[]): Promise<void> {
  await deployments.setState(tx, id, 'STARTING');
  await versions.setState(tx, versionIds, 'PREPARING');
  await replicas.place(tx, versionIds);
}

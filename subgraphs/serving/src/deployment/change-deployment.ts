import { notFound } from '@hopyard/identity';
import type { Unit } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import type { Deployment } from './deployment.ts';
import * as deployments from './deployment-store.ts';
import type { DeploymentState } from './states.ts';

/** It stands in a state in which this cannot be done. */
export type StateConflict = { kind: 'state-conflict'; state: DeploymentState; message: string };

/** What every change of a deployment has in common: it is there, it is locked, and whoever holds it in memory hears of it. */
export async function changeDeployment<T extends { kind: string }, Input extends { deploymentId: string }>(
  context: Context,
  input: Input,
  work: (unit: Unit, deployment: Deployment) => Promise<T>,
): Promise<T> {
  const known = await context.loaders.deployment.load(input.deploymentId);
  if (!known) throw notFound();
  let projectId = '';
  const outcome = await context.write('deployment:manage', input, async (unit) => {
    projectId = unit.projectId;
    const deployment = await deployments.lock(unit.tx, known.id);
    if (!deployment) throw notFound();
    return work(unit, deployment);
  });
  context.loaders.deployment.clear(known.id);
  context.loaders.traffic.clear(known.id);
  context.changed(projectId);
  return outcome;
}

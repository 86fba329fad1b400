import { markDeleted } from '@hopyard/catalog';
import type { Context } from '../context.ts';
import { changeDeployment, type StateConflict } from './change-deployment.ts';
import * as deployments from './deployment-store.ts';

export type DeleteDeploymentOutcome = { kind: 'deleted'; id: string } | StateConflict;

/** Deletes a deployment that is stopped, with all that is there because of it. History keeps what happened. */
export async function deleteDeployment(context: Context, input: { deploymentId: string }): Promise<DeleteDeploymentOutcome> {
  const outcome = await changeDeployment(context, input, async (unit, { id, name, state }): Promise<DeleteDeploymentOutcome> => {
    if (state !== 'STOPPED') return unit.abort({ kind: 'state-conflict', state, message: `${name} is ${state}. Stop it, then delete it.` });
    await markDeleted(unit.tx, await deployments.remove(unit.tx, id));
    await unit.append({ kind: 'deployment:delete', change: 'DELETED', subjects: [{ kind: 'Deployment', id }], facts: { name } });
    return { kind: 'deleted', id };
  });
  context.monitoring.wake();
  return outcome;
}

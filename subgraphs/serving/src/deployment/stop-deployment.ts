import type { Context } from '../context.ts';
import * as replicas from '../replica/replica-store.ts';
import * as deployments from './deployment-store.ts';
import { retireAll } from './settle.ts';
import { changeDeployment, type StateConflict } from './change-deployment.ts';

export type StopDeploymentOutcome = { kind: 'stopping'; id: string } | StateConflict;

/** Refuses calls from now on; replicas end once those under way have. Traffic stays as it is, for the next start. */
export const stopDeployment = (context: Context, input: { deploymentId: string }): Promise<StopDeploymentOutcome> =>
  changeDeployment(context, input, async (unit, { id, name, state }): Promise<StopDeploymentOutcome> => {
    const { tx } = unit;
    if (state === 'STOPPED' || state === 'STOPPING') return unit.abort({ kind: 'state-conflict', state, message: `${name} is ${state} already.` });
    await retireAll({ tx }, id);
    await deployments.setState(tx, id, 'STOPPING');
    const [left = []] = await replicas.ofDeployments(tx, [id]);
    if (left.length === 0) await deployments.setState(tx, id, 'STOPPED');
    await unit.append({
      kind: 'deployment:stop',
      change: 'UPDATED',
      subjects: [{ kind: 'Deployment', id }],
      facts: { name, state: left.length === 0 ? 'STOPPED' : 'STOPPING' },
    });
    return { kind: 'stopping', id };
  });

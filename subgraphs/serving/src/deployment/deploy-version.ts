import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as replicas from '../replica/replica-store.ts';
import { addVersion } from './add-version.ts';
import * as deployments from './deployment-store.ts';
import { retireAll } from './settle.ts';
import { begin } from './start-deployment.ts';
import { changeDeployment, type StateConflict } from './change-deployment.ts';
import { findFitting, versionInput, type VersionRefused } from './version-input.ts';

const Input = z.object({
  deploymentId: z.string(),
  version: versionInput,
  percent: z.int().min(1, 'At least 1 percent.').max(100, 'At most 100 percent.').default(100),
  idempotencyKey: z.string().nullish(),
});

export type DeployVersionOutcome =
  | { kind: 'deployed'; id: string; versionId: string }
  | { kind: 'invalid'; fields: InvalidFields }
  | StateConflict
  | VersionRefused;

/** Makes the next version. Where the deployment runs, it is warm before it gets calls; where not, it is what will be started. */
export async function deployVersion(context: Context, input: unknown): Promise<DeployVersionOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { version: wanted, percent } = parsed.value;
  return changeDeployment(context, parsed.value, async (unit, deployment): Promise<DeployVersionOutcome> => {
    const { tx } = unit;
    const { id, name, state } = deployment;
    if (state === 'STARTING' || state === 'UPDATING' || state === 'STOPPING')
      return unit.abort({ kind: 'state-conflict', state, message: `${name} is ${state}; deploy once that is over.` });
    const fitting = await findFitting(unit, wanted);
    if (fitting.kind !== 'fitting') return unit.abort(fitting);
    const createdAt = context.now();
    const version = await addVersion(unit, deployment, fitting, wanted, { state: state === 'STOPPED' ? 'RETIRED' : 'PREPARING', createdAt });
    if (state === 'RUNNING') {
      await deployments.setState(tx, id, 'UPDATING', null, { versionId: version.id, percent });
      await replicas.place(tx, [version.id]);
    } else {
      await retireAll({ tx }, id);
      await deployments.setTraffic(tx, id, [{ versionId: version.id, percent: 100 }]);
      if (state === 'FAILED') await begin(unit, deployment, [version.id]);
    }
    await unit.append({
      kind: 'deployment:deploy',
      change: 'UPDATED',
      subjects: [
        { kind: 'Deployment', id },
        { kind: 'DeploymentVersion', id: version.id },
      ],
      facts: { name, version: version.number, percent },
    });
    return { kind: 'deployed', id, versionId: version.id };
  });
}

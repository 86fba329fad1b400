import { register } from '@hopyard/catalog';
import { description, newId, parseInput, resourceName } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { addVersion } from './add-version.ts';
import { DURABILITIES, retention, RETENTION_SECONDS } from './deployment.ts';
import * as deployments from './deployment-store.ts';
import { findFitting, versionInput, type VersionRefused } from './version-input.ts';

const Input = z.object({
  name: resourceName,
  description: description.default(''),
  version: versionInput,
  durability: z.enum(DURABILITIES).default('DURABLE'),
  retention: retention.default(RETENTION_SECONDS),
  idempotencyKey: z.string().nullish(),
});

export type CreateDeploymentOutcome = { kind: 'created'; id: string } | { kind: 'name-taken'; name: string } | VersionRefused;

/** Makes a deployment with its first version. It is STOPPED until somebody starts it. */
export async function createDeployment(context: Context, input: unknown): Promise<CreateDeploymentOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const wanted = parsed.value;
  return context.write('deployment:manage', wanted, async (unit): Promise<CreateDeploymentOutcome> => {
    const { tx, viewer } = unit;
    const fitting = await findFitting(unit, wanted.version);
    if (fitting.kind !== 'fitting') return unit.abort(fitting);
    const author = { createdAt: context.now(), createdBy: viewer.user.id };
    const { name, description: about, durability, retention: retentionSeconds } = wanted;
    const deployment = { id: newId(), name, description: about, durability, retentionSeconds, ...author };
    await register(tx, { id: deployment.id, kind: 'DEPLOYMENT', label: deployment.name, ...author });
    if (!(await deployments.insert(tx, deployment))) return unit.abort({ kind: 'name-taken', name: deployment.name });
    const version = await addVersion(unit, deployment, fitting, wanted.version, { state: 'RETIRED', createdAt: author.createdAt });
    await deployments.setTraffic(tx, deployment.id, [{ versionId: version.id, percent: 100 }]);
    await unit.append({
      kind: 'deployment:create',
      change: 'CREATED',
      subjects: [
        { kind: 'Deployment', id: deployment.id },
        { kind: 'DeploymentVersion', id: version.id },
      ],
      facts: { name: deployment.name, state: 'STOPPED' },
    });
    return { kind: 'created', id: deployment.id };
  });
}

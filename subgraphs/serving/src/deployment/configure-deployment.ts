import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { changeDeployment } from './change-deployment.ts';
import { retention } from './deployment.ts';
import * as deployments from './deployment-store.ts';

const Input = z.object({ deploymentId: z.string(), retention });

export type ConfigureDeploymentOutcome = { kind: 'configured'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Changes how long calls are kept. What was forgotten does not come back. */
export async function configureDeployment(context: Context, input: unknown): Promise<ConfigureDeploymentOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { retention: retentionSeconds } = parsed.value;
  return changeDeployment(context, parsed.value, async ({ tx, append }, { id, name }): Promise<ConfigureDeploymentOutcome> => {
    await deployments.setRetention(tx, id, retentionSeconds);
    await append({ kind: 'deployment:configure', change: 'UPDATED', subjects: [{ kind: 'Deployment', id }], facts: { name, retentionSeconds } });
    return { kind: 'configured', id };
  });
}

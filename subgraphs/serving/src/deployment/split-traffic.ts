import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { changeDeployment, type StateConflict } from './change-deployment.ts';
import { moveTraffic } from './traffic.ts';
import * as versions from './version-store.ts';

const Input = z.object({
  deploymentId: z.string(),
  shares: z
    .array(z.object({ versionId: z.uuid('This is no version.'), percent: z.int().min(1, 'At least 1 percent.').max(100, 'At most 100 percent.') }))
    .refine((shares) => shares.reduce((sum, { percent }) => sum + percent, 0) === 100, 'The shares add up to 100.')
    .refine((shares) => new Set(shares.map(({ versionId }) => versionId)).size === shares.length, 'Each version has one share.'),
});

export type SplitTrafficOutcome = { kind: 'split'; id: string } | { kind: 'invalid'; fields: InvalidFields } | StateConflict;

/** Gives READY versions their shares of the calls. A version that is left out ends its calls and retires. */
export async function splitTraffic(context: Context, input: unknown): Promise<SplitTrafficOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { shares } = parsed.value;
  return changeDeployment(context, parsed.value, async (unit, { id, name, state }): Promise<SplitTrafficOutcome> => {
    const { tx } = unit;
    if (state !== 'RUNNING')
      return unit.abort({ kind: 'state-conflict', state, message: `${name} is ${state}; shares are changed while it is RUNNING.` });
    const ids = shares.map(({ versionId }) => versionId);
    const found = await versions.byIds(tx, ids);
    const fields = found.flatMap((version, place) => {
      const path = ['shares', String(place), 'versionId'];
      if (version?.deploymentId !== id) return [{ path, message: `${name} has no such version.` }];
      if (version.state === 'READY') return [];
      return [{ path, message: `Version ${version.number} is ${version.state}; only READY versions get calls.` }];
    });
    if (fields.length > 0) return unit.abort({ kind: 'invalid', fields });
    await moveTraffic(tx, id, shares, context.drainSeconds);
    await unit.append({
      kind: 'deployment:split',
      change: 'UPDATED',
      subjects: [{ kind: 'Deployment', id }, ...ids.map((versionId) => ({ kind: 'DeploymentVersion', id: versionId }))],
      facts: { name },
    });
    return { kind: 'split', id };
  });
}

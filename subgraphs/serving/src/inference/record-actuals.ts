import { notFound } from '@hopyard/identity';
import { isId } from '@hopyard/inference';
import { parseInput, type InvalidFields } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as deployments from '../deployment/deployment-store.ts';
import * as inferences from './inference-store.ts';

const MOST_ACTUALS = 1_000;

const Input = z.object({
  deploymentId: z.uuid(),
  actuals: z
    .array(z.object({ inferenceId: z.string().refine(isId, 'An id has 1 to 128 printable characters.'), actual: z.record(z.string(), z.json()) }))
    .min(1)
    .max(MOST_ACTUALS, `At most ${MOST_ACTUALS} at once.`),
  idempotencyKey: z.string().nullish(),
});

export type RecordActualsOutcome = { kind: 'recorded'; recorded: number; unknown: string[] } | { kind: 'invalid'; fields: InvalidFields };

/** Says of calls what turned out to be true; of a call that is named twice, and of one that was labelled before, the last word counts. */
export async function recordActuals(context: Context, given: unknown): Promise<RecordActualsOutcome> {
  const parsed = parseInput(Input, given);
  if (!parsed.ok) return parsed.outcome;
  const { deploymentId, actuals } = parsed.value;
  return context.write('inference:label', parsed.value, async ({ tx, viewer, append }): Promise<RecordActualsOutcome> => {
    const [deployment] = await deployments.byIds(tx, [deploymentId]);
    if (!deployment) throw notFound();
    const last = new Map(actuals.map(({ inferenceId, actual }) => [inferenceId, actual]));
    const known = await inferences.setActuals(
      tx,
      deploymentId,
      [...last].map(([id, actual]) => ({ id, actual })),
      { at: context.now(), by: viewer.user.id },
    );
    if (known.length > 0) await append({ kind: 'inference:label', change: 'UPDATED', subjects: [{ kind: 'Deployment', id: deploymentId }] });
    return { kind: 'recorded', recorded: known.length, unknown: [...last.keys()].filter((id) => !known.includes(id)) };
  });
}

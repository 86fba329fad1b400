import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { lockOwnRun } from './own-run.ts';
import type { Run } from './run.ts';
import * as runs from './run-store.ts';

const Input = z.object({
  runId: z.string(),
  state: z
    .enum(['SUCCEEDED', 'FAILED', 'STOPPED'], 'A run ends as SUCCEEDED, FAILED or STOPPED.')
    .nullish()
    .transform((state) => state ?? 'SUCCEEDED'),
});

export type FinishRunOutcome =
  | { kind: 'finished'; id: string }
  | { kind: 'state-conflict'; state: Run['state'] }
  | { kind: 'invalid'; fields: InvalidFields };

export async function finishRun(context: Context, input: unknown): Promise<FinishRunOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const id = parsed.value.runId;
  const outcome = await context.write('run:write', parsed.value, async (unit): Promise<FinishRunOutcome> => {
    const run = await lockOwnRun(unit, id);
    if (run.state !== 'RUNNING') return unit.abort({ kind: 'state-conflict', state: run.state });
    await runs.finish(unit.tx, id, parsed.value.state, context.now());
    const subjects = [
      { kind: 'Run', id },
      { kind: 'Experiment', id: run.experimentId },
    ];
    await unit.append({ kind: 'run:finish', change: 'UPDATED', subjects, facts: { state: parsed.value.state } });
    return { kind: 'finished', id };
  });
  context.loaders.run.clear(id);
  context.wakes.wake(id);
  return outcome;
}

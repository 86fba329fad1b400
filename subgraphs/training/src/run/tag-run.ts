import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { lockOwnRun } from './own-run.ts';
import { MOST_TAGS, tags } from './run-input.ts';
import * as runTags from './tag-store.ts';

const Input = z.object({ runId: z.string(), add: tags, remove: tags });

export type TagRunOutcome = { kind: 'tagged'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Adds and removes tags of a run; people sort runs also when they are long over. */
export async function tagRun(context: Context, input: unknown): Promise<TagRunOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const id = parsed.value.runId;
  return context.write('run:write', parsed.value, async (unit): Promise<TagRunOutcome> => {
    const { experimentId } = await lockOwnRun(unit, id);
    await runTags.remove(unit.tx, id, parsed.value.remove);
    await runTags.add(unit.tx, id, parsed.value.add);
    const [now = []] = await runTags.ofRuns(unit.tx, [id]);
    if (now.length > MOST_TAGS)
      return unit.abort({
        kind: 'invalid',
        fields: [{ path: ['add'], message: `A run has at most ${MOST_TAGS} tags; this one would have ${now.length}.` }],
      });
    const subjects = [
      { kind: 'Run', id },
      { kind: 'Experiment', id: experimentId },
    ];
    await unit.append({ kind: 'run:tag', change: 'UPDATED', subjects, facts: { tags: now.join(', ').slice(0, 1_000) } });
    return { kind: 'tagged', id };
  });
}

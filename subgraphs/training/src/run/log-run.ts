import { link } from '@hopyard/catalog';
import { resolvePath } from '@hopyard/files';
import { PlatformError } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { lockOwnRun } from './own-run.ts';
import * as points from './point-store.ts';
import type { PointColumns, Run } from './run.ts';
import { artifacts, metrics, parameters, series } from './run-input.ts';
import * as runs from './run-store.ts';

const Input = z.object({ runId: z.string(), metrics, series, parameters, artifacts, idempotencyKey: z.string().nullish() });

export type LogRunOutcome =
  | { kind: 'logged'; id: string }
  | { kind: 'state-conflict'; state: Run['state'] }
  | { kind: 'invalid'; fields: InvalidFields };

/** Adds points and parameters to an open run: all of them, or none. */
export async function logRun(context: Context, input: unknown): Promise<LogRunOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const id = parsed.value.runId;
  const outcome = await context.write('run:write', parsed.value, async (unit): Promise<LogRunOutcome> => {
    const run = await lockOwnRun(unit, id);
    if (run.state !== 'RUNNING') return unit.abort({ kind: 'state-conflict', state: run.state });
    const now = context.now();
    await points.append(unit.tx, id, columnsOf(parsed.value, now));
    const fixed = await runs.setParameters(unit.tx, id, parsed.value.parameters);
    if (fixed !== null)
      return unit.abort({
        kind: 'invalid',
        fields: [{ path: ['parameters'], message: `"${fixed}" is set to another value already, and keeps it.` }],
      });
    const fields = await attach(unit.tx, run, parsed.value.artifacts);
    if (fields.length > 0) return unit.abort({ kind: 'invalid', fields });
    return { kind: 'logged', id };
  });
  context.loaders.run.clear(id);
  context.wakes.wake(id);
  return outcome;
}

type Logged = Pick<z.infer<typeof Input>, 'metrics' | 'series'>;

/** Everything that is logged of a metric, in the order given. What has no time was measured now. */
function columnsOf({ metrics: single, series: many }: Logged, now: Date): PointColumns[] {
  const columns = new Map<string, { key: string; steps: bigint[]; times: Date[]; values: number[] }>();
  const of = (key: string) => columns.get(key) ?? columns.set(key, { key, steps: [], times: [], values: [] }).get(key)!;
  for (const { key, step, at, value } of single) {
    const { steps, times, values } = of(key);
    steps.push(step);
    times.push(at ?? now);
    values.push(value);
  }
  for (const { key, steps, at, values } of many) {
    const known = of(key);
    known.steps.push(...steps);
    known.times.push(...(at ?? steps.map(() => now)));
    known.values.push(...values);
  }
  return [...columns.values()].filter(({ steps }) => steps.length > 0);
}

/** Links files of the project to a run by their paths; answers what is wrong with them. */
async function attach(tx: Tx, run: Run, paths: readonly string[]): Promise<InvalidFields> {
  const fields: InvalidFields = [];
  const wrong = (index: number, message: string) => void fields.push({ path: ['artifacts', String(index)], message });
  const by = run.executionId ? { byId: run.executionId } : {};
  for (const [index, path] of paths.entries()) {
    try {
      const inode = await resolvePath(tx, path);
      if (inode?.kind === 'FILE') await link(tx, [{ sourceId: run.id, targetId: inode.id, relation: 'PRODUCED', ...by }]);
      else wrong(index, `There is no file at "${path}" in this project.`);
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      wrong(index, error.message);
    }
  }
  return fields;
}

import { link, register } from '@hopyard/catalog';
import { type InvalidFields, newId, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { parameters, runName, tags } from './run-input.ts';
import * as runs from './run-store.ts';
import * as runTags from './tag-store.ts';

const Input = z.object({ experiment: runName, name: runName.nullish(), parameters, tags, idempotencyKey: z.string().nullish() });

export type StartRunOutcome = { kind: 'started'; id: string } | { kind: 'name-taken'; name: string } | { kind: 'invalid'; fields: InvalidFields };

/** Opens a run. A program's run belongs to its execution. */
export async function startRun(context: Context, input: unknown): Promise<StartRunOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const { experiment: experimentName, parameters: given } = parsed.value;
  return context.write('run:write', parsed.value, async (unit): Promise<StartRunOutcome> => {
    const { tx, viewer } = unit;
    const author = { createdAt: context.now(), createdBy: viewer.user.id };
    const executionId = viewer.proof.kind === 'JOB' ? viewer.proof.executionId : null;
    let experiment = await runs.experimentToBe(tx, experimentName);
    if (!experiment) {
      experiment = { id: newId(), name: experimentName, ...author };
      await register(tx, { id: experiment.id, kind: 'EXPERIMENT', label: experimentName, ...author });
      await runs.insertExperiment(tx, experiment);
    }
    const number = await runs.takeRunNumber(tx, experiment.id);
    const name = parsed.value.name ?? `run-${number}`;
    const id = newId();
    await register(tx, { id, kind: 'RUN', label: `${experimentName} ${name}`, ...author });
    if (!(await runs.insert(tx, { id, experimentId: experiment.id, name, executionId, ...author }))) return unit.abort({ kind: 'name-taken', name });
    const twice = await runs.setParameters(tx, id, given);
    if (twice !== null) return unit.abort({ kind: 'invalid', fields: [{ path: ['parameters'], message: `"${twice}" is given two values.` }] });
    await runTags.add(tx, id, parsed.value.tags);
    if (executionId) await link(tx, [{ sourceId: executionId, targetId: id, relation: 'PRODUCED', byId: executionId }]);
    await unit.append({
      kind: 'run:start',
      change: 'CREATED',
      subjects: [{ kind: 'Run', id }, { kind: 'Experiment', id: experiment.id }, ...(executionId ? [{ kind: 'Execution', id: executionId }] : [])],
      facts: { experiment: experimentName, name },
    });
    return { kind: 'started', id };
  });
}

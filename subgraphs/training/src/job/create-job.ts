import { register } from '@hopyard/catalog';
import { type InvalidFields, newId, parseInput } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { CreateJobInput, findNamed } from './job-input.ts';
import * as jobs from './job-store.ts';

export type CreateJobOutcome = { kind: 'created'; id: string } | { kind: 'name-taken'; name: string } | { kind: 'invalid'; fields: InvalidFields };

export async function createJob(context: Context, input: unknown): Promise<CreateJobOutcome> {
  const parsed = parseInput(CreateJobInput, input);
  if (!parsed.ok) return parsed.outcome;
  const { name, description, environmentId = null, resources, timeout, retries, ...job } = parsed.value;
  return context.write('job:create', parsed.value, async (unit): Promise<CreateJobOutcome> => {
    const { program, grants, fields } = await findNamed(unit.tx, { ...job, environmentId });
    if (!program || fields.length > 0) return unit.abort({ kind: 'invalid', fields });
    const id = newId();
    const author = { createdAt: context.now(), createdBy: unit.viewer.user.id };
    await register(unit.tx, { id, kind: 'JOB', label: name, ...author });
    const inserted = await jobs.insert(unit.tx, {
      ...{ id, name, description, environmentId, retries, ...author },
      ...{ programId: program.id, arguments: job.arguments, limits: resources, timeoutSeconds: timeout },
    });
    if (!inserted) return unit.abort({ kind: 'name-taken', name });
    await jobs.setGrants(unit.tx, id, grants);
    await unit.append({ kind: 'job:create', change: 'CREATED', subjects: [{ kind: 'Job', id }], facts: { name } });
    return { kind: 'created', id };
  });
}

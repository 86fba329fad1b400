import { notFound } from '@hopyard/identity';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import { findNamed, JobFields } from './job-input.ts';
import * as jobs from './job-store.ts';

const { environmentId, ...required } = JobFields;
const Input = z.object({ jobId: z.string(), environmentId, ...z.object(required).partial().shape });

export type ConfigureJobOutcome = { kind: 'configured'; id: string } | { kind: 'invalid'; fields: InvalidFields };

/** Changes what is given; null and what is left out stay as they are, but `environmentId: null` takes the environment away. */
export async function configureJob(context: Context, input: Record<string, unknown>): Promise<ConfigureJobOutcome> {
  const given = Object.fromEntries(Object.entries(input).filter(([name, value]) => value !== null || name === 'environmentId'));
  const parsed = parseInput(Input, given);
  if (!parsed.ok) return parsed.outcome;
  const change = parsed.value;
  const known = await context.loaders.job.load(change.jobId);
  if (!known) throw notFound();
  return context.write('job:configure', change, async (unit): Promise<ConfigureJobOutcome> => {
    const job = await jobs.lock(unit.tx, known.id);
    if (!job) throw notFound();
    const { program, grants, fields } = await findNamed(unit.tx, change);
    if (fields.length > 0) return unit.abort({ kind: 'invalid', fields });
    const [current] = await jobs.grantsOf(unit.tx, [job.id]);
    await jobs.update(unit.tx, {
      ...job,
      description: change.description ?? job.description,
      programId: program?.id ?? job.programId,
      arguments: change.arguments ?? job.arguments,
      environmentId: change.environmentId === undefined ? job.environmentId : change.environmentId,
      limits: change.resources ?? job.limits,
      timeoutSeconds: change.timeout ?? job.timeoutSeconds,
      retries: change.retries ?? job.retries,
    });
    await jobs.setGrants(unit.tx, job.id, {
      reads: change.reads ? grants.reads : (current?.reads ?? []),
      writes: change.writes ? grants.writes : (current?.writes ?? []),
    });
    await unit.append({ kind: 'job:configure', change: 'UPDATED', subjects: [{ kind: 'Job', id: job.id }], facts: { name: job.name } });
    return { kind: 'configured', id: job.id };
  });
}

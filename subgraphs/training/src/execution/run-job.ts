import { inodes } from '@hopyard/files';
import { notFound } from '@hopyard/identity';
import { type InvalidFields, parseInput } from '@hopyard/subgraph';
import * as z from 'zod';
import type { Context } from '../context.ts';
import * as environments from '../environment/environment-store.ts';
import { JobFields } from '../job/job-input.ts';
import * as jobs from '../job/job-store.ts';
import { startExecution } from './start-execution.ts';

const Input = z.object({ jobId: z.string(), arguments: JobFields.arguments.nullish(), idempotencyKey: z.string().nullish() });

export type RunJobOutcome =
  | { kind: 'queued'; id: string }
  | { kind: 'environment-failed'; id: string; failure: string }
  | { kind: 'sandbox-unavailable'; reason: string }
  | { kind: 'invalid'; fields: InvalidFields };

/** Runs a job once. The program is pinned here: what its file becomes later does not touch this execution. */
export async function runJob(context: Context, input: unknown): Promise<RunJobOutcome> {
  const parsed = parseInput(Input, input);
  if (!parsed.ok) return parsed.outcome;
  const job = await context.loaders.job.load(parsed.value.jobId);
  if (!job) throw notFound();
  const outcome = await context.write('job:run', parsed.value, async (unit): Promise<RunJobOutcome> => {
    const { tx } = unit;
    const refusal = context.runners.refusal();
    if (refusal) return unit.abort({ kind: 'sandbox-unavailable', reason: refusal });
    if (job.environmentId) {
      const environment = await environments.hold(tx, job.environmentId);
      if (environment?.state === 'FAILED') return unit.abort({ kind: 'environment-failed', id: environment.id, failure: environment.failure ?? '' });
    }
    const [program] = await inodes.byIds(tx, [job.programId]);
    if (!program?.blobId || !program.sha256) {
      return unit.abort({
        kind: 'invalid',
        fields: [{ path: ['jobId'], message: `The program of ${job.name} was deleted. Configure the job with another one.` }],
      });
    }
    const [grants = { reads: [], writes: [] }] = await jobs.grantsOf(tx, [job.id]);
    const id = await startExecution(tx, unit.append, {
      jobId: job.id,
      jobName: job.name,
      grants,
      arguments: parsed.value.arguments ?? job.arguments,
      attempt: 1,
      retryOf: null,
      trigger: 'PERSON',
      environmentId: job.environmentId,
      program: { name: program.name, blobId: program.blobId, sizeBytes: Number(program.sizeBytes), sha256: program.sha256 },
      limits: job.limits,
      timeoutSeconds: job.timeoutSeconds,
      createdAt: context.now(),
      createdBy: unit.viewer.user.id,
    });
    return { kind: 'queued', id };
  });
  context.wakes.wake('work');
  return outcome;
}

import { createHash, randomBytes } from 'node:crypto';
import { filesUnder, inodes } from '@hopyard/files';
import type { ClaimRequest, EnvironmentSpec, Lease, Mount } from '@hopyard/leases';
import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import * as environments from '../environment/environment-store.ts';
import * as executions from '../execution/execution-store.ts';
import { appendAsPlatform, type LeaseParts, stateEntry } from './lease-parts.ts';

type Claimed = { kind: 'execution' | 'environment'; id: string; project_id: string; project_name: string; epoch: number };

/** Hands out work, at most `slots` pieces, in one transaction: a claim is whole or it did not happen. */
export async function claimWork(parts: LeaseParts, { slots }: ClaimRequest): Promise<Lease[]> {
  const leases = await parts.db.transaction(async (tx) => {
    const claimed = await tx.execute<Claimed>(sql`select * from training.claim(${slots}, ${parts.ttlSeconds})`);
    const made: Lease[] = [];
    for (const work of claimed) {
      await tx.execute(sql`select set_config('app.project_id', ${work.project_id}, true)`);
      made.push(work.kind === 'execution' ? await executionLease(parts, tx, work) : await environmentLease(parts, tx, work));
    }
    return made;
  });
  if (leases.length > 0) parts.journal.poke();
  for (const lease of leases) parts.wakes.wake(lease.id);
  return leases;
}

const common = ({ ttlSeconds }: LeaseParts, work: Claimed) => ({
  id: work.id,
  projectId: work.project_id,
  projectName: work.project_name,
  epoch: work.epoch,
  ttlSeconds,
});

async function executionLease(parts: LeaseParts, tx: Tx, work: Claimed): Promise<Lease> {
  const [execution] = await executions.byIds(tx, [work.id]);
  if (!execution) throw new Error(`The claimed execution ${work.id} is not there.`);
  const [grants = { reads: [], writes: [] }] = await executions.grantsOf(tx, [execution.id]);
  const mounts: Mount[] = [];
  for (const id of grants.reads) for (const { path, blob } of await filesUnder(tx, id)) mounts.push({ path, blob });
  const paths = await inodes.pathsOf(tx, grants.writes);
  const [environment] = execution.environmentId ? await environments.byIds(tx, [execution.environmentId]) : [];
  const token = `hyj_${randomBytes(32).toString('base64url')}`;
  const tokenHash = createHash('sha256').update(token).digest('hex');
  await executions.setIdentity(tx, { executionId: execution.id, userId: execution.createdBy, epoch: work.epoch, tokenHash });
  await appendAsPlatform(parts, tx, work.project_id, stateEntry('Execution', execution.id, 'PREPARING', execution.jobId));
  const { program, limits } = execution;
  return {
    kind: 'execution',
    ...common(parts, work),
    logOffset: Number(execution.logEnd),
    token,
    program: { name: program.name, blob: { blobId: program.blobId, sizeBytes: program.sizeBytes, sha256: program.sha256 } },
    arguments: execution.arguments,
    variables: {},
    environment: environment ? specOf(environment) : null,
    limits: { cpus: limits.cpus, memoryBytes: Number(limits.memoryBytes), processes: limits.processes },
    timeoutSeconds: execution.timeoutSeconds,
    mounts,
    outputs: grants.writes.flatMap((directoryId) => {
      const path = paths.get(directoryId);
      return path ? [{ directoryId, path }] : [];
    }),
  };
}

async function environmentLease(parts: LeaseParts, tx: Tx, work: Claimed): Promise<Lease> {
  const [environment] = await environments.byIds(tx, [work.id]);
  if (!environment) throw new Error(`The claimed environment ${work.id} is not there.`);
  await appendAsPlatform(parts, tx, work.project_id, stateEntry('Environment', work.id, 'BUILDING'));
  return { kind: 'environment', ...common(parts, work), spec: specOf(environment) };
}

const specOf = ({ id, requirements }: { id: string; requirements: string[] }): EnvironmentSpec => ({ environmentId: id, revision: 1, requirements });

import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn, texts } from '../environment/environment-store.ts';
import type { Grants, Job } from './job.ts';

type Row = {
  id: string;
  name: string;
  description: string;
  program_id: string;
  arguments: string[];
  environment_id: string | null;
  cpus: number;
  memory_bytes: string;
  processes: number;
  timeout_seconds: number;
  retries: number;
  created_at: string;
  created_by: string;
};

const jobOf = (row: Row): Job => ({
  id: row.id,
  name: row.name,
  description: row.description,
  programId: row.program_id,
  arguments: row.arguments,
  environmentId: row.environment_id,
  limits: { cpus: row.cpus, memoryBytes: BigInt(row.memory_bytes), processes: row.processes },
  timeoutSeconds: row.timeout_seconds,
  retries: row.retries,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Job | null)[]> {
  const rows = await db.execute<Row>(sql`select * from training.jobs where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, jobOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Locks a job and answers it as it is now. */
export async function lock(tx: Tx, id: string): Promise<Job | null> {
  const [row] = await tx.execute<Row>(sql`select * from training.jobs where project_id = app.current_project() and id = ${id} for update`);
  return row ? jobOf(row) : null;
}

export async function byName(tx: Tx, name: string): Promise<Job | null> {
  const [row] = await tx.execute<Row>(sql`select * from training.jobs where project_id = app.current_project() and name = ${name}`);
  return row ? jobOf(row) : null;
}

export async function list(tx: Tx, page: PageArguments): Promise<Page<Job>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select * from training.jobs where project_id = app.current_project() ${after ? sql`and name > ${after[0]}` : sql``} order by name limit ${size + 1}`);
  return pageOf(rows.map(jobOf), size, (job) => [job.name]);
}

/** False when the name is taken. */
export async function insert(tx: Tx, job: Job): Promise<boolean> {
  const rows = await tx.execute(sql`
    insert into training.jobs (project_id, id, name, description, program_id, arguments, environment_id, cpus, memory_bytes, processes,
      timeout_seconds, retries, created_at, created_by)
    values (app.current_project(), ${job.id}, ${job.name}, ${job.description}, ${job.programId}, ${texts(job.arguments)}, ${job.environmentId},
      ${job.limits.cpus}, ${String(job.limits.memoryBytes)}::bigint, ${job.limits.processes}, ${job.timeoutSeconds}, ${job.retries},
      ${job.createdAt.toISOString()}, ${job.createdBy})
    on conflict on constraint jobs_name_unique do nothing returning id`);
  return rows.length === 1;
}

export const update = (tx: Tx, job: Job) =>
  tx.execute(sql`
    update training.jobs set description = ${job.description}, program_id = ${job.programId}, arguments = ${texts(job.arguments)},
      environment_id = ${job.environmentId}, cpus = ${job.limits.cpus}, memory_bytes = ${String(job.limits.memoryBytes)}::bigint,
      processes = ${job.limits.processes}, timeout_seconds = ${job.timeoutSeconds}, retries = ${job.retries}
    where project_id = app.current_project() and id = ${job.id}`);

export async function setGrants(tx: Tx, jobId: string, { reads, writes }: Grants): Promise<void> {
  await tx.execute(sql`delete from training.job_grants where project_id = app.current_project() and job_id = ${jobId}`);
  await tx.execute(sql`
    insert into training.job_grants (project_id, job_id, entry_id, access)
    select app.current_project(), ${jobId}::uuid, id, 'READ' from unnest(array${idsIn(reads)}) id
    union all select app.current_project(), ${jobId}::uuid, id, 'WRITE' from unnest(array${idsIn(writes)}) id`);
}

export async function grantsOf(db: Db | Tx, jobIds: readonly string[]): Promise<Grants[]> {
  const rows = await db.execute<{ job_id: string; entry_id: string; access: 'READ' | 'WRITE' }>(sql`
    select job_id, entry_id, access from training.job_grants where project_id = app.current_project() and job_id in ${idsIn(jobIds)} order by entry_id`);
  const of = (id: string, access: string) => rows.filter((row) => row.job_id === id && row.access === access).map((row) => row.entry_id);
  return jobIds.map((id) => ({ reads: of(id, 'READ'), writes: of(id, 'WRITE') }));
}

/** The next execution's number; the job stays locked until the transaction ends. */
export async function takeNumber(tx: Tx, jobId: string): Promise<number> {
  const [row] = await tx.execute<{ last_number: number }>(
    sql`update training.jobs set last_number = last_number + 1 where project_id = app.current_project() and id = ${jobId} returning last_number`,
  );
  return row?.last_number ?? 0;
}

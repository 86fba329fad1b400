import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, pagesOf, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn, texts } from '../environment/environment-store.ts';
import type { Grants } from '../job/job.ts';
import type { Execution, NewExecution, StateChange } from './execution.ts';
import type { ExecutionState } from './execution-state.ts';

type Row = {
  id: string;
  job_id: string;
  number: number;
  state: ExecutionState;
  state_reason: string | null;
  arguments: string[];
  attempt: number;
  retry_of: string | null;
  trigger: Execution['trigger'];
  environment_id: string | null;
  program_name: string;
  program_blob: string;
  program_bytes: string;
  program_hash: string;
  cpus: number;
  memory_bytes: string;
  processes: number;
  timeout_seconds: number;
  epoch: number;
  started_at: string | null;
  finished_at: string | null;
  exit_code: number | null;
  cpu_seconds: number;
  peak_memory_bytes: string | null;
  log_end: string;
  created_at: string;
  created_by: string;
};

const date = (value: string | null) => (value === null ? null : new Date(value));
const executionOf = (row: Row): Execution => ({
  id: row.id,
  jobId: row.job_id,
  number: row.number,
  state: row.state,
  stateReason: row.state_reason,
  arguments: row.arguments,
  attempt: row.attempt,
  retryOf: row.retry_of,
  trigger: row.trigger,
  environmentId: row.environment_id,
  program: { name: row.program_name, blobId: row.program_blob, sizeBytes: Number(row.program_bytes), sha256: row.program_hash },
  limits: { cpus: row.cpus, memoryBytes: BigInt(row.memory_bytes), processes: row.processes },
  timeoutSeconds: row.timeout_seconds,
  epoch: row.epoch,
  startedAt: date(row.started_at),
  finishedAt: date(row.finished_at),
  exitCode: row.exit_code,
  cpuSeconds: row.cpu_seconds,
  peakMemoryBytes: row.peak_memory_bytes === null ? null : BigInt(row.peak_memory_bytes),
  logEnd: BigInt(row.log_end),
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Execution | null)[]> {
  const rows = await db.execute<Row>(sql`select * from training.executions where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, executionOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Newest first. */
export async function list(tx: Tx, page: PageArguments): Promise<Page<Execution>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select * from training.executions where project_id = app.current_project()
      ${after ? sql`and id < ${after[0]}::uuid` : sql``} order by id desc limit ${size + 1}`);
  return pageOf(rows.map(executionOf), size, ({ id }) => [id]);
}

/** The executions of each of some jobs, newest first. */
export async function ofJobs(tx: Tx, jobIds: readonly string[], page: PageArguments): Promise<Page<Execution>[]> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row & { subject: string }>(sql`
    select s.id as subject, x.* from unnest(array${idsIn(jobIds)}) s (id) cross join lateral (
      select * from training.executions where project_id = app.current_project() and job_id = s.id
        ${after ? sql`and number < ${after[0]}::integer` : sql``} order by number desc limit ${size + 1}) x
    order by x.number desc`);
  return pagesOf(jobIds, rows, size, executionOf, ({ number }) => [String(number)]);
}

export async function newestOf(db: Db | Tx, jobIds: readonly string[]): Promise<(Execution | null)[]> {
  const rows = await db.execute<Row>(sql`
    select x.* from unnest(array${idsIn(jobIds)}) wanted (id)
    join lateral (select * from training.executions x where x.project_id = app.current_project() and x.job_id = wanted.id order by x.number desc limit 1) x on true`);
  const found = new Map(rows.map((row) => [row.job_id, executionOf(row)]));
  return jobIds.map((id) => found.get(id) ?? null);
}

export async function insert(tx: Tx, execution: NewExecution, { reads, writes }: Grants): Promise<void> {
  const { program, limits } = execution;
  const at = execution.createdAt.toISOString();
  await tx.execute(sql`
    insert into training.executions (project_id, id, job_id, number, state, arguments, attempt, retry_of, trigger, environment_id, program_name,
      program_blob, program_bytes, program_hash, cpus, memory_bytes, processes, timeout_seconds, queued_at, created_at, created_by)
    values (app.current_project(), ${execution.id}, ${execution.jobId}, ${execution.number}, 'QUEUED', ${texts(execution.arguments)},
      ${execution.attempt}, ${execution.retryOf}, ${execution.trigger}, ${execution.environmentId}, ${program.name}, ${program.blobId},
      ${program.sizeBytes}, ${program.sha256}, ${limits.cpus}, ${String(limits.memoryBytes)}::bigint, ${limits.processes},
      ${execution.timeoutSeconds}, ${at}, ${at}, ${execution.createdBy})`);
  await tx.execute(sql`
    insert into training.execution_grants (project_id, execution_id, entry_id, access)
    select app.current_project(), ${execution.id}::uuid, id, 'READ' from unnest(array${idsIn(reads)}) id
    union all select app.current_project(), ${execution.id}::uuid, id, 'WRITE' from unnest(array${idsIn(writes)}) id`);
}

export async function grantsOf(db: Db | Tx, executionIds: readonly string[]): Promise<Grants[]> {
  const rows = await db.execute<{ execution_id: string; entry_id: string; access: 'READ' | 'WRITE' }>(sql`
    select execution_id, entry_id, access from training.execution_grants
    where project_id = app.current_project() and execution_id in ${idsIn(executionIds)} order by entry_id`);
  const of = (id: string, access: string) => rows.filter((row) => row.execution_id === id && row.access === access).map((row) => row.entry_id);
  return executionIds.map((id) => ({ reads: of(id, 'READ'), writes: of(id, 'WRITE') }));
}

export async function historyOf(db: Db | Tx, executionIds: readonly string[]): Promise<StateChange[][]> {
  const rows = await db.execute<{ execution_id: string; state: ExecutionState; at: string; reason: string | null }>(sql`
    select execution_id, state, at, reason from training.execution_states
    where project_id = app.current_project() and execution_id in ${idsIn(executionIds)} order by ord`);
  return executionIds.map((id) =>
    rows.filter((row) => row.execution_id === id).map(({ state, at, reason }) => ({ state, at: new Date(at), reason })),
  );
}

/** What executions produced, by the catalogue's links. */
export async function outputsOf(db: Db | Tx, executionIds: readonly string[]): Promise<string[][]> {
  const rows = await db.execute<{ source_id: string; target_id: string }>(sql`
    select l.source_id, l.target_id from catalog.links l join catalog.entries e on e.project_id = l.project_id and e.id = l.target_id and e.kind = 'FILE'
    where l.project_id = app.current_project() and l.relation = 'PRODUCED' and l.source_id in ${idsIn(executionIds)} order by l.id`);
  return executionIds.map((id) => rows.filter((row) => row.source_id === id).map((row) => row.target_id));
}

/** Locks an execution and answers it as it is now. */
export async function lock(tx: Tx, id: string): Promise<Execution | null> {
  const [row] = await tx.execute<Row>(sql`select * from training.executions where project_id = app.current_project() and id = ${id} for update`);
  return row ? executionOf(row) : null;
}

export const setState = (tx: Tx, id: string, state: ExecutionState, reason: string | null = null) =>
  tx.execute(sql`
    update training.executions set state = ${state}, state_reason = ${reason},
      started_at = case when ${state} = 'RUNNING' then now() else started_at end,
      finished_at = case when ${state} in ('SUCCEEDED', 'FAILED', 'STOPPED', 'TIMED_OUT', 'LOST') then now() else null end,
      lease_expires_at = case when ${state} in ('PREPARING', 'RUNNING', 'STOPPING') then lease_expires_at else null end
    where project_id = app.current_project() and id = ${id}`);

export const requestStop = (tx: Tx, id: string) =>
  tx.execute(sql`update training.executions set stop_requested = true where project_id = app.current_project() and id = ${id}`);

export type Usage = { cpuSeconds: number; peakMemoryBytes: number; exitCode?: number | null };

export const recordUsage = (tx: Tx, id: string, { cpuSeconds, peakMemoryBytes, exitCode = null }: Usage) =>
  tx.execute(sql`
    update training.executions set cpu_seconds = greatest(cpu_seconds, ${cpuSeconds}),
      peak_memory_bytes = greatest(peak_memory_bytes, ${Math.round(peakMemoryBytes)}), exit_code = coalesce(${exitCode}::integer, exit_code)
    where project_id = app.current_project() and id = ${id}`);

/** Locks an execution whose runner fell silent; null when it was heard of again, or ended, meanwhile. */
export async function lockLapsed(tx: Tx, id: string): Promise<Execution | null> {
  const [row] = await tx.execute<Row>(sql`
    select * from training.executions where project_id = app.current_project() and id = ${id} and lease_expires_at < now() for update`);
  return row ? executionOf(row) : null;
}

/** Renews a lease; answers whether somebody asked for the program's end. */
export async function renew(tx: Tx, id: string, ttlSeconds: number): Promise<boolean> {
  const [row] = await tx.execute<{ stop_requested: boolean }>(sql`
    update training.executions set lease_expires_at = now() + make_interval(secs => ${ttlSeconds})
    where project_id = app.current_project() and id = ${id} returning stop_requested`);
  return row?.stop_requested ?? false;
}

/** Executions that wait for an environment which will not come. */
export async function waitingFor(tx: Tx, environmentId: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from training.executions where project_id = app.current_project() and environment_id = ${environmentId} and state = 'QUEUED' for update`);
  return rows.map((row) => row.id);
}

/** The identity that the broker shows for a program: valid for this claim alone. */
export const setIdentity = (tx: Tx, identity: { executionId: string; userId: string; epoch: number; tokenHash: string }) =>
  tx.execute(sql`
    insert into projects.job_identities (project_id, execution_id, user_id, epoch, token_hash)
    values (app.current_project(), ${identity.executionId}, ${identity.userId}, ${identity.epoch}, ${identity.tokenHash})
    on conflict on constraint job_identities_pkey do update
      set epoch = excluded.epoch, token_hash = excluded.token_hash, revoked_at = null`);

export const revokeIdentity = (tx: Tx, executionId: string) =>
  tx.execute(sql`
    update projects.job_identities set revoked_at = now()
    where project_id = app.current_project() and execution_id = ${executionId} and revoked_at is null`);

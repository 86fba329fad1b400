import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, pagesOf, type Tx } from '@hopyard/postgres';
import { type SQL, sql } from 'drizzle-orm';
import { idsIn } from '../environment/environment-store.ts';
import type { Experiment, Parameter, Run } from './run.ts';

type RunRow = {
  id: string;
  experiment_id: string;
  name: string;
  state: Run['state'];
  execution_id: string | null;
  points_end: string;
  started_at: string;
  finished_at: string | null;
  created_at: string;
  created_by: string;
};

const runOf = (row: RunRow): Run => ({
  id: row.id,
  experimentId: row.experiment_id,
  name: row.name,
  state: row.state,
  executionId: row.execution_id,
  pointsEnd: BigInt(row.points_end),
  startedAt: new Date(row.started_at),
  finishedAt: row.finished_at === null ? null : new Date(row.finished_at),
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Run | null)[]> {
  const rows = await db.execute<RunRow>(sql`select * from training.runs where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, runOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function ofExecutions(db: Db | Tx, executionIds: readonly string[]): Promise<Run[][]> {
  const rows = await db.execute<RunRow>(sql`
    select * from training.runs where project_id = app.current_project() and execution_id in ${idsIn(executionIds)} order by id`);
  return executionIds.map((id) => rows.filter((row) => row.execution_id === id).map(runOf));
}

/** The runs of each of some experiments, newest first. */
export async function ofExperiments(tx: Tx, experimentIds: readonly string[], page: PageArguments): Promise<Page<Run>[]> {
  return newestOfEach(tx, experimentIds, page, sql`experiment_id = s.id`);
}

/** The runs that read each of some training datasets, or whose execution did, newest first. */
export async function ofTrainingDatasets(tx: Tx, datasetIds: readonly string[], page: PageArguments): Promise<Page<Run>[]> {
  const readers = sql`select source_id from catalog.links where project_id = app.current_project() and target_id = s.id and relation = 'USED'`;
  return newestOfEach(
    tx,
    datasetIds,
    page,
    sql`id in (${readers} union select id from training.runs where project_id = app.current_project() and execution_id in (${readers}))`,
  );
}

/** Newest first; `belongs` says which are those of the subject `s.id`. */
async function newestOfEach(tx: Tx, subjects: readonly string[], page: PageArguments, belongs: SQL): Promise<Page<Run>[]> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<RunRow & { subject: string }>(sql`
    select s.id as subject, r.* from unnest(array${idsIn(subjects)}) s (id) cross join lateral (
      select * from training.runs where project_id = app.current_project() and ${belongs} ${after ? sql`and id < ${after[0]}::uuid` : sql``}
      order by id desc limit ${size + 1}) r
    order by r.id desc`);
  return pagesOf(subjects, rows, size, runOf, (run) => [run.id]);
}

type NewRun = { id: string; experimentId: string; name: string; executionId: string | null; createdAt: Date; createdBy: string };

/** False when the name is taken in the experiment. */
export async function insert(tx: Tx, run: NewRun): Promise<boolean> {
  const at = run.createdAt.toISOString();
  const rows = await tx.execute(sql`
    insert into training.runs (project_id, id, experiment_id, name, state, execution_id, started_at, created_at, created_by)
    values (app.current_project(), ${run.id}, ${run.experimentId}, ${run.name}, 'RUNNING', ${run.executionId}, ${at}, ${at}, ${run.createdBy})
    on conflict on constraint runs_name_unique do nothing returning id`);
  return rows.length === 1;
}

/** Locks a run and answers it as it is now. */
export async function lock(tx: Tx, id: string): Promise<Run | null> {
  const [row] = await tx.execute<RunRow>(sql`select * from training.runs where project_id = app.current_project() and id = ${id} for update`);
  return row ? runOf(row) : null;
}

export const finish = (tx: Tx, id: string, state: Run['state'], at: Date) =>
  tx.execute(sql`
    update training.runs set state = ${state}, finished_at = ${at.toISOString()}
    where project_id = app.current_project() and id = ${id} and state = 'RUNNING'`);

/** Closes the runs that an execution left open; answers them. */
export async function finishLeftOpen(tx: Tx, executionId: string, state: Run['state'], at: Date): Promise<Run[]> {
  const rows = await tx.execute<RunRow>(sql`
    update training.runs set state = ${state}, finished_at = ${at.toISOString()}
    where project_id = app.current_project() and execution_id = ${executionId} and state = 'RUNNING' returning *`);
  return rows.map(runOf);
}

type ExperimentRow = { id: string; name: string; created_at: string; created_by: string };
const experimentOf = (row: ExperimentRow): Experiment => ({
  id: row.id,
  name: row.name,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function experimentsByIds(db: Db | Tx, ids: readonly string[]): Promise<(Experiment | null)[]> {
  const rows = await db.execute<ExperimentRow>(
    sql`select * from training.experiments where project_id = app.current_project() and id in ${idsIn(ids)}`,
  );
  const found = new Map(rows.map((row) => [row.id, experimentOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function listExperiments(tx: Tx, page: PageArguments): Promise<Page<Experiment>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<ExperimentRow>(sql`
    select * from training.experiments where project_id = app.current_project() ${after ? sql`and name > ${after[0]}` : sql``} order by name limit ${size + 1}`);
  return pageOf(rows.map(experimentOf), size, (experiment) => [experiment.name]);
}

export async function experimentByName(tx: Tx, name: string): Promise<Experiment | null> {
  const [row] = await tx.execute<ExperimentRow>(sql`select * from training.experiments where project_id = app.current_project() and name = ${name}`);
  return row ? experimentOf(row) : null;
}

/** The experiment of a name; two that ask for it at once, each to make it, wait for each other. */
export async function experimentToBe(tx: Tx, name: string): Promise<Experiment | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(app.current_project() || '/' || ${name}, 7060))`);
  return experimentByName(tx, name);
}

export const insertExperiment = (tx: Tx, { id, name, createdAt, createdBy }: Experiment) =>
  tx.execute(sql`
    insert into training.experiments (project_id, id, name, created_at, created_by)
    values (app.current_project(), ${id}, ${name}, ${createdAt.toISOString()}, ${createdBy})`);

/** The number of an experiment's next run; the experiment stays locked until the transaction ends. */
export async function takeRunNumber(tx: Tx, experimentId: string): Promise<number> {
  const [row] = await tx.execute<{ last_run: number }>(
    sql`update training.experiments set last_run = last_run + 1 where project_id = app.current_project() and id = ${experimentId} returning last_run`,
  );
  return row?.last_run ?? 0;
}

export async function parametersOf(db: Db | Tx, runIds: readonly string[]): Promise<Parameter[][]> {
  const rows = await db.execute<{ run_id: string } & Parameter>(sql`
    select run_id, key, value from training.run_parameters where project_id = app.current_project() and run_id in ${idsIn(runIds)} order by key`);
  return runIds.map((id) => rows.filter((row) => row.run_id === id).map(({ key, value }) => ({ key, value })));
}

/** Sets parameters; answers the key of one that is set to another value already. */
export async function setParameters(tx: Tx, runId: string, parameters: readonly Parameter[]): Promise<string | null> {
  if (parameters.length === 0) return null;
  const given = sql`jsonb_to_recordset(${JSON.stringify(parameters)}::jsonb) as p (key text, value text)`;
  await tx.execute(sql`
    insert into training.run_parameters (project_id, run_id, key, value)
    select app.current_project(), ${runId}, key, value from ${given} on conflict on constraint run_parameters_pkey do nothing`);
  const [other] = await tx.execute<{ key: string }>(sql`
    select p.key from ${given} join training.run_parameters r on r.project_id = app.current_project() and r.run_id = ${runId} and r.key = p.key
    where r.value <> p.value limit 1`);
  return other?.key ?? null;
}

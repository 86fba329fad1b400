import { type Db, decodeKey, type Page, type PageArguments, pageSize, pagesOf, type Tx } from '@hopyard/postgres';
import { type SQL, sql } from 'drizzle-orm';
import { idsIn } from '../environment/environment-store.ts';
import type { ModelFile, ModelMetric, ModelVersion } from './model.ts';

type Row = {
  id: string;
  model_id: string;
  version: number;
  description: string;
  state: ModelVersion['state'];
  format: ModelVersion['format'];
  framework: string;
  size_bytes: string;
  content_hash: string;
  run_id: string | null;
  execution_id: string | null;
  training_dataset_id: string | null;
  inputs: ModelVersion['inputs'];
  outputs: ModelVersion['outputs'];
  input_example: unknown;
  importances: ModelVersion['importances'];
  created_at: string;
  created_by: string;
};

const versionOf = (row: Row): ModelVersion => ({
  id: row.id,
  modelId: row.model_id,
  version: row.version,
  description: row.description,
  state: row.state,
  format: row.format,
  framework: row.framework,
  sizeBytes: Number(row.size_bytes),
  contentHash: row.content_hash,
  runId: row.run_id,
  executionId: row.execution_id,
  trainingDatasetId: row.training_dataset_id,
  inputs: row.inputs,
  outputs: row.outputs,
  inputExample: row.input_example,
  importances: row.importances,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(ModelVersion | null)[]> {
  const rows = await db.execute<Row>(sql`select * from training.model_versions where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, versionOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function ofRuns(db: Db | Tx, runIds: readonly string[]): Promise<ModelVersion[][]> {
  const rows = await db.execute<Row>(sql`
    select * from training.model_versions where project_id = app.current_project() and run_id in ${idsIn(runIds)} order by id`);
  return runIds.map((id) => rows.filter((row) => row.run_id === id).map(versionOf));
}

export async function newestOf(db: Db | Tx, modelIds: readonly string[]): Promise<(ModelVersion | null)[]> {
  const rows = await db.execute<Row>(sql`
    select distinct on (model_id) * from training.model_versions
    where project_id = app.current_project() and model_id in ${idsIn(modelIds)} order by model_id, version desc`);
  const found = new Map(rows.map((row) => [row.model_id, versionOf(row)]));
  return modelIds.map((id) => found.get(id) ?? null);
}

/** A version as its model names it: by its number, or by an alias. */
export type NamedVersion = { modelId: string; version: number | null; alias: string | null };

export async function byNames(tx: Tx, names: readonly NamedVersion[]): Promise<(ModelVersion | null)[]> {
  const asked = names.map(({ modelId, version, alias }, place) => ({ place, model: modelId, version, alias }));
  const rows = await tx.execute<Row & { place: number }>(sql`
    select n.place, v.* from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as n (place integer, model uuid, version integer, alias text)
    left join training.model_aliases a on a.project_id = app.current_project() and a.model_id = n.model and a.name = n.alias
    join training.model_versions v on v.project_id = app.current_project() and v.model_id = n.model and (v.version = n.version or v.id = a.version_id)`);
  const found = new Map(rows.map((row) => [row.place, versionOf(row)]));
  return names.map((_name, place) => found.get(place) ?? null);
}

export type VersionsAsked = PageArguments & { orderByMetric: string | null; descending: boolean };

/** Versions of each of some models: newest first, or by the value of a metric, those without it last, and among equals the newest first. */
export async function ofModels(tx: Tx, modelIds: readonly string[], asked: VersionsAsked): Promise<Page<ModelVersion>[]> {
  const { orderByMetric: key, descending, ...page } = asked;
  const size = pageSize(page.first);
  const after = decodeKey(page.after, key === null ? 1 : 2);
  const [direction, beyond] = descending ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`];
  const further = after && (key === null ? sql`and v.version < ${after[0]}::integer` : sql`and ${behind(after, beyond)}`);
  const order = key === null ? sql`v.version desc` : sql`m.value is null, m.value ${direction}, v.version desc`;
  const rows = await tx.execute<Row & { subject: string; judged: number | null }>(sql`
    select s.id as subject, o.* from unnest(array${idsIn(modelIds)}) s (id) cross join lateral (
      select v.*, m.value as judged, row_number() over (order by ${order}) as place from training.model_versions v
      left join training.model_metrics m on m.project_id = v.project_id and m.version_id = v.id and m.key = ${key}
      where v.project_id = app.current_project() and v.model_id = s.id ${further ?? sql``}
      order by ${order} limit ${size + 1}) o
    order by o.place`);
  const judged = new Map(rows.map((row) => [row.id, row.judged]));
  const number = ({ version }: ModelVersion) => String(version);
  return pagesOf(modelIds, rows, size, versionOf, (version) =>
    key === null ? [number(version)] : [String(judged.get(version.id) ?? ''), number(version)],
  );
}

/** Versions that were trained on each of some training datasets, newest first. */
export async function ofTrainingDatasets(tx: Tx, datasetIds: readonly string[], page: PageArguments): Promise<Page<ModelVersion>[]> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row & { subject: string }>(sql`
    select s.id as subject, v.* from unnest(array${idsIn(datasetIds)}) s (id) cross join lateral (
      select * from training.model_versions where project_id = app.current_project() and training_dataset_id = s.id
        ${after ? sql`and id < ${after[0]}::uuid` : sql``} order by id desc limit ${size + 1}) v
    order by v.id desc`);
  return pagesOf(datasetIds, rows, size, versionOf, ({ id }) => [id]);
}

function behind([value = '', version = '']: readonly string[], beyond: SQL): SQL {
  const older = sql`v.version < ${version}::integer`;
  if (value === '') return sql`(m.value is null and ${older})`;
  const place = sql`${value}::double precision`;
  return sql`(m.value is null or m.value ${beyond} ${place} or (m.value = ${place} and ${older}))`;
}

export type NewVersion = ModelVersion & { files: readonly ModelFile[]; metrics: readonly ModelMetric[] };

export async function insert(tx: Tx, version: NewVersion): Promise<void> {
  const { id, inputExample } = version;
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  await tx.execute(sql`
    insert into training.model_versions (project_id, id, model_id, version, description, state, format, framework, size_bytes, content_hash, run_id,
      execution_id, training_dataset_id, inputs, outputs, input_example, importances, created_at, created_by)
    values (app.current_project(), ${id}, ${version.modelId}, ${version.version}, ${version.description}, ${version.state}, ${version.format},
      ${version.framework}, ${version.sizeBytes}, ${version.contentHash}, ${version.runId}, ${version.executionId}, ${version.trainingDatasetId},
      ${json(version.inputs)}, ${json(version.outputs)}, ${inputExample === null ? null : json(inputExample)}, ${json(version.importances)},
      ${version.createdAt.toISOString()}, ${version.createdBy})`);
  await tx.execute(sql`
    insert into training.model_files (project_id, version_id, name, blob_id, size_bytes, sha256)
    select app.current_project(), ${id}, name, "blobId", "sizeBytes", sha256
    from jsonb_to_recordset(${JSON.stringify(version.files)}::jsonb) as f (name text, "blobId" uuid, "sizeBytes" bigint, sha256 text)`);
  if (version.metrics.length === 0) return;
  await tx.execute(sql`
    insert into training.model_metrics (project_id, version_id, key, value)
    select app.current_project(), ${id}, key, value from jsonb_to_recordset(${JSON.stringify(version.metrics)}::jsonb) as m (key text, value double precision)`);
}

type FileRow = { version_id: string; name: string; blob_id: string; size_bytes: string; sha256: string };

export async function filesOf(db: Db | Tx, versionIds: readonly string[]): Promise<ModelFile[][]> {
  const rows = await db.execute<FileRow>(sql`
    select * from training.model_files where project_id = app.current_project() and version_id in ${idsIn(versionIds)} order by name`);
  const fileOf = (row: FileRow): ModelFile => ({ name: row.name, blobId: row.blob_id, sizeBytes: Number(row.size_bytes), sha256: row.sha256 });
  return versionIds.map((id) => rows.filter((row) => row.version_id === id).map(fileOf));
}

export async function metricsOf(db: Db | Tx, versionIds: readonly string[]): Promise<ModelMetric[][]> {
  const rows = await db.execute<{ version_id: string } & ModelMetric>(sql`
    select version_id, key, value from training.model_metrics
    where project_id = app.current_project() and version_id in ${idsIn(versionIds)} order by key`);
  return versionIds.map((id) => rows.filter((row) => row.version_id === id).map(({ key, value }) => ({ key, value })));
}

/** Locks a version, so that no alias comes to point at it meanwhile, and answers it as it is now. */
export async function lock(tx: Tx, id: string): Promise<ModelVersion | null> {
  const [row] = await tx.execute<Row>(sql`select * from training.model_versions where project_id = app.current_project() and id = ${id} for update`);
  return row ? versionOf(row) : null;
}

export const setState = (tx: Tx, id: string, state: ModelVersion['state']) =>
  tx.execute(sql`update training.model_versions set state = ${state} where project_id = app.current_project() and id = ${id}`);

/** Its files and metrics go with it; bytes that nothing names then are swept. */
export const remove = (tx: Tx, id: string) =>
  tx.execute(sql`delete from training.model_versions where project_id = app.current_project() and id = ${id}`);

import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../environment/environment-store.ts';
import type { Model, ModelAlias } from './model.ts';

type Row = { id: string; name: string; created_at: string; created_by: string };
const modelOf = (row: Row): Model => ({ id: row.id, name: row.name, createdAt: new Date(row.created_at), createdBy: row.created_by });
const columns = sql`id, name, created_at, created_by`;

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Model | null)[]> {
  const rows = await db.execute<Row>(sql`select ${columns} from training.models where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, modelOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function byName(tx: Tx, name: string): Promise<Model | null> {
  const [row] = await tx.execute<Row>(sql`select ${columns} from training.models where project_id = app.current_project() and name = ${name}`);
  return row ? modelOf(row) : null;
}

export async function list(tx: Tx, page: PageArguments): Promise<Page<Model>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select ${columns} from training.models where project_id = app.current_project() ${after ? sql`and name > ${after[0]}` : sql``} order by name limit ${size + 1}`);
  return pageOf(rows.map(modelOf), size, (model) => [model.name]);
}

/** The model of a name; two that ask for it at once, each to make it, wait for each other. */
export async function modelToBe(tx: Tx, name: string): Promise<Model | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(app.current_project() || '/' || ${name}, 7090))`);
  return byName(tx, name);
}

export const insert = (tx: Tx, { id, name, createdAt, createdBy }: Model) =>
  tx.execute(sql`
    insert into training.models (project_id, id, name, created_at, created_by)
    values (app.current_project(), ${id}, ${name}, ${createdAt.toISOString()}, ${createdBy})`);

/** The number of a model's next version; the model stays locked until the transaction ends. */
export async function takeVersion(tx: Tx, modelId: string): Promise<number> {
  const [row] = await tx.execute<{ last_version: number }>(
    sql`update training.models set last_version = last_version + 1 where project_id = app.current_project() and id = ${modelId} returning last_version`,
  );
  return row?.last_version ?? 0;
}

type AliasRow = { model_id: string; name: string; version_id: string; set_at: string; set_by: string };
const aliasOf = (row: AliasRow): ModelAlias => ({ name: row.name, versionId: row.version_id, setAt: new Date(row.set_at), setBy: row.set_by });

export async function aliasesOf(db: Db | Tx, modelIds: readonly string[]): Promise<ModelAlias[][]> {
  const rows = await db.execute<AliasRow>(sql`
    select * from training.model_aliases where project_id = app.current_project() and model_id in ${idsIn(modelIds)} order by name`);
  return modelIds.map((id) => rows.filter((row) => row.model_id === id).map(aliasOf));
}

export async function aliasesOfVersions(db: Db | Tx, versionIds: readonly string[]): Promise<string[][]> {
  const rows = await db.execute<AliasRow>(sql`
    select * from training.model_aliases where project_id = app.current_project() and version_id in ${idsIn(versionIds)} order by name`);
  return versionIds.map((id) => rows.filter((row) => row.version_id === id).map(({ name }) => name));
}

export type NewAlias = ModelAlias & { modelId: string };

/** Points an alias at a version; answers where it pointed before, which nobody else can have changed in between. */
export async function pointAlias(tx: Tx, { modelId, name, versionId, setAt, setBy }: NewAlias): Promise<string | null> {
  // The model's row is what all who move its aliases wait for.
  await tx.execute(sql`select 1 from training.models where project_id = app.current_project() and id = ${modelId} for update`);
  const [before] = await tx.execute<AliasRow>(
    sql`select * from training.model_aliases where project_id = app.current_project() and model_id = ${modelId} and name = ${name}`,
  );
  await tx.execute(sql`
    insert into training.model_aliases as a (project_id, model_id, name, version_id, set_at, set_by)
    values (app.current_project(), ${modelId}, ${name}, ${versionId}, ${setAt.toISOString()}, ${setBy})
    on conflict on constraint model_aliases_pkey do update set version_id = excluded.version_id, set_at = excluded.set_at, set_by = excluded.set_by`);
  return before?.version_id ?? null;
}

/** Removes an alias; answers where it pointed, or null when there was none. */
export async function removeAlias(tx: Tx, modelId: string, name: string): Promise<string | null> {
  const [row] = await tx.execute<AliasRow>(sql`
    delete from training.model_aliases where project_id = app.current_project() and model_id = ${modelId} and name = ${name} returning *`);
  return row?.version_id ?? null;
}

import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { Environment } from './environment.ts';

type Row = {
  id: string;
  name: string;
  requirements: string[];
  state: Environment['state'];
  failure: string | null;
  installed: string[];
  python: string | null;
  source: Environment['source'];
  content_hash: string | null;
  epoch: number;
  created_at: string;
  created_by: string;
};

const environmentOf = (row: Row): Environment => ({
  id: row.id,
  name: row.name,
  requirements: row.requirements,
  state: row.state,
  failure: row.failure,
  installed: row.installed,
  python: row.python,
  source: row.source,
  contentHash: row.content_hash,
  epoch: row.epoch,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

/** A text array as a parameter: drizzle would spread a plain array. */
export const texts = (values: readonly string[]) => sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;
export const idsIn = (ids: readonly string[]) => sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Environment | null)[]> {
  const rows = await db.execute<Row>(sql`select * from training.environments where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, environmentOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function list(tx: Tx, page: PageArguments): Promise<Page<Environment>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<Row>(sql`
    select * from training.environments where project_id = app.current_project() ${after ? sql`and name > ${after[0]}` : sql``} order by name limit ${size + 1}`);
  return pageOf(rows.map(environmentOf), size, (environment) => [environment.name]);
}

export type NewEnvironment = { id: string; name: string; requirements: readonly string[]; createdAt: Date; createdBy: string };

/** False when the name is taken. */
export async function insert(tx: Tx, { id, name, requirements, createdAt, createdBy }: NewEnvironment): Promise<boolean> {
  const at = createdAt.toISOString();
  const rows = await tx.execute(sql`
    insert into training.environments (project_id, id, name, requirements, state, queued_at, created_at, created_by)
    values (app.current_project(), ${id}, ${name}, ${texts(requirements)}, 'QUEUED', ${at}, ${at}, ${createdBy})
    on conflict on constraint environments_name_unique do nothing returning id`);
  return rows.length === 1;
}

/** An environment as it is now; it stays so until the transaction ends. */
export async function hold(tx: Tx, id: string): Promise<Environment | null> {
  const [row] = await tx.execute<Row>(sql`select * from training.environments where project_id = app.current_project() and id = ${id} for share`);
  return row ? environmentOf(row) : null;
}

/** Locks an environment whose builder fell silent; null when it was heard of again meanwhile. */
export async function lockLapsed(tx: Tx, id: string): Promise<Environment | null> {
  const [row] = await tx.execute<Row>(sql`
    select * from training.environments
    where project_id = app.current_project() and id = ${id} and state = 'BUILDING' and lease_expires_at < now() for update`);
  return row ? environmentOf(row) : null;
}

export type Built = { contentHash: string; source: 'INDEX' | 'SYSTEM'; python: string; installed: readonly string[] };

export const setReady = (tx: Tx, id: string, built: Built) =>
  tx.execute(sql`
    update training.environments set state = 'READY', content_hash = ${built.contentHash}, source = ${built.source}, python = ${built.python},
      installed = ${texts(built.installed)}, lease_expires_at = null
    where project_id = app.current_project() and id = ${id}`);

export const setFailed = (tx: Tx, id: string, failure: string) =>
  tx.execute(sql`
    update training.environments set state = 'FAILED', failure = ${failure}, lease_expires_at = null
    where project_id = app.current_project() and id = ${id}`);

export const requeue = (tx: Tx, id: string) =>
  tx.execute(sql`update training.environments set state = 'QUEUED', lease_expires_at = null where project_id = app.current_project() and id = ${id}`);

export const renew = (tx: Tx, id: string, ttlSeconds: number) =>
  tx.execute(
    sql`update training.environments set lease_expires_at = now() + make_interval(secs => ${ttlSeconds}) where project_id = app.current_project() and id = ${id}`,
  );

import { connect, tenant } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from './world.ts';

const ROLES = ['hopyard_projects', 'hopyard_datasets', 'hopyard_training', 'hopyard_featurestore', 'hopyard_serving'];
/** Not kept per project: idempotency keys belong to a person, and entries that are not numbered yet are nobody's to read. */
const OTHERWISE = ['app.idempotency', 'journal.pending'];

let world: World;
let tables: { name: string; columns: string[] }[];
let first: string;
let second: string;

beforeAll(async () => {
  world = await openWorld();
  const owner = await world.person('ada');
  first = (await world.project(owner)).project!.id;
  second = (await world.project(owner)).project!.id;
  const rows = await world.root.db.execute<{ name: string; columns: string[] }>(sql`
    select table_schema || '.' || table_name as name, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns where table_schema in ('app', 'projects', 'catalog', 'files', 'journal', 'training', 'tables', 'featurestore', 'serving')
    group by 1 having bool_or(column_name = 'project_id') order by 1`);
  tables = [...rows];
});
afterAll(() => world[Symbol.asyncDispose]());

test('every table that holds a project id is under row-level security, also for its owner', async () => {
  expect(tables.length).toBeGreaterThan(15);
  const open = await world.root.db.execute<{ name: string }>(sql`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname || '.' || c.relname in (select jsonb_array_elements_text(${JSON.stringify(tables.map(({ name }) => name))}::jsonb))
      and not (c.relrowsecurity and c.relforcerowsecurity)`);
  expect(open.map(({ name }) => name)).toEqual([]);
});

test.each(ROLES)('as %s, with one project active, no row of another project can be read, changed or deleted', async (role) => {
  await using database = connect({ url: world.databaseUrl, role, max: 2 });
  let tried = 0;
  for (const { name } of tables.filter((table) => !OTHERWISE.includes(table.name))) {
    const table = sql.raw(name);
    const attempt = async (statement: ReturnType<typeof sql>) => {
      try {
        const rows = await tenant(database.db, { projectId: first, userId: null }, (tx) => tx.execute(statement));
        expect(rows.length, `${role} on ${name}`).toBe(0);
      } catch (error) {
        // Not even allowed to try.
        expect(String((error as Error).cause), name).toMatch(/permission denied/);
      }
      tried += 1;
    };
    await attempt(sql`select 1 from ${table} where project_id = ${second}`);
    await attempt(sql`delete from ${table} where project_id = ${second} returning 1`);
    await attempt(sql`update ${table} set project_id = project_id where project_id = ${second} returning 1`);
  }
  expect(tried).toBe((tables.length - OTHERWISE.length) * 3);
});

test.each(ROLES)('as %s, without an active project, no tenant row is seen at all', async (role) => {
  await using database = connect({ url: world.databaseUrl, role, max: 2 });
  for (const { name } of tables.filter((table) => !OTHERWISE.includes(table.name))) {
    try {
      const rows = await database.db.execute(sql`select 1 from ${sql.raw(name)} limit 1`);
      expect(rows.length, `${role} on ${name}`).toBe(0);
    } catch (error) {
      expect(String((error as Error).cause), name).toMatch(/permission denied/);
    }
  }
});

test('a row cannot be written into another project, nor point into one', async () => {
  await using database = connect({ url: world.databaseUrl, role: 'hopyard_datasets', max: 2 });
  const [foreign] = await world.root.db.execute<{ root_id: string; id: string }>(
    sql`select root_id, id from files.datasets where project_id = ${second} limit 1`,
  );
  const [own] = await world.root.db.execute<{ root_id: string; id: string }>(
    sql`select root_id, id from files.datasets where project_id = ${first} limit 1`,
  );
  const register = (projectId: string) => sql`
    insert into catalog.entries (project_id, id, kind, label, created_at) values (${projectId}, ${crossing}, 'DIRECTORY', 'x', now())`;
  const crossing = crypto.randomUUID();
  await expect(tenant(database.db, { projectId: first, userId: null }, (tx) => tx.execute(register(second)))).rejects.toThrow();
  const linking = tenant(database.db, { projectId: first, userId: null }, async (tx) => {
    await tx.execute(register(first));
    await tx.execute(sql`
      insert into files.inodes (project_id, id, dataset_id, parent_id, name, kind, created_at, updated_at)
      values (${first}, ${crossing}, ${own?.id}, ${foreign?.root_id}, 'crossing', 'DIRECTORY', now(), now())`);
  });
  await expect(linking).rejects.toMatchObject({ cause: { constraint_name: 'inodes_parent_fkey' } });
});

test('no part owns a table, bypasses row-level security or is a superuser', async () => {
  const rows = await world.root.db.execute<{ rolname: string }>(sql`
    select r.rolname from pg_roles r where r.rolname like 'hopyard\\_%' and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
      or exists (select 1 from pg_class c where c.relowner = r.oid and c.relkind = 'r'))`);
  expect(rows.map(({ rolname }) => rolname)).toEqual([]);
});

test('every foreign key between tenant tables carries the project', async () => {
  const rows = await world.root.db.execute<{ name: string }>(sql`
    select c.conrelid::regclass || ' ' || c.conname as name from pg_constraint c
    where c.contype = 'f'
      and exists (select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'project_id')
      and exists (select 1 from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'project_id')
      and not exists (select 1 from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'project_id' and a.attnum = any (c.conkey))`);
  expect(rows.map(({ name }) => name)).toEqual([]);
});

test('every column that names bytes is asked before the sweep deletes them', async () => {
  const rows = await world.root.db.execute<{ name: string }>(sql`
    select c.table_schema || '.' || c.table_name || '.' || c.column_name as name from information_schema.columns c
    where c.data_type = 'uuid' and c.column_name ~ 'blob' and c.table_schema not in ('pg_catalog', 'information_schema')
      and not exists (
        select 1 from pg_proc p where p.proname = 'named_blobs'
          and p.prosrc like '%from ' || c.table_schema || '.' || c.table_name || ' %' and p.prosrc like '%.' || c.column_name || ' = any (candidates)%')`);
  expect(rows.map(({ name }) => name)).toEqual([]);
});

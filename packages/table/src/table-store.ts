import { PlatformError } from '@hopyard/identity';
import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { commitOf, type CommitRow, commitStaged } from './commit-store.ts';
import { assertNone, problemsOfColumns, problemsOfSchema } from './schema.ts';
import { stagedOn } from './staged.ts';
import type { AsOf, Author, Column, Commit, Snapshot, TableFile, TableSchema } from './types.ts';

/** Makes a table without rows. Throws BAD_USER_INPUT for a schema that can be no table's: ask `problemsOfSchema` first. */
export async function createTable(tx: Tx, { id, schema }: { id: string; schema: TableSchema }): Promise<void> {
  assertNone(problemsOfSchema(schema));
  await tx.execute(sql`
    insert into tables.tables (project_id, id, columns, key, event_time)
    values (app.current_project(), ${id}, ${JSON.stringify(stored(schema.columns, 0n))}::jsonb,
      array(select jsonb_array_elements_text(${JSON.stringify(schema.key)}::jsonb)), ${schema.eventTime})`);
}

const stored = (columns: readonly Column[], since: bigint) =>
  columns.map(({ name, type, nullable }) => ({ name, type, nullable, since: Number(since) }));

/** Forgets a table, its commits and its files; the bytes are swept later. */
export async function dropTable(tx: Tx, tableId: string): Promise<void> {
  await tx.execute(sql`delete from tables.tables where project_id = app.current_project() and id = ${tableId}`);
}

/**
 * Forgets what a table was until an instant: states before the one that it had then, with the commits and files that only they had.
 * Nobody may still read from those files: their bytes are swept.
 */
export async function forgetHistory(tx: Tx, tableId: string, until: Date): Promise<void> {
  const [row] = await tx.execute<{ oldest: string }>(sql`
    update tables.tables t set oldest = c.sequence
    from (select max(sequence) as sequence from tables.commits
          where project_id = app.current_project() and table_id = ${tableId} and committed_at <= ${until.toISOString()}) c
    where t.project_id = app.current_project() and t.id = ${tableId} and c.sequence is not null returning t.oldest`);
  if (!row) return;
  await tx.execute(sql`
    delete from tables.files where project_id = app.current_project() and table_id = ${tableId} and removed_sequence <= ${row.oldest}::bigint`);
  await tx.execute(sql`
    delete from tables.commits c where project_id = app.current_project() and table_id = ${tableId} and sequence < ${row.oldest}::bigint
      and not exists (select from tables.files f where f.project_id = c.project_id and f.table_id = c.table_id and f.added_sequence = c.sequence)`);
}

/** The newest state of a table, or that of a place in its history. Null: there is no such table, no such commit, or its state is forgotten. */
export async function snapshot(tx: Tx, tableId: string, asOf?: AsOf): Promise<Snapshot | null> {
  return (await snapshots(tx, [asOf ? { tableId, asOf } : { tableId }]))[0] ?? null;
}

type SnapshotRow = {
  place: string;
  id: string;
  columns: (Column & { since: number })[];
  key: string[];
  event_time: string | null;
  sequence: string;
  commit: CommitRow | null;
  files: FileRow[];
};
type FileRow = {
  id: string;
  kind: TableFile['kind'];
  added_sequence: number;
  blob_id: string;
  rows: number;
  size_bytes: number;
  sha256: string;
  min_event_time: string | null;
  max_event_time: string | null;
  targets: { sequence: string; rows: string }[];
};

/** States of several tables, in one statement: they belong together. */
export async function snapshots(tx: Tx, tables: readonly { tableId: string; asOf?: AsOf }[]): Promise<(Snapshot | null)[]> {
  const wanted = tables.map(({ tableId, asOf }) => ({
    tableId,
    sequence: asOf && 'sequence' in asOf ? String(asOf.sequence) : null,
    at: asOf && 'at' in asOf ? asOf.at.toISOString() : null,
  }));
  const rows = await tx.execute<SnapshotRow>(sql`
    with wanted as (
      select w.place, t.*, case
          when w.item->>'sequence' is not null then (w.item->>'sequence')::bigint
          when w.item->>'at' is not null then coalesce((
            select max(c.sequence) from tables.commits c
            where c.project_id = t.project_id and c.table_id = t.id and c.committed_at <= (w.item->>'at')::timestamptz), 0)
          else t.head
        end as sequence
      from jsonb_array_elements(${JSON.stringify(wanted)}::jsonb) with ordinality as w (item, place)
      join tables.tables t on t.project_id = app.current_project() and t.id = (w.item->>'tableId')::uuid
    )
    select w.place, w.id, w.columns, w.key, w.event_time, w.sequence, to_jsonb(c) as commit, (
        select coalesce(jsonb_agg(to_jsonb(f) order by f.added_sequence, f.kind), '[]') from tables.files f
        where f.project_id = w.project_id and f.table_id = w.id and f.added_sequence <= w.sequence
          and (f.removed_sequence is null or f.removed_sequence > w.sequence)
      ) as files
    from wanted w left join tables.commits c on c.project_id = w.project_id and c.table_id = w.id and c.sequence = w.sequence
    where w.sequence between w.oldest and w.head`);
  const found = new Map(rows.map((row) => [Number(row.place) - 1, snapshotOf(row)]));
  return tables.map((_, place) => found.get(place) ?? null);
}

function snapshotOf(row: SnapshotRow): Snapshot {
  const columns = row.columns.filter(({ since }) => since <= Number(row.sequence));
  return {
    tableId: row.id,
    schema: schemaOf(columns, row),
    since: columns.map(({ since }) => BigInt(since)),
    commit: row.commit && commitOf(row.commit),
    files: row.files.map(fileOf),
  };
}

const instant = (text: string | null) => (text === null ? null : new Date(text));

const fileOf = (row: FileRow): TableFile => ({
  id: row.id,
  kind: row.kind,
  addedSequence: BigInt(row.added_sequence),
  blobId: row.blob_id,
  rows: BigInt(row.rows),
  sizeBytes: BigInt(row.size_bytes),
  sha256: row.sha256,
  minEventTime: instant(row.min_event_time),
  maxEventTime: instant(row.max_event_time),
  targets: row.targets.map(({ sequence, rows }) => ({ sequence: BigInt(sequence), rows: BigInt(rows) })),
});

/**
 * Appends columns, which may be null: older rows have null in them. It waits for a commit that is under way, so it never
 * conflicts itself; a writer that staged before it does.
 */
export async function appendColumns(tx: Tx, tableId: string, columns: readonly Column[], author: Author): Promise<Commit> {
  await tx.execute(sql`select 1 from tables.tables where project_id = app.current_project() and id = ${tableId} for update`);
  const newest = await snapshot(tx, tableId);
  if (!newest) throw new PlatformError('NOT_FOUND', 'There is no such table.');
  assertNone(problemsOfColumns(columns, newest.schema.columns));
  const required = columns.find(({ nullable }) => !nullable);
  if (required) throw new PlatformError('BAD_USER_INPUT', `"${required.name}" may not be null, but the rows that are there have no value for it.`);
  const staged = stagedOn(newest, { operation: 'ALTER', columns });
  const commit = await commitStaged(tx, staged, author);
  if (commit === 'conflict') throw new Error('Somebody committed to a table whose row is locked.');
  await tx.execute(sql`
    update tables.tables set columns = columns || ${JSON.stringify(stored(columns, commit.sequence))}::jsonb
    where project_id = app.current_project() and id = ${tableId}`);
  return commit;
}

/** The newest schemas of tables, for loaders. */
export async function schemasOf(db: Db | Tx, tableIds: readonly string[]): Promise<(TableSchema | null)[]> {
  const rows = await db.execute<Pick<SnapshotRow, 'id' | 'columns' | 'key' | 'event_time'>>(sql`
    select id, columns, key, event_time from tables.tables
    where project_id = app.current_project() and id in (select jsonb_array_elements_text(${JSON.stringify(tableIds)}::jsonb)::uuid)`);
  const found = new Map(rows.map((row) => [row.id, schemaOf(row.columns, row)]));
  return tableIds.map((id) => found.get(id) ?? null);
}

const schemaOf = (columns: readonly Column[], { key, event_time }: Pick<SnapshotRow, 'key' | 'event_time'>): TableSchema => ({
  columns: columns.map(({ name, type, nullable }) => ({ name, type, nullable })),
  key,
  eventTime: event_time,
});

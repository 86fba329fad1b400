import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { Author, Commit, Staged } from './types.ts';

export type CommitRow = {
  id: string;
  table_id: string;
  sequence: string;
  operation: Commit['operation'];
  committed_at: string;
  committed_by: string;
  by_execution: string | null;
  rows_inserted: string;
  rows_updated: string;
  rows_deleted: string;
  row_count: string;
  size_bytes: string;
  min_event_time: string | null;
  max_event_time: string | null;
  content_hash: string;
};

const instant = (text: string | null) => (text === null ? null : new Date(text));

export const commitOf = (row: CommitRow): Commit => ({
  id: row.id,
  tableId: row.table_id,
  sequence: BigInt(row.sequence),
  operation: row.operation,
  committedAt: new Date(row.committed_at),
  committedBy: row.committed_by,
  byExecution: row.by_execution,
  rowsInserted: BigInt(row.rows_inserted),
  rowsUpdated: BigInt(row.rows_updated),
  rowsDeleted: BigInt(row.rows_deleted),
  rowCount: BigInt(row.row_count),
  sizeBytes: BigInt(row.size_bytes),
  minEventTime: instant(row.min_event_time),
  maxEventTime: instant(row.max_event_time),
  contentHash: row.content_hash,
});

const idsIn = (ids: readonly string[]) => sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Commit | null)[]> {
  const rows = await db.execute<CommitRow>(sql`select * from tables.commits where project_id = app.current_project() and id in ${idsIn(ids)}`);
  const found = new Map(rows.map((row) => [row.id, commitOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Newest first. */
export async function byTable(db: Db | Tx, tableId: string, page: PageArguments): Promise<Page<Commit>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await db.execute<CommitRow>(sql`
    select * from tables.commits where project_id = app.current_project() and table_id = ${tableId}
      ${after ? sql`and sequence < ${after[0]}::bigint` : sql``} order by sequence desc limit ${size + 1}`);
  return pageOf(rows.map(commitOf), size, (commit) => [String(commit.sequence)]);
}

export async function latest(db: Db | Tx, tableIds: readonly string[]): Promise<(Commit | null)[]> {
  const rows = await db.execute<CommitRow>(sql`
    select c.* from tables.tables t join tables.commits c on c.project_id = t.project_id and c.table_id = t.id and c.sequence = t.head
    where t.project_id = app.current_project() and t.id in ${idsIn(tableIds)}`);
  const found = new Map(rows.map((row) => [row.table_id, commitOf(row)]));
  return tableIds.map((id) => found.get(id) ?? null);
}

/** Makes what was staged the newest state, with the caller's transaction. 'conflict': another commit came first; stage again. */
export async function commitStaged(tx: Tx, staged: Staged, author: Author): Promise<Commit | 'conflict'> {
  const sequence = String(staged.base + 1n);
  const time = (at: Date | null) => at?.toISOString() ?? null;
  // Whoever is about to commit is waited for; who was faster moved the head.
  const moved = await tx.execute(sql`
    update tables.tables set head = ${sequence}::bigint
    where project_id = app.current_project() and id = ${staged.tableId} and head = ${String(staged.base)}::bigint returning id`);
  if (moved.length === 0) return 'conflict';
  const [row] = await tx.execute<CommitRow>(sql`
    insert into tables.commits (project_id, table_id, sequence, operation, committed_at, committed_by, by_execution,
      rows_inserted, rows_updated, rows_deleted, row_count, size_bytes, min_event_time, max_event_time, content_hash)
    select app.current_project(), ${staged.tableId}, ${sequence}::bigint, ${staged.operation},
      greatest(${author.at.toISOString()}::timestamptz,
        (select committed_at from tables.commits where project_id = app.current_project() and table_id = ${staged.tableId} and sequence = ${String(staged.base)}::bigint)),
      ${author.committedBy}, ${author.byExecution}, ${String(staged.rowsInserted)}::bigint, ${String(staged.rowsUpdated)}::bigint,
      ${String(staged.rowsDeleted)}::bigint, ${String(staged.rowCount)}::bigint, ${String(staged.sizeBytes)}::bigint,
      ${time(staged.minEventTime)}::timestamptz, ${time(staged.maxEventTime)}::timestamptz, ${staged.contentHash} returning *`);
  const files = staged.added.map(({ kind, blobId, rows, sizeBytes, sha256, minEventTime, maxEventTime, targets }) => ({
    ...{ kind, blobId, rows: String(rows), sizeBytes: String(sizeBytes), sha256, minEventTime: time(minEventTime), maxEventTime: time(maxEventTime) },
    targets: targets.map((target) => ({ sequence: String(target.sequence), rows: String(target.rows) })),
  }));
  await tx.execute(sql`
    insert into tables.files (project_id, table_id, kind, added_sequence, blob_id, rows, size_bytes, sha256, min_event_time, max_event_time, targets)
    select app.current_project(), ${staged.tableId}, kind, ${sequence}::bigint, "blobId", rows, "sizeBytes", sha256, "minEventTime", "maxEventTime", targets
    from jsonb_to_recordset(${JSON.stringify(files)}::jsonb) as f (kind text, "blobId" uuid, rows bigint, "sizeBytes" bigint, sha256 text,
      "minEventTime" timestamptz, "maxEventTime" timestamptz, targets jsonb)`);
  if (staged.removed.length > 0) {
    await tx.execute(sql`
      update tables.files set removed_sequence = ${sequence}::bigint
      where project_id = app.current_project() and table_id = ${staged.tableId} and id in ${idsIn(staged.removed)}`);
  }
  return commitOf(row!);
}

import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { Dataset, DatasetKind, Inode } from './inode.ts';
import type { Segments } from './path.ts';

type InodeRow = {
  id: string;
  dataset_id: string;
  parent_id: string | null;
  name: string;
  kind: Inode['kind'];
  blob_id: string | null;
  size_bytes: string;
  sha256: string | null;
  media_type: string | null;
  created_at: string;
  created_by: string | null;
  updated_at: string;
};

const inodeOf = (row: InodeRow): Inode => ({
  id: row.id,
  datasetId: row.dataset_id,
  parentId: row.parent_id,
  name: row.name,
  kind: row.kind,
  blobId: row.blob_id,
  sizeBytes: BigInt(row.size_bytes),
  sha256: row.sha256,
  mediaType: row.media_type,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
  updatedAt: new Date(row.updated_at),
});

const idsOf = (ids: readonly string[]) => sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Inode | null)[]> {
  const rows = await db.execute<InodeRow>(sql`select * from files.inodes where project_id = app.current_project() and id in ${idsOf(ids)}`);
  const found = new Map(rows.map((row) => [row.id, inodeOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Walks a path in one round trip; null when it leads nowhere. The first segment names the dataset. */
export async function byPath(tx: Tx, segments: Segments): Promise<Inode | null> {
  const [row] = await tx.execute<InodeRow>(sql`
    with recursive names as (
      select ordinality as depth, value as name from jsonb_array_elements_text(${JSON.stringify(segments)}::jsonb) with ordinality
    ), walk as (
      select i.*, 1::bigint as depth from files.datasets d
        join files.inodes i on i.project_id = d.project_id and i.id = d.root_id
        where d.project_id = app.current_project() and d.name = ${segments[0]}
      union all
      select i.*, w.depth + 1 from walk w join names n on n.depth = w.depth + 1
        join files.inodes i on i.project_id = app.current_project() and i.parent_id = w.id and i.name = n.name
    )
    select * from walk where depth = ${segments.length}`);
  return row ? inodeOf(row) : null;
}

/** Where inodes lie: `<dataset>/<directories…>/<name>`, by id. */
export async function pathsOf(db: Db | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.execute<{ id: string; path: string }>(sql`
    with recursive climb as (
      select id as start, parent_id, name::text as path from files.inodes where project_id = app.current_project() and id in ${idsOf(ids)}
      union all
      select c.start, p.parent_id, p.name || '/' || c.path from climb c
        join files.inodes p on p.project_id = app.current_project() and p.id = c.parent_id
    )
    select start as id, path from climb where parent_id is null`);
  return new Map(rows.map((row) => [row.id, row.path]));
}

/** Whether one inode lies below another. */
export async function liesUnder(tx: Tx, id: string, ancestorId: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    with recursive climb as (
      select id, parent_id from files.inodes where project_id = app.current_project() and id = ${id}
      union all
      select p.id, p.parent_id from climb c join files.inodes p on p.project_id = app.current_project() and p.id = c.parent_id
    )
    select 1 from climb where id = ${ancestorId} limit 1`);
  return rows.length === 1;
}

/** Every inode of a subtree, the topmost first. */
export async function subtree(tx: Tx, id: string): Promise<(Inode & { path: string })[]> {
  const rows = await tx.execute<InodeRow & { path: string }>(sql`
    with recursive below as (
      select i.*, i.name::text as path, 0 as depth from files.inodes i where i.project_id = app.current_project() and i.id = ${id}
      union all
      select i.*, b.path || '/' || i.name, b.depth + 1 from below b join files.inodes i on i.project_id = app.current_project() and i.parent_id = b.id
    )
    select * from below order by depth, path`);
  return rows.map((row) => ({ ...inodeOf(row), path: row.path }));
}

/** What lies in a directory: directories first, then files, each by name. */
export async function children(tx: Tx, parentId: string, page: PageArguments): Promise<Page<Inode>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 2);
  const rows = await tx.execute<InodeRow>(sql`
    select * from files.inodes where project_id = app.current_project() and parent_id = ${parentId}
      ${after ? sql`and (kind, name) > (${after[0]}, ${after[1]})` : sql``}
    order by kind, name limit ${size + 1}`);
  return pageOf(rows.map(inodeOf), size, (inode) => [inode.kind, inode.name]);
}

/** False when the name is taken: the database decides the race. */
export async function insert(tx: Tx, inode: Inode): Promise<boolean> {
  const rows = await tx.execute(sql`
    insert into files.inodes (project_id, id, dataset_id, parent_id, name, kind, blob_id, size_bytes, sha256, media_type, created_at, created_by, updated_at)
    values (app.current_project(), ${inode.id}, ${inode.datasetId}, ${inode.parentId}, ${inode.name}, ${inode.kind}, ${inode.blobId},
      ${String(inode.sizeBytes)}::bigint, ${inode.sha256}, ${inode.mediaType}, ${inode.createdAt.toISOString()}, ${inode.createdBy}, ${inode.updatedAt.toISOString()})
    on conflict on constraint inodes_name_unique do nothing returning id`);
  return rows.length === 1;
}

export async function replaceContent(
  tx: Tx,
  id: string,
  content: { blobId: string; sizeBytes: number; sha256: string; mediaType: string; at: Date },
): Promise<void> {
  await tx.execute(sql`
    update files.inodes set blob_id = ${content.blobId}, size_bytes = ${content.sizeBytes}, sha256 = ${content.sha256},
      media_type = ${content.mediaType}, updated_at = ${content.at.toISOString()}
    where project_id = app.current_project() and id = ${id}`);
}

export async function move(
  tx: Tx,
  id: string,
  to: { parentId: string; datasetId: string; name: string; mediaType: string | null; at: Date },
): Promise<void> {
  await tx.execute(sql`
    update files.inodes set parent_id = ${to.parentId}, name = ${to.name}, media_type = ${to.mediaType}, updated_at = ${to.at.toISOString()}
    where project_id = app.current_project() and id = ${id}`);
}

export async function moveDataset(tx: Tx, ids: readonly string[], datasetId: string): Promise<void> {
  await tx.execute(sql`update files.inodes set dataset_id = ${datasetId} where project_id = app.current_project() and id in ${idsOf(ids)}`);
}

/** Deletes inodes, the deepest first, as the foreign key from child to parent wants it: one statement sees them all at once. */
export async function remove(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`delete from files.inodes where project_id = app.current_project() and id in ${idsOf(ids)}`);
}

/** Keeps others from moving or filling a directory until the transaction ends. */
export async function lock(tx: Tx, id: string): Promise<Inode | null> {
  const [row] = await tx.execute<InodeRow>(sql`select * from files.inodes where project_id = app.current_project() and id = ${id} for update`);
  return row ? inodeOf(row) : null;
}

type DatasetRow = {
  id: string;
  name: string;
  description: string;
  kind: DatasetKind;
  root_id: string;
  created_at: string;
  created_by: string | null;
};
const datasetOf = (row: DatasetRow): Dataset => ({
  id: row.id,
  name: row.name,
  description: row.description,
  kind: row.kind,
  rootId: row.root_id,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
});

/** False when the name is taken. */
export async function insertDataset(tx: Tx, dataset: Dataset): Promise<boolean> {
  const rows = await tx.execute(sql`
    insert into files.datasets (project_id, id, name, description, kind, root_id, created_at, created_by)
    values (app.current_project(), ${dataset.id}, ${dataset.name}, ${dataset.description}, ${dataset.kind}, ${dataset.rootId},
      ${dataset.createdAt.toISOString()}, ${dataset.createdBy})
    on conflict on constraint datasets_name_unique do nothing returning id`);
  return rows.length === 1;
}

export async function datasetsByIds(db: Db | Tx, ids: readonly string[]): Promise<(Dataset | null)[]> {
  const rows = await db.execute<DatasetRow>(sql`select * from files.datasets where project_id = app.current_project() and id in ${idsOf(ids)}`);
  const found = new Map(rows.map((row) => [row.id, datasetOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function datasetByName(tx: Tx, name: string): Promise<Dataset | null> {
  const [row] = await tx.execute<DatasetRow>(sql`select * from files.datasets where project_id = app.current_project() and name = ${name}`);
  return row ? datasetOf(row) : null;
}

export async function listDatasets(tx: Tx, page: PageArguments): Promise<Page<Dataset>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx.execute<DatasetRow>(sql`
    select * from files.datasets where project_id = app.current_project() ${after ? sql`and name > ${after[0]}` : sql``} order by name limit ${size + 1}`);
  return pageOf(rows.map(datasetOf), size, (dataset) => [dataset.name]);
}

export type DatasetTotals = { fileCount: bigint; sizeBytes: bigint; updatedAt: Date };

/** What the files of datasets measure together. */
export async function totals(db: Db | Tx, datasetIds: readonly string[]): Promise<(DatasetTotals | null)[]> {
  const rows = await db.execute<{ dataset_id: string; files: string; size: string; updated: string }>(sql`
    select dataset_id, count(*) filter (where kind = 'FILE') as files, coalesce(sum(size_bytes), 0) as size, max(updated_at) as updated
    from files.inodes where project_id = app.current_project() and dataset_id in ${idsOf(datasetIds)} group by dataset_id`);
  const found = new Map(
    rows.map((row) => [row.dataset_id, { fileCount: BigInt(row.files), sizeBytes: BigInt(row.size), updatedAt: new Date(row.updated) }]),
  );
  return datasetIds.map((id) => found.get(id) ?? null);
}

export async function unnamedBlobs(db: Db | Tx, blobIds: readonly string[]): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`select id from files.unnamed_blobs(array${idsOf(blobIds)}) as id`);
  return rows.map((row) => row.id);
}

export async function childNamed(tx: Tx, parentId: string, name: string): Promise<Inode | null> {
  const [row] = await tx.execute<InodeRow>(
    sql`select * from files.inodes where project_id = app.current_project() and parent_id = ${parentId} and name = ${name}`,
  );
  return row ? inodeOf(row) : null;
}

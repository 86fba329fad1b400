import type { ArtifactKind } from '@hopyard/catalog';
import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { type SQL, sql } from 'drizzle-orm';
import type { CatalogEntry, LineageStep, ProvenanceLink } from './catalog-entry.ts';

type EntryRow = { id: string; kind: ArtifactKind; label: string; created_at: string; created_by: string | null; deleted_at: string | null };

const entryOf = (row: EntryRow): CatalogEntry => ({
  id: row.id,
  kind: row.kind,
  label: row.label,
  createdAt: new Date(row.created_at),
  createdBy: row.created_by,
  deletedAt: row.deleted_at === null ? null : new Date(row.deleted_at),
});

const columns = sql`id, kind, label, created_at, created_by, deleted_at`;

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(CatalogEntry | null)[]> {
  const rows = await db.execute<EntryRow>(sql`
    select ${columns} from catalog.entries
    where project_id = app.current_project() and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`);
  const found = new Map(rows.map((row) => [row.id, entryOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

export type EntryFilter = { kind?: string | null | undefined; search?: string | null | undefined };

/** What exists in the active project, by label. */
export async function list(tx: Tx, filter: EntryFilter, page: PageArguments): Promise<Page<CatalogEntry>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 2);
  const conditions: SQL[] = [sql`project_id = app.current_project() and deleted_at is null`];
  if (filter.kind) conditions.push(sql`kind = ${filter.kind}`);
  if (filter.search) conditions.push(sql`label ilike ${`%${filter.search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`}`);
  if (after) conditions.push(sql`(label, id) > (${after[0]}, ${after[1]}::uuid)`);
  const rows = await tx.execute<EntryRow>(sql`
    select ${columns} from catalog.entries where ${sql.join(conditions, sql` and `)} order by label, id limit ${size + 1}`);
  return pageOf(rows.map(entryOf), size, (entry) => [entry.label, entry.id]);
}

type LinkRow = { id: string; source_id: string; target_id: string; relation: ProvenanceLink['relation']; by_id: string | null; at: string };

const linkOf = (row: LinkRow): ProvenanceLink => ({
  id: row.id,
  sourceId: row.source_id,
  targetId: row.target_id,
  relation: row.relation,
  byId: row.by_id,
  at: new Date(row.at),
});

const LARGEST_LINEAGE = 500;

/** Walks provenance from one entry; what a step is, the functions of the database say. */
export async function walk(tx: Tx, id: string, direction: 'upstream' | 'downstream', depth: number): Promise<LineageStep[]> {
  const step = direction === 'downstream' ? sql`catalog.downstream` : sql`catalog.upstream`;
  const rows = await tx.execute<LinkRow & { entry_id: string; distance: number }>(sql`
    with recursive reached (entry_id, distance, link_id) as (
      select next_id, 1, link_id from ${step}(${id})
      union
      select s.next_id, r.distance + 1, s.link_id from reached r cross join lateral ${step}(r.entry_id) s where r.distance < ${depth}
    ), nearest as (
      select distinct on (entry_id) entry_id, distance, link_id from reached order by entry_id, distance, link_id
    )
    select n.entry_id, n.distance, l.id, l.source_id, l.target_id, l.relation, l.by_id, l.at
    from nearest n join catalog.links l on l.project_id = app.current_project() and l.id = n.link_id
    where n.entry_id <> ${id}
    order by n.distance, n.entry_id limit ${LARGEST_LINEAGE}`);
  return rows.map((row) => ({
    entryId: row.entry_id,
    distance: row.distance,
    link: linkOf(row),
  }));
}

/** One step from an entry to the next one; `columns` are pairs of the one's and the other's, null for the artifact as a whole. */
export type Step = {
  hereId: string;
  nextId: string;
  nextKind: ArtifactKind;
  link: ProvenanceLink;
  columns: readonly [here: string | null, next: string | null][];
};

/** All steps from some entries in one direction, at most so many, the oldest links first. */
export async function steps(tx: Tx, ids: readonly string[], direction: 'upstream' | 'downstream', most: number): Promise<Step[]> {
  const step = direction === 'downstream' ? sql`catalog.downstream` : sql`catalog.upstream`;
  const rows = await tx.execute<
    LinkRow & { here_id: string; next_id: string; next_kind: ArtifactKind; columns: [string | null, string | null][] }
  >(sql`
    select f.id as here_id, s.next_id, e.kind as next_kind, l.id, l.source_id, l.target_id, l.relation, l.by_id, l.at,
      (select coalesce(json_agg(json_build_array(c.source_column, c.target_column) order by c.id), '[]') from catalog.link_columns c
        where c.project_id = l.project_id and c.link_id = l.id) as columns
    from (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid as id) f
    cross join lateral ${step}(f.id) s
    join catalog.links l on l.project_id = app.current_project() and l.id = s.link_id
    join catalog.entries e on e.project_id = l.project_id and e.id = s.next_id
    order by l.id, f.id limit ${most}`);
  return rows.map((row) => ({
    hereId: row.here_id,
    nextId: row.next_id,
    nextKind: row.next_kind,
    link: linkOf(row),
    columns: row.columns.map(([source, target]) => (row.source_id === row.next_id ? [target, source] : [source, target])),
  }));
}

import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';

/** Kinds of artifact, named as their types in the graph's `ArtifactKind`. */
export type ArtifactKind =
  | 'DATASET'
  | 'DIRECTORY'
  | 'FILE'
  | 'FEATURE_GROUP'
  | 'FEATURE_VIEW'
  | 'TRAINING_DATASET'
  | 'ENVIRONMENT'
  | 'JOB'
  | 'EXECUTION'
  | 'EXPERIMENT'
  | 'RUN'
  | 'MODEL'
  | 'MODEL_VERSION'
  | 'DEPLOYMENT'
  | 'DEPLOYMENT_VERSION'
  | 'MONITOR';

/** How one artifact stands to another: the source was made from, holds, used, or produced the target. */
export type ProvenanceRelation = 'DERIVED_FROM' | 'CONTAINS' | 'USED' | 'PRODUCED' | 'DEPLOYS' | 'WATCHES';

export type NewCatalogEntry = {
  id: string;
  kind: ArtifactKind;
  /** What people call it, unique enough to be recognised: `raw`, `raw/flights-3m.parquet`, `explore #3`. */
  label: string;
  createdAt: Date;
  createdBy: string | null;
};

/** Enters an artifact in the catalogue of the active project, before the artifact's own row, which refers to it. */
export async function register(tx: Tx, entry: NewCatalogEntry): Promise<void> {
  await tx.execute(sql`
    insert into catalog.entries (project_id, id, kind, label, created_at, created_by)
    values (app.current_project(), ${entry.id}, ${entry.kind}, ${entry.label}, ${entry.createdAt.toISOString()}, ${entry.createdBy})`);
}

/** Gives an artifact's entry the label that it has now. */
export async function relabel(tx: Tx, id: string, label: string): Promise<void> {
  await tx.execute(sql`update catalog.entries set label = ${label} where project_id = app.current_project() and id = ${id}`);
}

/** Says that an artifact is gone. Its entry and links stay: history does not forget it. */
export async function markDeleted(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update catalog.entries set deleted_at = now()
    where project_id = app.current_project() and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`);
}

/** A column of a link's source that stands to one of its target; null for an artifact as a whole. */
export type ColumnPair = { source: string | null; target: string | null };
export type NewLink = { sourceId: string; targetId: string; relation: ProvenanceRelation; byId?: string; columns?: readonly ColumnPair[] };

/** Records that `source` stands in `relation` to `target`, and by which columns; saying it again changes nothing. */
export async function link(tx: Tx, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  const given = JSON.stringify(links);
  await tx.execute(sql`
    insert into catalog.links (project_id, source_id, target_id, relation, by_id)
    select app.current_project(), "sourceId", "targetId", relation, "byId"
    from jsonb_to_recordset(${given}::jsonb) as l ("sourceId" uuid, "targetId" uuid, relation text, "byId" uuid)
    on conflict on constraint links_once do nothing`);
  if (!links.some(({ columns = [] }) => columns.length > 0)) return;
  await tx.execute(sql`
    insert into catalog.link_columns (project_id, link_id, source_column, target_column)
    select l.project_id, l.id, c.source, c.target
    from jsonb_to_recordset(${given}::jsonb) as g ("sourceId" uuid, "targetId" uuid, relation text, "byId" uuid, columns jsonb)
    join catalog.links l on l.project_id = app.current_project() and l.source_id = g."sourceId" and l.target_id = g."targetId"
      and l.relation = g.relation and l.by_id is not distinct from g."byId"
    cross join jsonb_to_recordset(coalesce(g.columns, '[]')) as c (source text, target text)
    on conflict on constraint link_columns_once do nothing`);
}

/** The columns by which an artifact is known to stand to what it was made from. */
export async function columnsOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.execute<{ name: string }>(sql`
    select distinct c.source_column as name from catalog.links l
    join catalog.link_columns c on c.project_id = l.project_id and c.link_id = l.id and c.source_column is not null
    where l.project_id = app.current_project() and l.source_id = ${id}`);
  return rows.map(({ name }) => name);
}

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

export type NewLink = { sourceId: string; targetId: string; relation: ProvenanceRelation; byId?: string };

/** Records that `source` stands in `relation` to `target`; saying it again changes nothing. */
export async function link(tx: Tx, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  await tx.execute(sql`
    insert into catalog.links (project_id, source_id, target_id, relation, by_id)
    select app.current_project(), "sourceId", "targetId", relation, "byId"
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l ("sourceId" uuid, "targetId" uuid, relation text, "byId" uuid)
    on conflict on constraint links_once do nothing`);
}

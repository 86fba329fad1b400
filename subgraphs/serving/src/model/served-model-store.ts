import type { ReplicaSpec } from '@hopyard/leases/replicas';
import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { ServedModel, ServedView } from './served-model.ts';

type ModelRow = {
  id: string;
  name: string;
  version: number;
  state: ServedModel['state'];
  format: ServedModel['format'];
  inputs: ServedModel['inputs'];
  outputs: ServedModel['outputs'];
  input_example: unknown;
};

export async function model(db: Db | Tx, modelVersionId: string): Promise<ServedModel | null> {
  const [row] = await db.execute<ModelRow>(sql`
    select v.id, m.name, v.version, v.state, v.format, v.inputs, v.outputs, v.input_example
    from training.model_versions v join training.models m on m.project_id = v.project_id and m.id = v.model_id
    where v.project_id = app.current_project() and v.id = ${modelVersionId}`);
  return row
    ? {
        ...{ id: row.id, name: row.name, version: row.version, state: row.state, format: row.format },
        ...{ inputs: row.inputs, outputs: row.outputs, inputExample: row.input_example },
      }
    : null;
}

type Definition = {
  joins: readonly { featureGroupId: string; on: readonly { left: string; right: string }[] }[];
  columns: ServedView['columns'];
  servingKeys: ServedView['servingKeys'];
};

export async function view(db: Db | Tx, featureViewId: string): Promise<ServedView | null> {
  const [row] = await db.execute<{ id: string; name: string; version: number; definition: Definition }>(sql`
    select id, name, version, definition from featurestore.feature_views where project_id = app.current_project() and id = ${featureViewId}`);
  if (!row) return null;
  const groups = await db.execute<{ id: string; name: string; online: boolean; key: string[] }>(sql`
    select g.id, g.name || '_' || g.version as name, g.online, t.key from featurestore.feature_groups g
    join tables.tables t on t.project_id = g.project_id and t.id = g.id
    where g.project_id = app.current_project()
      and g.id in (select feature_group_id from featurestore.feature_view_groups w where w.project_id = app.current_project() and w.feature_view_id = ${row.id})`);
  const { joins, columns, servingKeys } = row.definition;
  return {
    ...{ id: row.id, name: row.name, version: row.version, columns, servingKeys },
    groups: joins.flatMap(({ featureGroupId, on }) => {
      const group = groups.find(({ id }) => id === featureGroupId);
      if (!group) return [];
      const names = on.map(({ right }) => right);
      return [{ id: group.id, name: group.name, online: group.online, joinedByKey: names.toSorted().join('\0') === group.key.toSorted().join('\0') }];
    }),
  };
}

export type FoundEnvironment = { id: string; name: string; state: 'QUEUED' | 'BUILDING' | 'READY' | 'FAILED'; failure: string | null };

export async function environment(db: Db | Tx, environmentId: string): Promise<FoundEnvironment | null> {
  const [row] = await db.execute<FoundEnvironment>(sql`
    select id, name, state, failure from training.environments where project_id = app.current_project() and id = ${environmentId}`);
  return row ?? null;
}

export async function requirements(db: Db | Tx, environmentId: string): Promise<string[]> {
  const [row] = await db.execute<{ requirements: string[] }>(
    sql`select requirements from training.environments where project_id = app.current_project() and id = ${environmentId}`,
  );
  return row?.requirements ?? [];
}

export async function files(db: Db | Tx, modelVersionId: string): Promise<ReplicaSpec['files']> {
  const rows = await db.execute<{ name: string; blob_id: string; size_bytes: string; sha256: string }>(sql`
    select name, blob_id, size_bytes, sha256 from training.model_files where project_id = app.current_project() and version_id = ${modelVersionId} order by name`);
  return rows.map(({ name, blob_id: blobId, size_bytes: sizeBytes, sha256 }) => ({ name, blob: { blobId, sizeBytes: Number(sizeBytes), sha256 } }));
}

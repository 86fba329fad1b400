import type { Viewer } from '@hopyard/identity';
import type { Db, Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import { idsIn } from '../environment/environment-store.ts';
import type { Upload } from './model.ts';

export type NewUpload = Upload & { modelName: string; executionId: string | null; createdAt: Date; createdBy: string; expiresAt: Date };

export const insert = (tx: Tx, upload: NewUpload) =>
  tx.execute(sql`
    insert into training.model_uploads (project_id, id, model_name, name, blob_id, size_bytes, sha256, execution_id, created_at, created_by, expires_at)
    values (app.current_project(), ${upload.id}, ${upload.modelName}, ${upload.name}, ${upload.blobId}, ${upload.sizeBytes}, ${upload.sha256},
      ${upload.executionId}, ${upload.createdAt.toISOString()}, ${upload.createdBy}, ${upload.expiresAt.toISOString()})`);

/** Uploads for a model that the viewer made: a program those of its own execution, a person their own. They are held until the transaction ends. */
export async function own(tx: Tx, { user, proof }: Viewer, modelName: string, ids: readonly string[], now: Date): Promise<Map<string, Upload>> {
  const by = proof.kind === 'JOB' ? sql`execution_id = ${proof.executionId}` : sql`execution_id is null and created_by = ${user.id}`;
  const rows = await tx.execute<{ id: string; name: string; blob_id: string; size_bytes: string; sha256: string }>(sql`
    select id, name, blob_id, size_bytes, sha256 from training.model_uploads
    where project_id = app.current_project() and id in ${idsIn(ids)} and model_name = ${modelName} and ${by} and expires_at >= ${now.toISOString()} for share`);
  return new Map(
    rows.map((row) => [row.id, { id: row.id, name: row.name, blobId: row.blob_id, sizeBytes: Number(row.size_bytes), sha256: row.sha256 }]),
  );
}

/** How many bytes the active project holds in uploads. */
export async function heldBytes(tx: Tx, now: Date): Promise<number> {
  const [row] = await tx.execute<{ bytes: string }>(sql`
    select coalesce(sum(size_bytes), 0) as bytes from training.model_uploads where project_id = app.current_project() and expires_at >= ${now.toISOString()}`);
  return Number(row?.bytes ?? 0);
}

/** Lets go of uploads of all projects that expired. */
export async function dropExpired(db: Db, now: Date): Promise<number> {
  const [row] = await db.execute<{ dropped: string }>(sql`select training.drop_expired_uploads(${now.toISOString()}) as dropped`);
  return Number(row?.dropped ?? 0);
}

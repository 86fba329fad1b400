import { open } from 'node:fs/promises';
import { PlatformError } from '@hopyard/identity';
import { parentOf, putFile, receiveBlob, type Segments, type StoredBlob } from '@hopyard/files';
import type { DoorRequest } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import { actionFor } from './action-for.ts';
import { datasetAt } from './find.ts';

export type UploadFile = {
  segments: Segments;
  request: DoorRequest;
  overwrite: boolean;
};
export type UploadedFile = { kind: 'created' | 'replaced'; id: string; path: string; sizeBytes: number; sha256: string };

/** Takes a file in. Permission is asked before a byte is read, and again by the transaction that makes the file visible. */
export async function uploadFile(context: Context, upload: UploadFile): Promise<UploadedFile> {
  const { segments, overwrite } = upload;
  const path = segments.join('/');
  const dataset = await datasetAt(context, segments[0]);
  const action = actionFor('upload', dataset.kind);
  await context.permit(action);
  await context.read('file:list', (tx) => parentOf(tx, segments));
  const blob = await receiveBlob(context.blobs, upload.request);
  try {
    await assertWellFormed(context, path, blob);
    return await context.write(action, { path, sha256: blob.sha256, overwrite }, async (unit): Promise<UploadedFile> => {
      const parent = await parentOf(unit.tx, segments);
      const author = { createdAt: context.now(), createdBy: unit.viewer.user.id };
      const written = await putFile(unit.tx, parent, segments.at(-1) as string, blob, { ...author, overwrite });
      if (written.kind === 'taken') throw new PlatformError('CONFLICT', `Something is at "${path}" already. Add ?overwrite=true to replace a file.`);
      const change = written.kind === 'created' ? 'CREATED' : 'UPDATED';
      await unit.append({ kind: action, change, subjects: [{ kind: 'File', id: written.id }], facts: { path, sizeBytes: blob.sizeBytes } });
      return { kind: written.kind, id: written.id, path, sizeBytes: blob.sizeBytes, sha256: blob.sha256 };
    });
  } catch (error) {
    // Nothing names these bytes.
    await context.blobs.delete(blob.blobId);
    throw error;
  }
}

/** A Parquet file begins and ends with PAR1; one that does not is cut or something else. */
async function assertWellFormed({ blobs }: Context, path: string, blob: StoredBlob): Promise<void> {
  if (!path.toLowerCase().endsWith('.parquet')) return;
  await using file = await open(blobs.path(blob.blobId));
  const magic = async (position: number) => (await file.read(Buffer.alloc(4), 0, 4, Math.max(0, position))).buffer.toString('latin1');
  const found = `${await magic(0)}…${await magic(blob.sizeBytes - 4)}`;
  if (blob.sizeBytes >= 12 && found === 'PAR1…PAR1') return;
  throw new PlatformError(
    'UPLOAD_REJECTED',
    `"${path}" is no Parquet file: those begin and end with PAR1, this one with ${JSON.stringify(found)}. Nothing was stored.`,
  );
}

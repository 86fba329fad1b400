import { parsePath, receiveBlob } from '@hopyard/files';
import { PlatformError } from '@hopyard/identity';
import { type DoorRequest, newId, parseInput, resourceName } from '@hopyard/subgraph';
import type { Context } from '../context.ts';
import * as uploads from './upload-store.ts';

export const UPLOAD_HELD_MS = 60 * 60 * 1000;
const GIB = 1024 ** 3;
const LARGEST_FILE = 10 * GIB;
/** What a project may hold in uploads at a time, so that no program fills the disk with models that it never registers. */
const MOST_HELD = 50 * GIB;

export type UploadedModelFile = { fileId: string; name: string; sizeBytes: number; sha256: string };

/** Takes in a file of a model to be. Permission is asked before a byte is read, and again by the transaction that holds the upload. */
export async function uploadModelFile(context: Context, modelName: string, path: string, request: DoorRequest): Promise<UploadedModelFile> {
  const viewer = await context.permit('model:upload');
  const parsed = parseInput(resourceName, modelName);
  if (!parsed.ok)
    throw new PlatformError('PATH_INVALID', `${JSON.stringify(modelName.slice(0, 100))} names no model. ${parsed.outcome.fields[0]?.message}`);
  const name = parsePath(path).join('/');
  const held = await context.read('model:upload', (tx) => uploads.heldBytes(tx, context.now()));
  if (held >= MOST_HELD) throw tooMuchHeld(held);
  const blob = await receiveBlob(context.blobs, request, Math.min(LARGEST_FILE, MOST_HELD - held));
  try {
    const id = newId();
    await context.write('model:upload', {}, async (unit) => {
      const createdAt = context.now();
      const heldNow = await uploads.heldBytes(unit.tx, createdAt);
      if (heldNow + blob.sizeBytes > MOST_HELD) throw tooMuchHeld(heldNow);
      const executionId = viewer.proof.kind === 'JOB' ? viewer.proof.executionId : null;
      const expiresAt = new Date(createdAt.getTime() + UPLOAD_HELD_MS);
      await uploads.insert(unit.tx, { id, modelName, name, ...blob, executionId, createdAt, createdBy: unit.viewer.user.id, expiresAt });
      const subjects = executionId ? [{ kind: 'Execution', id: executionId }] : [];
      await unit.append({ kind: 'model:upload', change: 'CREATED', subjects, facts: { model: modelName, file: name, sizeBytes: blob.sizeBytes } });
      return { kind: 'held' };
    });
    return { fileId: id, name, sizeBytes: blob.sizeBytes, sha256: blob.sha256 };
  } catch (error) {
    // Nothing names these bytes.
    await context.blobs.delete(blob.blobId);
    throw error;
  }
}

const tooMuchHeld = (held: number) =>
  new PlatformError('QUOTA_EXCEEDED', `This project holds ${held} bytes of files that no version names yet. Register them, or wait an hour.`);

import { inodes, parsePath } from '@hopyard/files';
import { PlatformError, type Viewer } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import type { InvalidFields } from '@hopyard/subgraph';
import { sql } from 'drizzle-orm';
import type { ModelFile } from './model.ts';
import type { RegisterVersion } from './register-input.ts';
import * as uploads from './upload-store.ts';

/** A file that a version is to have; `entryId` when it is one of the project. */
export type FoundFile = ModelFile & { entryId: string | null };
export type FoundFiles = { files: FoundFile[]; fields: InvalidFields };

/** Finds the files that a version is made of, or says of each why it will not do. */
export async function findFiles(tx: Tx, viewer: Viewer, { model, files: asked }: RegisterVersion, now: Date): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], fields: [] };
  const wrong = (index: number, message: string) => void found.fields.push({ path: ['files', String(index)], message });
  const ids = asked.flatMap(({ uploadId }) => uploadId ?? []);
  const held = ids.length > 0 ? await uploads.own(tx, viewer, model, ids, now) : new Map<string, never>();
  for (const [index, { name, uploadId, path }] of asked.entries()) {
    if (uploadId) {
      const upload = held.get(uploadId);
      if (upload) found.files.push({ ...upload, name: name ?? upload.name, entryId: null });
      else wrong(index, `You have no such upload for the model "${model}". Uploads are held for an hour.`);
    } else if (path) {
      const file = await projectFile(tx, viewer, path);
      if (typeof file === 'string') wrong(index, file);
      else found.files.push({ ...file, name: name ?? file.name });
    }
  }
  const names = found.files.map((file) => file.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) found.fields.push({ path: ['files'], message: `Two files are named "${twice}".` });
  return found;
}

/** A file of the project, or what is wrong with its path. */
async function projectFile(tx: Tx, { proof }: Viewer, path: string): Promise<FoundFile | string> {
  try {
    const inode = await inodes.byPath(tx, parsePath(path));
    if (inode?.kind !== 'FILE' || inode.blobId === null || inode.sha256 === null) return `There is no file at "${path}" in this project.`;
    if (proof.kind === 'JOB') {
      const [row] = await tx.execute<{ granted: boolean }>(sql`select training.is_granted(${proof.executionId}, ${inode.id}) as granted`);
      if (!row?.granted) return `This execution was not granted "${path}". Add it to what the job reads.`;
    }
    return { name: inode.name, blobId: inode.blobId, sizeBytes: Number(inode.sizeBytes), sha256: inode.sha256, entryId: inode.id };
  } catch (error) {
    if (error instanceof PlatformError) return error.message;
    throw error;
  }
}

import { chmod, link, lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '@hopyard/files/blobs';
import type { ReplicaSpec } from '@hopyard/leases/replicas';
import { MODEL_DIRECTORY, SOCKET_DIRECTORY } from '../models/model-server.ts';
import type { SandboxSpec } from '../sandbox/sandbox.ts';

export type ModelStage = {
  mounts: SandboxSpec['mounts'];
  /** Where the model server listens once it can answer; answers false while it does not. */
  listens(): Promise<boolean>;
  /** Where it is reached: a name of its socket that it cannot put something else under. */
  socketPath: string;
  remove(): Promise<void>;
};

/** The files of a model, and a directory for the socket of its server, as one start of it finds them. */
export async function makeModelStage(
  { files }: Pick<ReplicaSpec, 'files'>,
  { scratch, socketDirectory, name, blobs }: { scratch: string; socketDirectory: string; name: string; blobs: BlobStore },
): Promise<ModelStage> {
  const model = join(scratch, `model-${name}`);
  const run = join(socketDirectory, name);
  const socketPath = `${run}.sock`;
  const remove = async () => {
    for (const path of [model, run, socketPath]) await rm(path, { recursive: true, force: true });
  };
  await remove();
  await mkdir(model, { mode: 0o755 });
  await mkdir(run);
  // The server's uid is another one; the directory around it keeps everybody else out.
  await chmod(run, 0o777);
  for (const { name: file, blob } of files) {
    const target = join(model, checked(file));
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    await link(blobs.path(blob.blobId), target);
  }
  return {
    mounts: [
      { source: model, target: MODEL_DIRECTORY },
      { source: run, target: SOCKET_DIRECTORY, writable: true },
    ],
    socketPath,
    async listens() {
      // The server may put a link to somebody else's socket in place of its own. A hard link follows none, and where it lies
      // nothing can be put in its place any more.
      try {
        await link(join(run, 'model.sock'), socketPath);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
        throw error;
      }
      if (!(await lstat(socketPath)).isSocket()) throw new StageRefused('What the model server put in place of its socket is none.');
      return true;
    },
    remove,
  };
}

/** What was asked for, or done inside, is nothing that may be. */
export class StageRefused extends Error {
  override name = 'StageRefused';
}

function checked(name: string): string {
  const wrong = name.split('/').some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'));
  if (wrong) throw new StageRefused(`Not a name of a model's file: ${JSON.stringify(name)}`);
  return name;
}

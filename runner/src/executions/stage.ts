import { chmod, link, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from '@hopyard/files/blobs';
import type { ExecutionLease } from '@hopyard/leases';
import type { SandboxSpec } from '../sandbox/sandbox.ts';

type SandboxMount = SandboxSpec['mounts'][number];

/** The directories of one execution on this machine, and what of them the program sees where. */
export type Stage = { work: string; output: string; mounts: SandboxMount[]; remove(): Promise<void> };

/** The lease asks for something that no sandbox can hold. */
export class StageRefused extends Error {
  override name = 'StageRefused';
}

export async function makeStage(directory: string, lease: ExecutionLease, blobs: BlobStore): Promise<Stage> {
  const work = join(directory, 'work');
  const output = join(directory, 'output');
  const project = join(directory, 'project');
  const programName = checkedPath(lease.program.name);
  if (programName.includes('/')) throw new StageRefused(`A program's name has no directories: ${programName}`);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await makeOpen(work);
  await mkdir(join(work, 'program'));
  await makeOpen(output);
  for (const { path } of lease.outputs) await makeOpenPath(output, checkedPath(path));
  const grantMounts = await grantFiles(project, lease, blobs);
  return {
    work,
    output,
    mounts: [
      { source: work, target: '/scratch', writable: true },
      { source: blobs.path(lease.program.blob.blobId), target: `/scratch/program/${programName}` },
      { source: output, target: '/output', writable: true },
      ...grantMounts,
    ],
    remove: () => removeTree(directory),
  };
}

/** Granted files as hard links of the blobs: one mount however many they are, and no byte is copied. */
async function grantFiles(project: string, lease: ExecutionLease, blobs: BlobStore): Promise<SandboxMount[]> {
  await mkdir(project, { mode: 0o755 });
  const mounts: SandboxMount[] = [{ source: project, target: '/project' }];
  for (const { path, blob } of lease.mounts) {
    const target = join(project, checkedPath(path));
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    await link(blobs.path(blob.blobId), target);
  }
  return mounts;
}

/** The path of a grant, which the platform made of checked names, checked again where it meets a file system. */
function checkedPath(path: string): string {
  const wrong = path.split('/').some((name) => name === '' || name === '.' || name === '..' || name.includes('\0'));
  if (wrong) throw new StageRefused(`Not a path inside the project: ${JSON.stringify(path)}`);
  return path;
}

// The program's uid is another one; the directory around the stage keeps everybody else out.
async function makeOpen(directory: string) {
  await mkdir(directory, { recursive: true });
  await chmod(directory, 0o777);
}

async function makeOpenPath(root: string, path: string) {
  let directory = root;
  for (const name of path.split('/')) await makeOpen((directory = join(directory, name)));
}

/** A program may leave directories that nobody may enter, not even their owner. */
async function removeTree(directory: string) {
  try {
    await rm(directory, { recursive: true, force: true });
  } catch {
    await openUp(directory);
    await rm(directory, { recursive: true, force: true });
  }
}

async function openUp(directory: string) {
  await chmod(directory, 0o700);
  for (const entry of await readdir(directory, { withFileTypes: true })) if (entry.isDirectory()) await openUp(join(directory, entry.name));
}

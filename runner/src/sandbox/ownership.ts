import { execFile } from 'node:child_process';
import { chown, lchown, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { GrantedMount } from './spec.ts';

const run = promisify(execFile);

/**
 * Makes the program's uid the owner of what it may write to and of the sockets it may call, and answers how to take
 * that back once every process of it is dead. Links are never followed.
 */
export async function lendOwnership(mounts: readonly GrantedMount[], uid: number): Promise<() => Promise<void>> {
  const lent = mounts.filter(({ writable, kind }) => writable || kind === 'socket');
  await Promise.all(lent.map((mount) => give(mount, uid, uid)));
  return async () => {
    await Promise.all(lent.map((mount) => give(mount, process.getuid!(), process.getgid!()).catch(ignoreAbsence)));
  };
}

async function give({ source, kind }: GrantedMount, uid: number, gid: number): Promise<void> {
  if (kind === 'directory' && (await readdir(source)).length === 0) await lchown(source, uid, gid);
  else if (kind === 'directory') await run('chown', ['-R', '-h', '-P', `${uid}:${gid}`, '--', source]);
  else await chown(source, uid, gid);
}

/** The owner of a socket or directory may have removed it while the program ran. */
function ignoreAbsence(error: NodeJS.ErrnoException & { stderr?: string }): void {
  if (error.code !== 'ENOENT' && !error.stderr?.includes('No such file or directory')) throw error;
}

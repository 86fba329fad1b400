import { lstat } from 'node:fs/promises';
import { posix } from 'node:path';
import type { SandboxSpec } from './sandbox.ts';

/** The specification of a sandbox cannot be met; nothing was started. */
export class InvalidSandboxSpec extends Error {
  override readonly name = 'InvalidSandboxSpec';
}

/** What a granted source is: it decides how the program's uid is let at it. */
export type GrantedMount = { source: string; target: string; writable: boolean; kind: 'file' | 'directory' | 'socket' };

/** Checks a specification as far as that can be done before anything is started. */
export async function checkSpec(spec: SandboxSpec, options: { ownUid: boolean }): Promise<GrantedMount[]> {
  if (!/^[a-z0-9-]{1,100}$/.test(spec.name)) refuse(`The name ${JSON.stringify(spec.name)} may hold a-z, 0-9 and "-" only.`);
  for (const name of Object.keys(spec.env)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) refuse(`${JSON.stringify(name)} is not a name for an environment variable.`);
  }
  const texts = [...spec.command, spec.cwd, ...Object.values(spec.env), ...spec.mounts.flatMap(({ source, target }) => [source, target])];
  if (texts.some((text) => text.includes('\0'))) refuse('A NUL character cannot be part of an argument, a variable or a path.');
  for (const [limit, value] of Object.entries(spec.limits)) {
    if (!(Number.isFinite(value) && value > 0)) refuse(`The limit ${limit} must be a positive number, not ${value}.`);
  }
  requireInsidePath(spec.cwd, 'The working directory');
  return Promise.all(spec.mounts.map((mount) => checkMount(mount, options)));
}

async function checkMount(
  { source, target, writable = false }: SandboxSpec['mounts'][number],
  { ownUid }: { ownUid: boolean },
): Promise<GrantedMount> {
  requireInsidePath(target, 'The mount target');
  if (['/', '/usr', '/etc', '/tmp'].includes(target) || /^\/(proc|dev|sys)(\/|$)/.test(target)) {
    refuse(`Nothing can be mounted at ${target}: it belongs to the sandbox itself.`);
  }
  if (!posix.isAbsolute(source)) refuse(`The mount source ${source} must be an absolute path.`);
  const found = await lstat(source).catch((error: NodeJS.ErrnoException) => refuse(`${source} cannot be granted: ${error.code}.`));
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : found.isSocket() ? 'socket' : null;
  // A symbolic link in particular: who wrote it would choose what is granted.
  if (!kind) refuse(`${source} cannot be granted: it is neither a file, a directory nor a socket.`);
  const needed = kind === 'directory' ? 0o005 : 0o004;
  if (ownUid && !writable && kind !== 'socket' && (found.mode & needed) !== needed) {
    refuse(
      `${source} cannot be granted: its mode ${(found.mode & 0o777).toString(8)} keeps other users out, and a program has a uid of its own. ` +
        `Make it ${kind === 'directory' ? 'o+rx' : 'o+r'}; the directories above it may stay closed.`,
    );
  }
  return { source, target, writable, kind };
}

function requireInsidePath(path: string, what: string): void {
  if (!posix.isAbsolute(path) || posix.normalize(path) !== path || (path !== '/' && path.endsWith('/'))) {
    refuse(`${what} ${JSON.stringify(path)} must be an absolute path without "..", "." or a slash at its end.`);
  }
}

function refuse(message: string): never {
  throw new InvalidSandboxSpec(message);
}

import { lstat, readlink } from 'node:fs/promises';
import type { SandboxSpec } from './sandbox.ts';

/** Where a mount is bound from (staged, as root) and where the program finds it. */
export type StagedMount = { source: string; target: string; writable: boolean };

/** What of the host's /etc a program sees: without the first lines awk, BLAS and libraries vanish, without the others TLS. */
const ETC = [
  'alternatives',
  'ld.so.cache',
  'ld.so.conf',
  'ld.so.conf.d',
  'ssl/certs',
  'ssl/openssl.cnf',
  'pki/tls/certs',
  'pki/tls/openssl.cnf',
  'pki/ca-trust/extracted',
  'ca-certificates/extracted',
  'crypto-policies',
];

/** Who a program is in its own eyes; outside, it is a uid that it does not learn. */
const UID = '1000';
const MADE_UP = {
  '/etc/passwd': `program:x:${UID}:${UID}:program:/tmp:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\n`,
  '/etc/group': `program:x:${UID}:\nnogroup:x:65534:\n`,
  '/etc/hosts': '127.0.0.1 localhost sandbox\n::1 localhost\n',
  '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files\n',
};

/** The descriptors, beyond the standard three, with which bubblewrap is started. */
export const DESCRIPTORS = { seccomp: 3, arguments: 4, status: 5, ready: 6, madeUp: 7 } as const;

/** What is behind the descriptors from `DESCRIPTORS.madeUp` on. */
export const madeUpFiles: readonly string[] = Object.values(MADE_UP);

/** bubblewrap's arguments: an empty root, the host's programs and libraries read-only, and what was granted. */
export async function bubblewrapArguments(spec: SandboxSpec, mounts: readonly StagedMount[]): Promise<string[]> {
  const size = String(spec.limits.diskBytes);
  // A directory is mounted before what lies inside it.
  const ordered = mounts.toSorted((a, b) => (a.target < b.target ? -1 : 1));
  return [
    '--unshare-all',
    '--unshare-user',
    '--disable-userns',
    '--die-with-parent',
    '--new-session',
    '--uid',
    UID,
    '--gid',
    UID,
    '--hostname',
    'sandbox',
    '--clearenv',
    '--setenv',
    'PATH',
    '/usr/bin:/bin',
    '--ro-bind',
    '/usr',
    '/usr',
    ...(await Promise.all(['/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'].map(programDirectory))).flat(),
    '--dir',
    '/etc',
    '--dir',
    '/var',
    '--dir',
    '/run',
    ...ETC.flatMap((name) => ['--ro-bind-try', `/etc/${name}`, `/etc/${name}`]),
    ...Object.keys(MADE_UP).flatMap((path, index) => ['--perms', '0444', '--file', String(DESCRIPTORS.madeUp + index), path]),
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--perms',
    '1777',
    '--size',
    size,
    '--tmpfs',
    '/dev/shm',
    '--perms',
    '1777',
    '--size',
    size,
    '--tmpfs',
    '/tmp',
    '--symlink',
    '/tmp',
    '/var/tmp',
    ...ordered.flatMap(({ source, target, writable }) => [writable ? '--bind' : '--ro-bind', source, target]),
    // These are memory file systems too, and have no size limit of their own.
    '--remount-ro',
    '/dev',
    '--remount-ro',
    '/',
    '--chdir',
    spec.cwd,
    '--seccomp',
    String(DESCRIPTORS.seccomp),
    '--json-status-fd',
    String(DESCRIPTORS.status),
  ];
}

/** Most systems link /bin and its like into /usr; some still keep directories. */
async function programDirectory(path: string): Promise<string[]> {
  const found = await lstat(path).catch(() => null);
  if (!found) return [];
  return found.isSymbolicLink() ? ['--symlink', await readlink(path), path] : ['--ro-bind', path, path];
}

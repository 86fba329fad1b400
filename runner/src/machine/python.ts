import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { spawnInside } from '../sandbox/sandbox.ts';
import type { Host } from './host.ts';
import { findPrograms } from './tools.ts';

const run = promisify(execFile);

/** An interpreter that programs can run, and what must be mounted for it beyond the host's `/usr`. */
export type Python = { path: string; version: string; mounts: string[] };

const OLDEST_MINOR = 10;
const DESCRIBE = 'import sys; print(sys.executable, sys.base_prefix, "%d.%d.%d" % sys.version_info[:3], sep="\\n")';

/**
 * The first `python3` on the PATH, or else the system's, that a program really can run in its sandbox. One outside `/usr`
 * is taken, with its installation mounted, only where the system has none that is new enough.
 */
export async function findPython(host: Host): Promise<Python | null> {
  const candidates = [...new Set([...(await findPrograms('python3', host.path)), '/usr/bin/python3', '/usr/local/bin/python3'])];
  for (const candidate of candidates) {
    const python = await describeInside(host, candidate);
    if (python) return python;
  }
  for (const candidate of candidates) {
    // A version manager's shim is a script; the interpreter itself says where it lives.
    const outside = await run(candidate, ['-c', DESCRIBE]).then(
      ({ stdout }) => parse(stdout),
      () => null,
    );
    if (!outside || !(await stat(outside.prefix)).isDirectory()) continue;
    const python = await describeInside({ ...host, systemMounts: [outside.prefix] }, outside.path);
    if (python) return { ...python, mounts: [outside.prefix] };
  }
  return null;
}

async function describeInside(host: Host, candidate: string): Promise<Python | null> {
  const program = await spawnInside(host, {
    name: 'find-python',
    command: [candidate, '-I', '-c', DESCRIBE],
    cwd: '/tmp',
    env: { PATH: '/usr/bin:/bin' },
    mounts: [],
    limits: { memoryBytes: 512 * 2 ** 20, cpus: 1, processes: 32, diskBytes: 2 ** 20 },
  });
  program.stdin.end();
  program.stderr.resume();
  const [output, { code }] = await Promise.all([text(program.stdout), program.exited]);
  const found = code === 0 ? parse(output) : null;
  if (!found || Number(found.version.split('.')[1]) < OLDEST_MINOR) return null;
  return { path: found.path, version: found.version, mounts: [] };
}

function parse(output: string): { path: string; prefix: string; version: string } | null {
  const [path, prefix, version] = output.trim().split('\n');
  return path && prefix && version ? { path, prefix, version } : null;
}

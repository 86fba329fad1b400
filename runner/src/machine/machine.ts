import { lstat, mkdir, readFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { text } from 'node:stream/consumers';
import { STAGE } from '../sandbox/command-line.ts';
import { SandboxFailed } from '../sandbox/launch.ts';
import { spawnInside } from '../sandbox/sandbox.ts';
import { findControlGroups } from './control-groups.ts';
import type { Host, UidRange } from './host.ts';
import { findPython } from './python.ts';
import { explainFailure } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { findPrograms, findTools, installCommand } from './tools.ts';

/** What this machine offers to programs of users: tried out, not guessed. */
export type Machine = {
  sandbox: { available: true; host: Host } | ({ available: false } & Refusal);
  /** What bounds memory, processors and processes; `none`: resource limits and a watcher do. */
  cgroup: 'v1' | 'v2' | 'none';
  /** Why no control group can be made; null where one can. */
  cgroupMissing: string | null;
  /** An interpreter that every sandbox can run; where there is no sandbox, the first `python3` on the PATH. */
  python: string;
};

export type InspectOptions = {
  /** Where programs are looked for; the PATH of this process unless given. */
  path?: string;
  /** Considers only this version of control groups, or none at all. */
  cgroup?: 'v1' | 'v2' | 'none';
};

/** Finds out what this machine can do, by making a sandbox and running programs in it. */
export async function inspectMachine({ path = process.env['PATH'] ?? '', cgroup }: InspectOptions = {}): Promise<Machine> {
  const groups = cgroup === 'none' ? { missing: 'switched off' } : await findControlGroups(cgroup);
  const controlGroups = 'version' in groups ? groups : null;
  const grouping = { cgroup: controlGroups?.version ?? 'none', cgroupMissing: 'missing' in groups ? groups.missing : null } as const;
  const refused = async (refusal: Refusal): Promise<Machine> => ({
    sandbox: { available: false, ...refusal },
    ...grouping,
    python: (await findPrograms('python3', path))[0] ?? 'python3',
  });

  const architecture = arch();
  if (platform() !== 'linux' || (architecture !== 'x64' && architecture !== 'arm64')) {
    return refused({
      reason: `Programs run in sandboxes made of Linux namespaces; this is ${platform()} on ${architecture}.`,
      remedy: 'Run Hopyard on Linux (x64 or arm64), or in a virtual machine with it.',
      install: null,
    });
  }
  const tools = await findTools(path);
  if ('missing' in tools) {
    const install = await installCommand(tools.packages, path);
    return refused({
      reason: `Programs need a sandbox, and ${tools.missing.join(', ')} is not installed.`,
      remedy: install ? `Install it: ${install.join(' ')}` : `Install the packages ${tools.packages.join(', ')}.`,
      install,
    });
  }
  const host: Host = { architecture, tools, path, controlGroups, uids: await availableUids(), systemMounts: [] };
  try {
    if (host.uids) await prepareStage();
    await tryOut(host);
  } catch (error) {
    if (!(error instanceof SandboxFailed)) throw error;
    return refused(await explainFailure(error.message));
  }
  const python = await findPython(host);
  if (!python) {
    const install = await installCommand(['python3'], path);
    return refused({
      reason: 'No Python of at least 3.10 was found that a sandboxed program can run.',
      remedy: install ? `Install one: ${install.join(' ')}` : 'Install Python 3.10 or newer below /usr.',
      install,
    });
  }
  return { sandbox: { available: true, host: { ...host, systemMounts: python.mounts } }, ...grouping, python: python.path };
}

async function tryOut(host: Host): Promise<void> {
  const program = await spawnInside(host, {
    name: 'inspect',
    command: ['/bin/sh', '-c', 'exec grep -q "^Seccomp:.*2$" /proc/self/status'],
    cwd: '/tmp',
    env: { PATH: '/usr/bin:/bin' },
    mounts: [],
    limits: { memoryBytes: 128 * 2 ** 20, cpus: 1, processes: 16, diskBytes: 2 ** 20 },
  });
  program.stdin.end();
  program.stdout.resume();
  const [said, exit] = await Promise.all([text(program.stderr), program.exited]);
  if (exit.code !== 0) throw new SandboxFailed(said.trim() || 'the seccomp filter is not in force');
}

const WANTED: UidRange = { first: 200_000, count: 10_000 };

/** As root: uids that are nobody's, if this user namespace knows any (a rootless container may know few). */
async function availableUids(): Promise<UidRange | null> {
  if (process.getuid?.() !== 0) return null;
  const known = (await readFile('/proc/self/uid_map', 'utf8'))
    .trim()
    .split('\n')
    .map((line) => {
      const [first = 0, , count = 0] = line.trim().split(/\s+/).map(Number);
      return { first, count };
    });
  if (known.some(({ first, count }) => first <= WANTED.first && first + count >= WANTED.first + WANTED.count)) return WANTED;
  const largest = known.toSorted((a, b) => b.count - a.count)[0]!;
  // The top of what there is: accounts are given out from the bottom.
  const count = Math.min(WANTED.count, Math.floor(largest.count / 4));
  return count < 16 ? null : { first: largest.first + largest.count - count, count };
}

/** Each sandbox covers this directory in a mount namespace of its own, so that it stays empty. */
async function prepareStage(): Promise<void> {
  await mkdir(STAGE, { mode: 0o711, recursive: true });
  const found = await lstat(STAGE);
  if (!found.isDirectory() || found.uid !== 0) throw new SandboxFailed(`${STAGE} is not a directory of root's.`);
}

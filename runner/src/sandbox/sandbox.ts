import type { Readable, Writable } from 'node:stream';
import type { Host } from '../machine/host.ts';
import type { Machine } from '../machine/machine.ts';
import { chooseCpus, innerCommand, outerCommand } from './command-line.ts';
import { openControlGroup } from './control-group.ts';
import { launch } from './launch.ts';
import { bubblewrapArguments } from './layout.ts';
import { lendOwnership } from './ownership.ts';
import { seccompFilter } from './seccomp.ts';
import { checkSpec } from './spec.ts';
import { leaseUid } from './uids.ts';
import { watchDisk, watchUsage } from './watch.ts';

/** A program to run, all that it may see of this machine, and what it may use up. */
export type SandboxSpec = {
  /** `[a-z0-9-]`, for its control group. */
  name: string;
  /** Program and arguments as seen inside. */
  command: [string, ...string[]];
  /** Working directory inside; it must be there: `/tmp`, or the target of a mount. */
  cwd: string;
  /** The whole environment inside. */
  env: Record<string, string>;
  /**
   * Files, directories and Unix sockets granted. While the program runs, its own uid owns what is `writable` and the
   * sockets; the rest must be readable by others (the directories above may be closed).
   */
  mounts: { source: string; target: string; writable?: boolean }[];
  limits: {
    memoryBytes: number;
    cpus: number;
    processes: number;
    /** What may be held by the writable mounts together, by `/tmp`, and by `/dev/shm`. */
    diskBytes: number;
  };
};

/** How a program ended, and what it used. Where it died of a signal, that is named and there is no code. */
export type SandboxExit = {
  code: number | null;
  signal: string | null;
  /** A process of it was killed for want of memory. */
  outOfMemory: boolean;
  /** It was killed because its writable mounts outgrew their limit. */
  outOfDisk: boolean;
  cpuSeconds: number;
  peakMemoryBytes: number;
};

/** A running program. Its output arrives in fragments that need not end where lines do. */
export type SandboxedProcess = {
  stdin: Writable;
  stdout: Readable;
  stderr: Readable;
  /** Resolves when every process of the sandbox is dead and all that was lent to it is taken back. */
  exited: Promise<SandboxExit>;
  usage(): Promise<{ cpuSeconds: number; peakMemoryBytes: number }>;
  /** Kills the program; when it resolves, every process of the sandbox is gone. */
  kill(): Promise<void>;
};

/** Programs are refused on this machine, since no sandbox can be made. */
export class SandboxUnavailable extends Error {
  override readonly name = 'SandboxUnavailable';
}

/** Starts a program in a sandbox of its own; there is no way to run it bare. Resolves when the program is about to begin. */
export async function spawnSandboxed(machine: Machine, spec: SandboxSpec): Promise<SandboxedProcess> {
  if (!machine.sandbox.available) throw new SandboxUnavailable(`${machine.sandbox.reason} ${machine.sandbox.remedy}`);
  return spawnInside(machine.sandbox.host, spec);
}

/** The same where it is known that sandboxes can be made, or about to be found out. */
export async function spawnInside(host: Host, spec: SandboxSpec): Promise<SandboxedProcess> {
  const granted = [
    ...host.systemMounts.map((path) => ({ source: path, target: path, writable: false, kind: 'directory' as const })),
    ...(await checkSpec(spec, { ownUid: host.uids !== null })),
  ];

  await using lent = new AsyncDisposableStack();
  const lease = host.uids && (await leaseUid(host.uids));
  if (lease) {
    lent.defer(lease.release);
    lent.defer(await lendOwnership(granted, lease.uid));
  }
  const group = host.controlGroups && (await openControlGroup(host.controlGroups, spec.name, spec.limits));
  if (group) lent.defer(group.close);
  const cpuList = group?.limitsCpu ? null : await chooseCpus(spec.limits.cpus);

  const outer = outerCommand(host, granted, { uid: lease?.uid ?? null, joins: group?.joins ?? [], cpuList });
  const { child, stdout, stderr, init, gone } = await launch(
    [...outer.command, ...(await innerCommand(host, spec, group !== null))],
    { PATH: host.path, LC_ALL: 'C', ...outer.environment },
    {
      seccomp: seccompFilter(host.architecture, { memoryCounted: group !== null, cpusFree: cpuList === null }),
      bubblewrap: await bubblewrapArguments(spec, outer.mounts),
    },
  );

  let excess: 'memory' | 'disk' | null = null;
  const endFor = (reason: 'memory' | 'disk') => () => {
    excess ??= reason;
    child.kill('SIGKILL');
  };
  const watchers = new DisposableStack();
  const writable = granted.filter((mount) => mount.writable).map(({ source }) => source);
  if (init && writable.length > 0) watchers.defer(watchDisk(init, writable, spec.limits.diskBytes, endFor('disk')));
  const samples = init && !group ? watchUsage(init, spec.limits.memoryBytes, endFor('memory')) : null;
  if (samples) watchers.defer(samples.stop);
  const usage = group?.usage ?? samples?.sample ?? (() => Promise.resolve({ cpuSeconds: 0, peakMemoryBytes: 0 }));

  const resources = lent.move();
  const finish = async (): Promise<SandboxExit> => {
    await using _ = resources;
    const { code, signal } = await gone.finally(() => watchers.dispose());
    const outOfMemory = excess === 'memory' || ((await group?.outOfMemory()) ?? false);
    return { code, signal, outOfMemory, outOfDisk: excess === 'disk', ...(await usage()) };
  };
  const exited = finish();
  // Whoever awaits it sees a failure; nobody having begun to await it yet must not end the runner.
  exited.catch(() => undefined);
  return {
    stdin: child.stdin,
    stdout,
    stderr,
    exited,
    usage,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

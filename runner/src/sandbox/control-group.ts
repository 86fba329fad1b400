import { mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ControlGroups } from '../machine/control-groups.ts';
import { isRunning, processHandle } from './processes.ts';

/** The limits that a control group holds. */
export type GroupLimits = { memoryBytes: number; cpus: number; processes: number };

/** The control group of one sandbox, on a machine of either version. */
export type ControlGroup = {
  /** The files into which a process writes its id to join. */
  joins: string[];
  limitsCpu: boolean;
  usage(): Promise<{ cpuSeconds: number; peakMemoryBytes: number }>;
  /** Whether a process of the group was killed for want of memory. */
  outOfMemory(): Promise<boolean>;
  /** Kills what still runs in the group and removes it. */
  close(): Promise<void>;
};

const PERIOD_MICROSECONDS = 100_000;

/** Makes a group with these limits; its name says whose it is, for the sweep after a crash. */
export async function openControlGroup(place: ControlGroups, name: string, limits: GroupLimits): Promise<ControlGroup> {
  const group = groupName(name);
  const quota = Math.max(1000, Math.round(limits.cpus * PERIOD_MICROSECONDS));
  const processes = String(limits.processes);
  if (place.version === 'v2') {
    const directory = join(place.directory, group);
    const settings = {
      'memory.max': String(limits.memoryBytes),
      // One process killed for memory ends them all: a program missing a part of itself is no use.
      'memory.oom.group': '1',
      'pids.max': processes,
      ...(place.cpu ? { 'cpu.max': `${quota} ${PERIOD_MICROSECONDS}` } : {}),
    };
    await make([[directory, settings]]);
    await writeFile(join(directory, 'memory.swap.max'), '0').catch(() => undefined);
    return unifiedGroup(directory, place.cpu);
  }
  const memory = join(place.memory, group);
  const cpu = join(place.cpu, group);
  const pids = join(place.pids, group);
  const accounting = join(place.accounting, group);
  await make([
    [memory, { 'memory.limit_in_bytes': String(limits.memoryBytes) }],
    [cpu, { 'cpu.cfs_period_us': String(PERIOD_MICROSECONDS), 'cpu.cfs_quota_us': String(quota) }],
    [pids, { 'pids.max': processes }],
    [accounting, {}],
  ]);
  // Only kernels that account for swap have the file.
  await writeFile(join(memory, 'memory.memsw.limit_in_bytes'), String(limits.memoryBytes)).catch(() => undefined);
  return perControllerGroup({ memory, cpu, pids, accounting });
}

/** Kills and removes the groups of runners that are no more (crashed, or killed). */
export async function sweepControlGroups(place: ControlGroups): Promise<string[]> {
  const directories = place.version === 'v2' ? [place.directory] : [place.memory, place.cpu, place.pids, place.accounting];
  const swept = new Set<string>();
  for (const directory of new Set(directories)) {
    for (const name of await readdir(directory)) {
      const owner = /^hopyard-(\d+)-(\d+)-/.exec(name);
      if (!owner || isRunning({ pid: Number(owner[1]), startedAt: owner[2]! })) continue;
      await killAndRemove([join(directory, name)]);
      swept.add(name);
    }
  }
  return [...swept];
}

let made = 0;

const groupName = (name: string): string => `hopyard-${process.pid}-${processHandle(process.pid)!.startedAt}-${++made}-${name}`;

async function make(groups: [directory: string, settings: Record<string, string>][]): Promise<void> {
  const done = new Set<string>();
  try {
    for (const [directory, settings] of groups) {
      if (!done.has(directory)) await mkdir(directory, { recursive: true });
      done.add(directory);
      for (const [file, value] of Object.entries(settings)) await writeFile(join(directory, file), value);
    }
  } catch (error) {
    await Promise.all([...done].map((directory) => rmdir(directory).catch(() => undefined)));
    throw error;
  }
}

function unifiedGroup(directory: string, limitsCpu: boolean): ControlGroup {
  let peakSeen = 0;
  return {
    joins: [join(directory, 'cgroup.procs')],
    limitsCpu,
    async usage() {
      const cpu = await keyed(join(directory, 'cpu.stat'));
      // memory.peak came with Linux 5.19; before it, the highest value that was looked at.
      const peak = await number(join(directory, 'memory.peak')).catch(() => number(join(directory, 'memory.current')));
      peakSeen = Math.max(peakSeen, peak);
      return { cpuSeconds: (cpu.get('usage_usec') ?? 0) / 1e6, peakMemoryBytes: peakSeen };
    },
    async outOfMemory() {
      return ((await keyed(join(directory, 'memory.events'))).get('oom_kill') ?? 0) > 0;
    },
    close: () => killAndRemove([directory]),
  };
}

function perControllerGroup(at: { memory: string; cpu: string; pids: string; accounting: string }): ControlGroup {
  const directories = [...new Set(Object.values(at))];
  return {
    joins: directories.map((directory) => join(directory, 'cgroup.procs')),
    limitsCpu: true,
    async usage() {
      return {
        cpuSeconds: (await number(join(at.accounting, 'cpuacct.usage'))) / 1e9,
        peakMemoryBytes: await number(join(at.memory, 'memory.max_usage_in_bytes')),
      };
    },
    async outOfMemory() {
      return ((await keyed(join(at.memory, 'memory.oom_control'))).get('oom_kill') ?? 0) > 0;
    },
    close: () => killAndRemove(directories),
  };
}

/** A killed process leaves its group a moment after it is dead; until then the group is busy. */
async function killAndRemove(directories: string[]): Promise<void> {
  const deadline = Date.now() + 10_000;
  for (const directory of directories) {
    for (let wait = 1; ; wait = Math.min(wait * 2, 50)) {
      for (const pid of await members(directory)) kill(pid);
      const error = await rmdir(directory).then(
        () => null,
        (reason: NodeJS.ErrnoException) => reason,
      );
      if (error === null || error.code === 'ENOENT') break;
      if (error.code !== 'EBUSY' || Date.now() > deadline) throw error;
      await delay(wait);
    }
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It died by itself in between.
  }
}

async function members(directory: string): Promise<number[]> {
  const text = await readFile(join(directory, 'cgroup.procs'), 'utf8').catch(() => '');
  return text
    .split('\n')
    .map(Number)
    .filter((pid) => pid > 0);
}

async function number(file: string): Promise<number> {
  return Number((await readFile(file, 'utf8')).trim());
}

async function keyed(file: string): Promise<Map<string, number>> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  return new Map(lines.map((line) => [line.split(' ')[0]!, Number(line.split(' ')[1])]));
}

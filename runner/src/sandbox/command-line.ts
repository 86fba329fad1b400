import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Host } from '../machine/host.ts';
import { DESCRIPTORS } from './layout.ts';
import type { StagedMount } from './layout.ts';
import type { SandboxSpec } from './sandbox.ts';
import type { GrantedMount } from './spec.ts';

/** An empty directory that only root may write to; each sandbox covers it in a mount namespace of its own. */
export const STAGE = '/run/hopyard-sandbox';
// Handed over as text: a shell would keep the file open, and the program would inherit it.
const STAGE_SCRIPT = readFileSync(new URL('./stage.sh', import.meta.url), 'utf8');

/**
 * The command that becomes the sandbox. As root the order matters: bind what is granted while still root (it may lie
 * below a directory that only root may enter), then take on the program's uid, then bubblewrap (which as root could not
 * write to directories of that uid).
 */
export function outerCommand(
  host: Host,
  granted: readonly GrantedMount[],
  options: { uid: number | null; joins: readonly string[]; cpuList: string | null },
): { command: [string, ...string[]]; environment: { STAGE: string; BINDS: string }; mounts: StagedMount[] } {
  const { tools } = host;
  const pin = options.cpuList === null ? [] : [tools.taskset, '-c', options.cpuList];
  const bubblewrap = [...pin, tools.bwrap, '--args', String(DESCRIPTORS.arguments), '--'];
  if (options.uid === null) {
    return {
      command: [tools.sh, '-c', STAGE_SCRIPT, 'stage.sh', ...options.joins, '--', '--', '--', ...bubblewrap],
      environment: { STAGE, BINDS: '' },
      mounts: [...granted],
    };
  }
  const uid = String(options.uid);
  const staged = granted.map((mount, index) => ({ ...mount, name: String(index) }));
  return {
    command: [
      tools.unshare,
      '--mount',
      '--propagation',
      'private',
      '--',
      tools.sh,
      '-c',
      STAGE_SCRIPT,
      'stage.sh',
      ...options.joins,
      '--',
      ...staged.filter(({ kind }) => kind === 'directory').map(({ name }) => name),
      '--',
      ...staged.filter(({ kind }) => kind !== 'directory').map(({ name }) => name),
      '--',
      tools.setpriv,
      '--reuid',
      uid,
      '--regid',
      uid,
      '--clear-groups',
      '--inh-caps=-all',
      '--',
      ...bubblewrap,
    ],
    environment: { STAGE, BINDS: staged.map(({ source, name }) => `${tableField(source)} ${STAGE}/${name} none bind 0 0`).join('\n') },
    mounts: staged.map(({ name, ...mount }) => ({ ...mount, source: `${STAGE}/${name}` })),
  };
}

/** A path as fstab(5) wants it: what would end the field or begin an escape is written in octal. */
const tableField = (path: string) =>
  path.replace(/[\s\\#]/gu, (character) => [...Buffer.from(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''));

/** What runs inside: says that the sandbox stands, then becomes the program with its limits and its environment. */
export async function innerCommand(host: Host, spec: SandboxSpec, controlGroup: boolean): Promise<string[]> {
  const limits: Record<string, number> = {
    core: 0,
    nofile: 4096,
    fsize: spec.limits.diskBytes,
    nproc: spec.limits.processes,
    // Private writable memory, not address space: runtimes reserve far more than they ever use.
    ...(controlGroup ? {} : { data: spec.limits.memoryBytes }),
  };
  const highest = await hardLimits();
  return [
    '/bin/sh',
    '-c',
    `echo ready >&${DESCRIPTORS.ready}; exec ${DESCRIPTORS.ready}>&-; exec "$@"`,
    'sh',
    host.tools.env,
    '-i',
    ...Object.entries(spec.env).map(([name, value]) => `${name}=${value}`),
    host.tools.prlimit,
    ...Object.entries(limits).map(([name, value]) => `--${name}=${Math.min(Math.floor(value), highest[name] ?? Infinity)}`),
    '--',
    ...spec.command,
  ];
}

const PROC_NAMES: Record<string, string> = {
  'Max open files': 'nofile',
  'Max file size': 'fsize',
  'Max processes': 'nproc',
  'Max data size': 'data',
};

/** Our own hard limits: asking for more than these fails. */
async function hardLimits(): Promise<Record<string, number>> {
  const lines = (await readFile('/proc/self/limits', 'utf8')).split('\n');
  const entries = lines.flatMap((line) => {
    const name = Object.keys(PROC_NAMES).find((title) => line.startsWith(title));
    const hard = line.slice(26).trim().split(/\s+/)[1];
    return name && hard && hard !== 'unlimited' ? [[PROC_NAMES[name]!, Number(hard)]] : [];
  });
  return Object.fromEntries(entries) as Record<string, number>;
}

let turn = 0;

/** Without a cpu controller a program is kept to as many cores as it may use, by turns, so that neighbours spread. */
export async function chooseCpus(cpus: number): Promise<string | null> {
  const status = await readFile('/proc/self/status', 'utf8');
  const allowed = (/^Cpus_allowed_list:\s+(.+)$/m.exec(status)?.[1] ?? '0').split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  const wanted = Math.ceil(cpus);
  if (wanted >= allowed.length) return null;
  const from = turn;
  turn += wanted;
  return Array.from({ length: wanted }, (_, index) => allowed[(from + index) % allowed.length]).join(',');
}

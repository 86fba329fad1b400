import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import type { Machine } from '../machine/machine.ts';
import type { SandboxSpec } from '../sandbox/sandbox.ts';
import { type Installed, buildEnvironment } from './build-environment.ts';
import { upstreamOf } from './dial.ts';
import { findPip, reachIndex } from './package-index.ts';
import { EnvironmentRefused, type Requirement, parseRequirements } from './requirements.ts';
import { takeSystemPackages } from './system-packages.ts';
import { ENVIRONMENT_PATH, ENVIRONMENT_PYTHON, type Interpreter, inspectInterpreter, makeVenv } from './venv.ts';

const run = promisify(execFile);
const CLIENT_PATH = '/client';
const SYSTEM_PYTHON = '/usr/bin/python3';

const Built = z.object({
  contentHash: z.string(),
  source: z.enum(['INDEX', 'SYSTEM']),
  python: z.string(),
  installed: z.array(z.string()),
});
/** An environment as it stands on this machine. */
export type Built = z.infer<typeof Built>;

/** What a sandbox needs to run a program in an environment. */
export type PreparedEnvironment = {
  python: string;
  variables: Record<string, string>;
  mounts: SandboxSpec['mounts'];
  /** In words, for the program's log. */
  description: string;
  built: Built;
};

export type Asking = {
  say: (line: string) => void;
  signal: AbortSignal;
  /** Whether what came from the system for want of an index is looked for in the index again. */
  refresh?: boolean;
};

/** Environments by content: whoever asks for the same packages gets the same directory, built once. */
export type Environments = {
  /** null: the base environment, Python with nothing but the client. */
  prepare(requirements: string[] | null, asking: Asking): Promise<PreparedEnvironment>;
};

export type EnvironmentsSettings = {
  machine: Machine;
  /** `<HOPYARD_HOME>/environments`. */
  directory: string;
  /** The Python client's package directory. */
  client: string;
  socketDirectory: string;
  /** The machine's environment variables, which configure pip. */
  variables: NodeJS.ProcessEnv;
  shutdown: AbortSignal;
};

export async function openEnvironments(settings: EnvironmentsSettings): Promise<Environments> {
  const { directory, machine } = settings;
  await mkdir(join(directory, 'requests'), { recursive: true, mode: 0o755 });
  // What a runner that was killed left half done.
  for (const name of await readdir(directory)) if (name.startsWith('.')) await rm(join(directory, name), { recursive: true, force: true });
  const interpreter = await inspectInterpreter(machine.python);
  const building = new Map<string, { result: Promise<Built>; listeners: Set<(line: string) => void> }>();

  const find = async (requirements: Requirement[], { say, signal, refresh }: Asking): Promise<Built> => {
    const request = requestHash(interpreter, requirements);
    const known = await readBuilt(directory, request);
    if (known && !(refresh && known.source === 'SYSTEM')) return known;
    let build = building.get(request);
    if (build) say('The same packages are being installed already; waiting for them.');
    else {
      const listeners = new Set<(line: string) => void>();
      const tell = (line: string) => listeners.forEach((listener) => listener(line));
      build = { listeners, result: install(settings, interpreter, requirements, request, tell).finally(() => building.delete(request)) };
      building.set(request, build);
    }
    build.listeners.add(say);
    try {
      return await orAborted(build.result, signal);
    } finally {
      build.listeners.delete(say);
    }
  };

  return {
    async prepare(lines, asking) {
      const built = await find(parseRequirements(lines ?? []), asking);
      return {
        python: ENVIRONMENT_PYTHON,
        variables: { PYTHONPATH: CLIENT_PATH, VIRTUAL_ENV: ENVIRONMENT_PATH, PATH: `${ENVIRONMENT_PATH}/bin:/usr/bin:/bin` },
        mounts: [
          { source: join(directory, built.contentHash), target: ENVIRONMENT_PATH },
          { source: settings.client, target: `${CLIENT_PATH}/${basename(settings.client)}` },
        ],
        description: describe(built),
        built,
      };
    },
  };
}

function describe({ python, installed, source }: Built): string {
  if (installed.length === 0) return `Python ${python}`;
  const from = source === 'SYSTEM' ? ' of the operating system, because no package index was in reach' : '';
  return `Python ${python} and ${installed.length} ${installed.length === 1 ? 'package' : 'packages'}${from}`;
}

async function install(
  settings: EnvironmentsSettings,
  interpreter: Interpreter,
  requirements: Requirement[],
  request: string,
  say: (line: string) => void,
): Promise<Built> {
  const { directory, machine, variables, shutdown, socketDirectory } = settings;
  const draft = join(directory, `.${randomUUID()}`);
  try {
    if (requirements.length === 0) {
      await makeVenv(draft, interpreter, false);
      return await keep(settings, draft, request, interpreter, 'INDEX', []);
    }
    const pip = await findPip(interpreter.path, variables);
    const upstream = pip ? upstreamOf(pip, variables) : () => null;
    const names = requirements.map(({ name }) => name);
    const reach = pip
      ? await reachIndex(pip, names, upstream)
      : { reachable: false as const, reason: 'no pip is installed on this machine (Debian: apt-get install python3-pip)' };
    if (pip && reach.reachable) {
      await makeVenv(draft, interpreter, false);
      const socketPath = join(socketDirectory, `${draft.slice(-12)}.sock`);
      const build = { machine, interpreter, pip, hosts: reach.hosts, upstream, socketPath, say, signal: shutdown };
      const installed = await buildEnvironment(draft, requirements, build);
      return await keep(settings, draft, request, interpreter, 'INDEX', installed);
    }
    const why = reach.reachable ? '' : `${reach.reason[0]!.toUpperCase()}${reach.reason.slice(1)}`;
    say(`${why}; taking the packages of the operating system.`);
    const system = await inspectInterpreter(SYSTEM_PYTHON).catch(() => {
      throw new EnvironmentRefused(`${why}, and the system has no Python at ${SYSTEM_PYTHON} whose packages could be taken.`);
    });
    const mayInstall = process.getuid?.() === 0;
    const taken = await takeSystemPackages(requirements, why, { python: SYSTEM_PYTHON, mayInstall, say, signal: shutdown });
    await makeVenv(draft, system, true);
    const installed = taken.map((line) => ({ name: line.split('==')[0]!, version: line.split('==')[1]!, hash: 'system' }));
    return await keep(settings, draft, request, system, 'SYSTEM', installed);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Gives a finished draft its name, which is its content's hash; the same content that is there already stays. */
async function keep(
  { directory }: EnvironmentsSettings,
  draft: string,
  request: string,
  interpreter: Interpreter,
  source: Built['source'],
  packages: Installed[],
): Promise<Built> {
  const { version, platform, path } = interpreter;
  const contentHash = sha256({ version, platform, path, source, packages });
  const installed = packages.map((one) => `${one.name}==${one.version}`);
  const built: Built = { contentHash, source, python: version, installed };
  await writeFile(join(draft, 'environment.json'), JSON.stringify(built), { mode: 0o644 });
  // All files of the disk at once: an environment has ten thousand, and each by itself would wait for the disk.
  await run('sync', ['--file-system', draft]);
  await rename(draft, join(directory, contentHash)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  // Last, and by rename: an environment that is named is whole.
  const named = join(directory, 'requests', `${request}.json`);
  await writeFile(`${named}.part`, JSON.stringify({ contentHash }));
  await sync(`${named}.part`);
  await rename(`${named}.part`, named);
  await sync(dirname(named));
  await sync(directory);
  return built;
}

async function readBuilt(directory: string, request: string): Promise<Built | null> {
  try {
    const { contentHash } = JSON.parse(await readFile(join(directory, 'requests', `${request}.json`), 'utf8')) as Built;
    return Built.parse(JSON.parse(await readFile(join(directory, contentHash, 'environment.json'), 'utf8')));
  } catch {
    // Never built, or taken away by hand: it is built anew.
    return null;
  }
}

function requestHash({ version, platform, path }: Interpreter, requirements: Requirement[]): string {
  return sha256({ version, platform, path, requirements: requirements.map(({ text }) => text) });
}

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

async function sync(path: string) {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

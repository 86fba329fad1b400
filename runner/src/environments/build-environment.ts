import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { followStream } from '../executions/program.ts';
import type { LogShipper } from '../executions/log-shipper.ts';
import type { Machine } from '../machine/machine.ts';
import { spawnSandboxed } from '../sandbox/sandbox.ts';
import type { Upstream } from './dial.ts';
import { startIndexRelay } from './index-relay.ts';
import { type Pip, isKnown } from './package-index.ts';
import { EnvironmentRefused, type Requirement, normalName } from './requirements.ts';
import { ENVIRONMENT_PATH, ENVIRONMENT_PYTHON, type Interpreter } from './venv.ts';

const BUILD_MS = 20 * 60_000;
const LIMITS = { memoryBytes: 2 * 1024 ** 3, cpus: 2, processes: 64, diskBytes: 8 * 1024 ** 3 };

const InstallReport = z.object({
  install: z.array(
    z.object({
      metadata: z.object({ name: z.string(), version: z.string() }),
      download_info: z.object({ archive_info: z.object({ hash: z.string() }).partial().optional() }),
    }),
  ),
});

/** One installed package, with the hash of the wheel it came in. */
export type Installed = { name: string; version: string; hash: string };

export type Build = {
  machine: Machine;
  interpreter: Interpreter;
  pip: Pip;
  hosts: Set<string>;
  upstream: Upstream;
  socketPath: string;
  say: (line: string) => void;
  signal: AbortSignal;
};

/** Installs wheels into an empty environment, in a sandbox that reaches nothing but the package index. */
export async function buildEnvironment(directory: string, requirements: Requirement[], build: Build): Promise<Installed[]> {
  const { machine, pip, socketPath, signal } = build;
  await using stack = new AsyncDisposableStack();
  stack.adopt(await startIndexRelay(socketPath, build.hosts, build.upstream), (relay) => relay.close());
  // A wheel is run as it is, by the module inside it.
  const pipTarget = pip.path.endsWith('.whl') ? `/pip/${basename(pip.path)}` : '/pip/pip';
  const pipProgram = pip.path.endsWith('.whl') ? `${pipTarget}/pip` : pipTarget;
  const process = await spawnSandboxed(machine, {
    name: `environment-${basename(directory).slice(-12)}`,
    command: [ENVIRONMENT_PYTHON, '/build/build.py', '/run/hopyard/index.sock', pipProgram, ...requirements.map(({ text }) => text)],
    cwd: '/tmp',
    env: {
      HOME: '/tmp',
      PYTHONUNBUFFERED: '1',
      PIP_CONFIG_FILE: '/dev/null',
      PIP_DISABLE_PIP_VERSION_CHECK: '1',
      PIP_NO_CACHE_DIR: '1',
      PIP_RETRIES: '2',
      PIP_DEFAULT_TIMEOUT: '30',
      PIP_INDEX_URL: pip.indexUrl,
      ...(pip.extraIndexUrls.length > 0 ? { PIP_EXTRA_INDEX_URL: pip.extraIndexUrls.join(' ') } : {}),
      ...(pip.trustedHosts.length > 0 ? { PIP_TRUSTED_HOST: pip.trustedHosts.join(' ') } : {}),
      ...(pip.cert ? { PIP_CERT: '/build/certificates.pem' } : {}),
    },
    mounts: [
      { source: directory, target: ENVIRONMENT_PATH, writable: true },
      { source: pip.path, target: pipTarget },
      { source: join(import.meta.dirname, 'build.py'), target: '/build/build.py' },
      { source: socketPath, target: '/run/hopyard/index.sock' },
      ...(pip.cert ? [{ source: pip.cert, target: '/build/certificates.pem' }] : []),
    ],
    limits: LIMITS,
  });
  stack.defer(() => process.kill());
  process.stdin.on('error', () => undefined).end();
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(BUILD_MS)]);
  deadline.addEventListener('abort', () => void process.kill(), { once: true });

  const output: string[] = [];
  const listener: LogShipper = {
    write: (_stream, text) => build.say(text),
    room: () => Promise.resolve(),
    flush: () => Promise.resolve(),
  };
  const keep = (line: string) => {
    if (output.push(line) > 500) output.shift();
  };
  const streams = Promise.all([followStream(process.stdout, 'STDOUT', listener, keep), followStream(process.stderr, 'STDERR', listener, keep)]);
  const exit = await process.exited;
  await streams;
  signal.throwIfAborted();
  if (deadline.aborted) throw new EnvironmentRefused(`The packages were not installed within ${BUILD_MS / 60_000} minutes.`);
  if (exit.outOfMemory) throw new EnvironmentRefused('Installing the packages needed more memory than a build may use.');
  if (exit.code !== 0) throw new EnvironmentRefused(await explain(output, requirements, build));
  return readReport(directory);
}

async function readReport(directory: string): Promise<Installed[]> {
  const path = join(directory, 'report.json');
  const report = InstallReport.parse(JSON.parse(await readFile(path, 'utf8')));
  await rm(path);
  return report.install
    .map(({ metadata, download_info }) => ({
      name: normalName(metadata.name),
      version: metadata.version,
      hash: download_info.archive_info?.hash ?? '',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** pip's own words, made into a sentence that names the requirement and says what would be right. */
async function explain(output: string[], requirements: Requirement[], { pip, upstream, interpreter }: Build): Promise<string> {
  const errors = output.filter((line) => line.startsWith('ERROR: ')).map((line) => line.slice('ERROR: '.length));
  for (const error of errors) {
    const [, wanted, versions] = /^Could not find a version that satisfies the requirement (.+?) \(from versions: (.*)\)$/.exec(error) ?? [];
    if (wanted === undefined || versions === undefined) continue;
    const name = normalName(/^[A-Za-z0-9._-]+/.exec(wanted)?.[0] ?? wanted);
    const asked = requirements.find((one) => one.name === name)?.text ?? wanted.replace(/ \(from .*$/, '');
    if (versions !== 'none') return `No version of ${name} satisfies ${asked}; the index has ${newest(versions)}.`;
    if (await isKnown(pip, name, upstream))
      return `${asked} comes in no wheel for Python ${interpreter.version} on ${interpreter.platform}. Only wheels are installed: building a package from its source would run its code.`;
    return `The package index has no package named ${name} (asked for: ${asked}); check the spelling.`;
  }
  const conflict = output.findIndex((line) => line.startsWith('The conflict is caused by:'));
  if (conflict >= 0) {
    const reasons = output.slice(conflict + 1).map((line) => line.trim());
    return `The packages do not go together: ${reasons
      .slice(0, Math.max(reasons.indexOf(''), 1))
      .slice(0, 6)
      .join('; ')}.`;
  }
  return `The packages could not be installed: ${errors.at(-1) ?? output.at(-1) ?? 'pip gave no reason'}`;
}

function newest(versions: string): string {
  const all = versions.split(', ');
  return all.length <= 10 ? all.join(', ') : `${all.slice(-10).join(', ')} and ${all.length - 10} older ones`;
}

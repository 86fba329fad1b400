import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { installBinaries } from './binaries.ts';
import { type RunAs, runAs } from './run-as.ts';

export type EmbeddedPostgres = AsyncDisposable & {
  url: string;
  pid(): number | undefined;
  stop(): Promise<void>;
};

export type EmbeddedPostgresOptions = {
  /** Data, binaries and log lie below it. */
  home: string;
  /** A directory of ours alone, short enough for a Unix socket. */
  sockets: string;
  parameters?: Readonly<Record<string, string>>;
  onLog?: (line: string) => void;
};

const USER = 'hopyard';
const DATABASE = 'hopyard';
const START_TRIES = 40;
const PARAMETERS = {
  listen_addresses: '',
  max_connections: '200',
  shared_buffers: '128MB',
  // The supervisor restarts the whole; half a cluster after a crash helps nobody.
  restart_after_crash: 'on',
  jit: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
};

/** Starts PostgreSQL, or adopts the one that an earlier platform left running, and keeps it running until `stop`. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { home, sockets, onLog = () => {} } = options;
  const data = join(home, 'postgres');
  const binaries = installBinaries(home);
  const as = runAs();
  const parameters = { ...PARAMETERS, unix_socket_directories: sockets, ...options.parameters };
  if (!existsSync(join(data, 'PG_VERSION'))) await initialise(data, binaries, as);
  // One that cannot be reached at our sockets, since the home was reached by another path when it started, is of no use.
  if (socketsOfPostmaster(data) !== sockets) await stopPostmaster(data);
  if (livingPostmaster(data) === undefined) await giveTo(as.owner, data);

  const url = `postgresql://${USER}@localhost/${DATABASE}?host=${encodeURIComponent(sockets)}`;
  let stopping = false;
  const watchEnded = new AbortController();
  let child: ChildProcess | undefined;

  const launch = () => {
    const settings = Object.entries(parameters).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const [command, ...rest] = [...as.prefix, join(binaries, 'bin', 'postgres'), '-D', data, ...settings];
    // A session of its own: Ctrl-C in the terminal reaches the platform alone, which stops PostgreSQL last.
    child = spawn(command as string, rest, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => text.split('\n').filter(Boolean).forEach(onLog));
    child.stderr?.on('error', () => {});
  };

  const answers = async () => {
    const client = postgres({
      path: join(sockets, '.s.PGSQL.5432'),
      user: USER,
      database: 'postgres',
      max: 1,
      connect_timeout: 5,
      onnotice: () => {},
    });
    try {
      await client`select 1`;
      return true;
    } catch {
      return false;
    } finally {
      await client.end({ timeout: 1 });
    }
  };

  const ensureRunning = async () => {
    for (let tries = 0; tries < START_TRIES && !stopping; tries++) {
      const pid = livingPostmaster(data);
      if (pid === undefined) {
        // A postmaster that was killed leaves children behind, which must go before another may open the data.
        if (!child || child.exitCode !== null || child.signalCode !== null) launch();
      }
      for (let asked = 0; asked < 20 && !stopping; asked++) {
        if (await answers()) return;
        if (child && (child.exitCode !== null || child.signalCode !== null) && livingPostmaster(data) === undefined) break;
        await delay(50);
      }
      await delay(100);
    }
    if (!stopping) throw new Error(`PostgreSQL did not start on ${data}; its last lines are in ${home}/logs/postgres.log`);
  };

  await ensureRunning();
  await createDatabase(sockets);

  // Whether we started it or adopted it, its life is watched the same way.
  const watching = (async () => {
    while (!stopping) {
      await delay(250, undefined, { signal: watchEnded.signal, ref: false }).catch(() => undefined);
      if (stopping || livingPostmaster(data) !== undefined) continue;
      onLog('PostgreSQL is gone; starting it again.');
      await ensureRunning().catch((error: unknown) => onLog(String(error)));
    }
  })();

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    watchEnded.abort();
    await stopPostmaster(data);
    await watching;
  };
  return { url, pid: () => livingPostmaster(data), stop, [Symbol.asyncDispose]: stop };
}

async function initialise(data: string, binaries: string, as: RunAs): Promise<void> {
  const unfinished = `${data}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  await giveTo(as.owner, unfinished);
  const [command, ...rest] = [...as.prefix, join(binaries, 'bin', 'initdb'), '-D', unfinished, '-U', USER, '--auth=trust', '--encoding=UTF8'];
  await promisify(execFile)(command as string, [...rest, '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums']);
  // Whole or not at all: a cut initialisation is begun again.
  renameSync(unfinished, data);
}

/** The data may have been made under another form of {@link runAs}: as root, what the machine allows can change. */
async function giveTo(owner: number, directory: string): Promise<void> {
  if (statSync(directory).uid !== owner) await promisify(execFile)('chown', ['-R', `${owner}:${owner}`, directory]);
}

async function createDatabase(sockets: string): Promise<void> {
  const client = postgres({ path: join(sockets, '.s.PGSQL.5432'), user: USER, database: 'postgres', max: 1, onnotice: () => {} });
  try {
    const [row] = await client`select 1 from pg_database where datname = ${DATABASE}`;
    if (!row) await client.unsafe(`create database ${DATABASE}`);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** The pid of the postmaster that owns the data, if it lives. A pid that belongs to something else by now does not count. */
function livingPostmaster(data: string): number | undefined {
  try {
    const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 0);
    if (process.platform === 'linux' && !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)) return undefined;
    return Number(pid);
  } catch {
    return undefined;
  }
}

function socketsOfPostmaster(data: string): string | undefined {
  if (livingPostmaster(data) === undefined) return undefined;
  return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[4];
}

async function stopPostmaster(data: string): Promise<void> {
  await end(data, 'SIGINT', 10_000).catch(() => end(data, 'SIGQUIT', 5_000));
}

async function end(data: string, signal: NodeJS.Signals, patienceMs: number): Promise<void> {
  const pid = livingPostmaster(data);
  if (pid === undefined) return;
  process.kill(pid, signal);
  const deadline = Date.now() + patienceMs;
  while (livingPostmaster(data) !== undefined) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL ${pid} does not end on ${signal}.`);
    await delay(25);
  }
}

import { spawn } from 'node:child_process';
import type { ChildProcess, StdioOptions } from 'node:child_process';
import { open, readdir, readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { DESCRIPTORS, madeUpFiles } from './layout.ts';
import { processHandle, untilDead } from './processes.ts';
import type { ProcessHandle } from './processes.ts';

/** This sandbox could not be made; the program did not run. */
export class SandboxFailed extends Error {
  override readonly name = 'SandboxFailed';
}

/** The process that makes a sandbox and waits for it. */
export type Launched = {
  child: ChildProcess & { stdin: Writable; stdout: Readable; stderr: Readable };
  stdout: Readable;
  stderr: Readable;
  /** The first process of the sandbox's pid namespace: when it is dead, so are all others. */
  init: ProcessHandle | null;
  /** Resolves when every process of the sandbox is dead. */
  gone: Promise<{ code: number | null; signal: string | null }>;
};

const START_TIMEOUT_MS = 30_000;
const DEATH_TIMEOUT_MS = 30_000;

/** Starts `command`, which becomes bubblewrap, and resolves when the program inside is about to begin. */
export async function launch(
  [file, ...args]: [string, ...string[]],
  environment: Record<string, string>,
  input: { seccomp: Buffer; bubblewrap: readonly string[] },
): Promise<Launched> {
  const { stdio: options, close } = await descriptors();
  const child = spawn(file, args, {
    env: environment,
    cwd: '/',
    // A session of its own: Ctrl-C in a terminal is the runner's to handle.
    detached: true,
    stdio: options,
  }) as Launched['child'];
  // Node throws away what a child wrote if nobody reads yet when it ends. Here it waits for whoever comes.
  const [stdout, stderr] = [child.stdout.pipe(new PassThrough()), child.stderr.pipe(new PassThrough())];
  await close();
  const exited = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('exit', (code, signal) => resolve(named(code, signal)));
    child.once('error', (cause) => reject(new SandboxFailed(`${file} could not be started.`, { cause })));
  });
  const contents = new Map<number, string | Buffer>([
    [DESCRIPTORS.seccomp, input.seccomp],
    [DESCRIPTORS.arguments, input.bubblewrap.map((argument) => `${argument}\0`).join('')],
    ...madeUpFiles.map((content, index) => [DESCRIPTORS.madeUp + index, content] as const),
  ]);
  const stdio: readonly unknown[] = child.stdio;
  for (const [descriptor, content] of contents) feed(stdio[descriptor] as Writable, content);

  const timer = setTimeout(() => child.kill('SIGKILL'), START_TIMEOUT_MS);
  const outcome = await Promise.race([firstLine(stdio[DESCRIPTORS.ready] as Readable), exited]).finally(() => clearTimeout(timer));
  if (outcome !== 'ready') {
    const said = (await text(stderr)).trim().slice(0, 2000);
    throw new SandboxFailed(said || `The sandbox ended before its program began (${JSON.stringify(await exited)}).`);
  }
  const status = JSON.parse(await firstLine(stdio[DESCRIPTORS.status] as Readable)) as { 'child-pid': number };
  const init = processHandle(status['child-pid']);
  // bubblewrap leaves when the program does; its namespace's first process takes the others with it a moment later.
  const gone = exited.then(async (exit) => {
    if (init) await untilDead(init, DEATH_TIMEOUT_MS);
    return exit;
  });
  return { child, stdout, stderr, init, gone };
}

const O_CLOEXEC = 0o2000000;

/** The standard three and ours; a descriptor that this process was itself born with, and would hand on, becomes /dev/null. */
async function descriptors(): Promise<{ stdio: StdioOptions; close(): Promise<void> }> {
  const stdio: ('pipe' | 'ignore' | number)[] = Array(DESCRIPTORS.madeUp + madeUpFiles.length).fill('pipe');
  const nothing = await open('/dev/null', 'r');
  for (const descriptor of (await readdir('/proc/self/fd')).map(Number)) {
    const flags = /^flags:\s+(\d+)$/m.exec(await readFile(`/proc/self/fdinfo/${descriptor}`, 'utf8').catch(() => ''))?.[1];
    if (descriptor < stdio.length || flags === undefined || (parseInt(flags, 8) & O_CLOEXEC) !== 0) continue;
    while (stdio.length < descriptor) stdio.push('ignore');
    stdio[descriptor] = nothing.fd;
  }
  return { stdio, close: () => nothing.close() };
}

function feed(stream: Writable, content: string | Buffer): void {
  // A process that dies early is noticed by its exit, not by the pipe.
  stream.on('error', () => undefined);
  stream.end(content);
}

/** The first line of a stream; never resolves if it ends before. The rest is read and dropped. */
function firstLine(stream: Readable): Promise<string> {
  return new Promise((resolve) => {
    let seen = '';
    stream.on('error', () => undefined);
    stream.on('data', (chunk: Buffer) => {
      if (seen.includes('\n')) return;
      seen += chunk.toString('utf8');
      if (seen.includes('\n')) resolve(seen.slice(0, seen.indexOf('\n')));
    });
  });
}

/** bubblewrap reports a program that died of signal n as the exit code 128 + n, as shells do. */
function named(code: number | null, signal: string | null): { code: number | null; signal: string | null } {
  if (code === null || code <= 128) return { code, signal };
  const name = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  return name ? { code: null, signal: name } : { code, signal: null };
}

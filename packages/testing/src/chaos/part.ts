import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a process of the chaos is told. A follower goes on behind `after`, by project. */
export type PartConfig =
  | { role: 'writer'; url: string; name: string; projects: readonly string[]; lanes: number }
  | { role: 'sequencer'; url: string }
  | { role: 'follower'; url: string; after: Readonly<Record<string, string | null>> };

/** What it says, one line each. An acknowledgement is said after the commit alone. */
export type Said =
  | { said: 'acknowledged'; writer: string; turn: number }
  | { said: 'signal'; signal: 'LIVE' | 'RESYNC'; projectId: string; cursor: string }
  | { said: 'event'; projectId: string; cursor: string; number: number; writer: string; turn: number }
  | { said: 'error'; message: string };

export type Part = {
  pid: number;
  /** Kills with SIGKILL, and proves it: resolves when the kernel says that this signal ended it and all it said is read. */
  kill(): Promise<void>;
  /** Ends it in order. */
  end(): Promise<void>;
};

export const startPart = (config: PartConfig, hear: (said: Said) => void): Promise<Part> => startProcess('part-main.ts', config, hear);

/** Starts a program of this folder, which speaks in lines of JSON. */
export async function startProcess<Line>(file: string, config: object, hear: (said: Line) => void): Promise<Part> {
  // The child ends when its standard input does: nothing outlives a chaos run that is itself killed.
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), JSON.stringify(config)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child, 'spawn');
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} has no pid.`);
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    // A kill may cut the last line: what was not said whole was not said.
    if (line.endsWith('}')) hear(JSON.parse(line) as Line);
  });
  const read = once(lines, 'close');
  const ended = once(child, 'exit');
  return {
    pid,
    async kill() {
      if (!child.kill('SIGKILL')) throw new Error(`${file} ${pid} was gone before it was killed.`);
      const [, signal] = await ended;
      if (signal !== 'SIGKILL') throw new Error(`${file} ${pid} did not end by SIGKILL but by ${signal}.`);
      await read;
    },
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}

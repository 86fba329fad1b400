import { setTimeout as delay } from 'node:timers/promises';
import type { Readable } from 'node:stream';
import type { LogStream } from '@hopyard/leases';
import type { SandboxSpec, SandboxedProcess } from '../sandbox/sandbox.ts';
import { lineSplitter } from './log-lines.ts';
import type { LogShipper } from './log-shipper.ts';

// Inside the sandbox a shell of a few lines stands between the runner and the program, because a signal from outside
// ends at the sandbox's own first process: a line on its stdin becomes a SIGTERM for the program.
const TERMINABLE = `
exec 3<&0 </dev/null
"$@" 3<&- &
program=$!
(read -r line <&3 && kill -TERM "$program") 2>/dev/null &
exec 3<&-
wait "$program"
`;

export function terminable(command: string[]): SandboxSpec['command'] {
  return ['/bin/sh', '-c', TERMINABLE, 'program', ...command];
}

/** Asks the program to end, and ends it when it has not after the grace. */
export async function endProgram(program: SandboxedProcess, graceMs: number): Promise<void> {
  const exited = program.exited.then(() => true);
  if (graceMs > 0) {
    program.stdin.write('terminate\n');
    const patience = new AbortController();
    const ended = await Promise.race([exited, delay(graceMs, false, { signal: patience.signal })]);
    patience.abort();
    if (ended) return;
  }
  await program.kill();
}

/** Reads a stream of the program line by line, no faster than the lines find room. */
export async function followStream(source: Readable, stream: LogStream, log: LogShipper, onLine?: (line: string) => void) {
  const lines = lineSplitter((line) => {
    onLine?.(line);
    log.write(stream, line);
  });
  for await (const chunk of source) {
    lines.push(chunk as Buffer);
    await log.room();
  }
  lines.end();
}

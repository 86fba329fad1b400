import { execFileSync, spawn } from 'node:child_process';
import type { DuckDBConnection } from '@duckdb/node-api';
import { SENT } from './places.ts';

/** DuckDB writes into a pipe that `cat` empties into our stdout: a slow reader holds it back, and no row passes through JavaScript. */
export async function copyToStdout(duck: DuckDBConnection, select: string, options: string): Promise<void> {
  execFileSync('/usr/bin/mkfifo', [SENT]);
  const sending = catToStdout();
  try {
    await duck.run(`copy (${select}) to '${SENT}' (${options}, use_tmp_file false)`);
  } catch (error) {
    sending.cat.kill();
    throw error;
  }
  await sending.done;
}

/** For a format whose writer goes back to its beginning or end: written whole, then sent. */
export async function writeThenSend(duck: DuckDBConnection, select: string, options: string): Promise<void> {
  await duck.run(`copy (${select}) to '${SENT}' (${options}, use_tmp_file false)`);
  await catToStdout().done;
}

function catToStdout() {
  const cat = spawn('/usr/bin/cat', [SENT], { stdio: ['ignore', 'inherit', 'inherit'] });
  const done = new Promise<void>((resolve, reject) => {
    cat.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('The rows could not be sent to their end.'))));
  });
  // Whoever awaits it sees the failure; a copy that failed before has one of its own.
  done.catch(() => undefined);
  return { cat, done };
}

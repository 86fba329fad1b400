import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@hopyard/platform/postgres';
import { treeCpu } from './cpu.ts';

/** What all suites stand on: a PostgreSQL of the run's own. */
export type Ground = AsyncDisposable & {
  /** What PostgreSQL has used, its backends included, in milliseconds. */
  postgresCpu(): number;
  /** What the server logs from now on, until the answer is called, which gives the lines. */
  listen(): () => string[];
};

/** Durable, as an installation is: a commit waits for the disk. */
export async function openGround(): Promise<Ground> {
  const home = mkdtempSync(join(tmpdir(), 'hopyard-bench-pg-'));
  const listeners = new Set<string[]>();
  const parameters = { log_line_prefix: '%a | ' };
  const postgres = await startEmbeddedPostgres({ home, sockets: home, parameters, onLog: (line) => listeners.forEach((lines) => lines.push(line)) });
  process.env['HOPYARD_TEST_DATABASE_URL'] = postgres.url;
  return {
    postgresCpu: () => treeCpu(postgres.pid() ?? 0),
    listen() {
      const lines: string[] = [];
      listeners.add(lines);
      return () => {
        listeners.delete(lines);
        return lines;
      };
    },
    async [Symbol.asyncDispose]() {
      await postgres.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

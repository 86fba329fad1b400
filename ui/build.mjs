// Builds the web app into .next/standalone, ready to run with `node .next/standalone/ui/server.js`.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const here = import.meta.dirname;
const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
const build = () =>
  spawnSync(process.execPath, [next, 'build'], { cwd: here, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } }).status;

let status = build();
if (status !== 0) {
  // A panic of Turbopack is cached, and every later build would repeat it (vercel/next.js#96091).
  rmSync(join(here, '.next', 'cache', 'turbopack'), { recursive: true, force: true });
  status = build();
}
if (status !== 0) process.exit(status ?? 1);

const server = join(here, '.next', 'standalone', 'ui');
cpSync(join(here, '.next', 'static'), join(server, '.next', 'static'), { recursive: true });

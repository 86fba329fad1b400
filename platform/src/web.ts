import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { WORKSPACE } from '@hopyard/config';
import { type KeptProcess, keepProcess } from './child-process.ts';

const UI = join(WORKSPACE, 'ui');
const SERVER = join(UI, '.next', 'standalone', 'ui', 'server.js');
const END_WITH_PARENT = new URL('end-with-parent.ts', import.meta.url).href;
const SOURCES = ['ui/**/*.{ts,tsx,css,mjs,json,woff2,svg}', 'packages/identity/src/*.ts', 'pnpm-lock.yaml'];

/** Builds the web app, unless it was built from these very sources. */
export async function buildWeb(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const stamp = join(UI, '.next', 'built-from');
  const sources = sourceHash();
  if (existsSync(SERVER) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  say('Building the web app (once, and again when it changes) …');
  const began = Date.now();
  await new Promise<void>((resolve, reject) => {
    const build = spawn(process.execPath, ['build.mjs'], {
      cwd: UI,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
      ...(signal && { signal }),
    });
    let output = '';
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-8_000)));
    build.once('error', reject);
    build.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The web app could not be built:\n${output}`))));
  });
  mkdirSync(join(UI, '.next'), { recursive: true });
  writeFileSync(stamp, sources);
  say(`  built in ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

/** Starts the built web app on a port of its own, behind the gateway. */
export async function startWeb(options: {
  gatewayOrigin: string;
  logFile: string;
  onLog: (line: string) => void;
  port: number;
}): Promise<KeptProcess> {
  const { gatewayOrigin, logFile, onLog, port } = options;
  return keepProcess(
    {
      name: 'The web app',
      command: [process.execPath, '--import', END_WITH_PARENT, SERVER],
      cwd: join(UI, '.next', 'standalone', 'ui'),
      env: { ...process.env, NODE_ENV: 'production', PORT: String(port), HOSTNAME: '127.0.0.1', GATEWAY_ORIGIN: gatewayOrigin },
      logFile,
    },
    onLog,
  );
}

/** A port that is free on loopback now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function sourceHash(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, { cwd: WORKSPACE, exclude: ['ui/node_modules/**', 'ui/.next/**', 'ui/next-env.d.ts'] }).sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(WORKSPACE, file)));
  return hash.digest('hex');
}

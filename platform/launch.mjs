// Runs on any Node from 20 on, without dependencies: fetches the Node and pnpm that the workspace is written for, installs
// the workspace, and goes on under them.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { commands } from './launch/commands.mjs';
import { ROOT, home } from './launch/places.mjs';
import { prepareTools } from './launch/tools.mjs';
import { installWorkspace } from './launch/workspace.mjs';

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  DISABLE_OPENCOLLECTIVE: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
};

let child;
let interrupted = false;
function interrupt(signal) {
  // Ctrl-C reaches the child by the terminal already; a signal sent to us alone is passed on. It comes more than once when
  // npm passes it on too, and some programs take the second as an order to drop everything.
  if (!interrupted && (signal !== 'SIGINT' || !process.stdin.isTTY)) child?.kill(signal);
  interrupted = true;
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupt(signal));
// npm starts us through a shell, and a signal that ends npm alone ends that shell and does not reach us.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && interrupt('SIGTERM'), 1_000).unref();

/** Runs a program in the workspace; answers its exit code, and what it printed when asked to keep it. */
function run(argv, { env, cwd = ROOT, keep = false }) {
  if (interrupted) return Promise.resolve({ code: 130, output: '' });
  return new Promise((resolve, reject) => {
    child = spawn(argv[0], argv.slice(1), { cwd, env, stdio: ['inherit', keep ? 'pipe' : 'inherit', 'inherit'] });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? (signal === 'SIGINT' ? 130 : 1), output }));
  });
}

try {
  const tools = await prepareTools(home());
  // Server code runs as TypeScript: what Node makes of it is kept for the next process.
  const compiled = { NODE_COMPILE_CACHE: join(home(), 'tools', 'compiled') };
  const env = { ...compiled, ...process.env, ...quiet, PATH: `${tools.path}:${process.env.PATH}`, HOPYARD_NODE: tools.node };
  await installWorkspace(tools, { env, run });
  process.exitCode = await command({ run, env, rest, interrupted: () => interrupted });
} catch (error) {
  if (!interrupted) console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

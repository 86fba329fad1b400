import { spawnSync } from 'node:child_process';
import { packageManager } from './system.mjs';

/** Programs of users run in bubblewrap. Root installs it; anybody else is shown the line to type. */
export function ensureBubblewrap() {
  if (process.platform !== 'linux' || spawnSync('bwrap', ['--version']).status === 0) return;
  const manager = packageManager();
  const line = manager ? [...manager.install, 'bubblewrap'] : null;
  if (line && process.getuid?.() === 0) {
    console.log('Installing bubblewrap, in which programs of users run …');
    if (manager.refresh) spawnSync(manager.refresh[0], manager.refresh.slice(1), { stdio: 'ignore' });
    if (spawnSync(line[0], line.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0) return;
  }
  console.log(
    `bubblewrap is not installed, so programs of users will be refused. Install it: ${line ? `sudo ${line.join(' ')}` : 'with the package manager of this system'}`,
  );
}

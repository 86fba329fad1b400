import { spawnSync } from 'node:child_process';
import { installWithSystem, lineToInstall } from './system.mjs';

/** Programs of users run in bubblewrap. Root installs it; anybody else is shown the line to type. */
export async function ensureBubblewrap(context) {
  const works = () => spawnSync('bwrap', ['--version']).status === 0;
  if (process.platform !== 'linux' || works()) return;
  await installWithSystem('bubblewrap', 'in which programs of users run', context);
  if (!works()) console.log(`bubblewrap is not installed, so programs of users will be refused. Install it: ${lineToInstall('bubblewrap')}`);
}

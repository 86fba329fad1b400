import { spawnSync } from 'node:child_process';
import { lineToInstall } from './system.mjs';

/** Says so when no Python is new enough for programs of users; which of several they get, the runner finds out in a sandbox. */
export function lookForPython() {
  const newEnough = ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'];
  if (['python3', '/usr/bin/python3', '/usr/local/bin/python3'].some((python) => spawnSync(python, newEnough).status === 0)) return;
  console.log(`There is no Python 3.10 or newer, so programs of users will be refused. Install one: ${lineToInstall('python3')}`);
}

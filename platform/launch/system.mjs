import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of a program on the PATH, or null. */
export function which(name) {
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(directory, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not here.
    }
  }
  return null;
}

const MANAGERS = [
  { name: 'apt-get', refresh: ['apt-get', 'update', '-qq'], install: ['apt-get', 'install', '-y', '-qq'] },
  { name: 'dnf', install: ['dnf', 'install', '-y'] },
  { name: 'pacman', install: ['pacman', '-S', '--noconfirm'] },
  { name: 'apk', install: ['apk', 'add'] },
  { name: 'zypper', install: ['zypper', '--non-interactive', 'install'] },
];

/** How this system installs its packages, or undefined. */
export const packageManager = () => MANAGERS.find(({ name }) => which(name));

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

const packageManager = () => MANAGERS.find(({ name }) => which(name));

/** What to type to install a package of the system. */
export function lineToInstall(name) {
  const manager = packageManager();
  return manager ? `sudo ${[...manager.install, name].join(' ')}` : 'with the package manager of this system';
}

/** Installs a package of the system, when root; says so, and shows what the package manager says. */
export async function installWithSystem(name, purpose, { run, env }) {
  const manager = packageManager();
  if (!manager || process.getuid?.() !== 0) return;
  console.log(`Installing ${name}, ${purpose} …`);
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  if (manager.refresh) await run(manager.refresh, options);
  await run([...manager.install, name], options);
}

/** npm as it was started, or else the one on the PATH. */
export const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];

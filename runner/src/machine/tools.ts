import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The programs that make a sandbox, each with the package that brings it. */
const PACKAGE_OF = {
  bwrap: 'bubblewrap',
  unshare: 'util-linux',
  setpriv: 'util-linux',
  prlimit: 'util-linux',
  taskset: 'util-linux',
  mount: 'mount',
  chown: 'coreutils',
  env: 'coreutils',
  sh: 'dash',
} as const;

export type Tools = Record<keyof typeof PACKAGE_OF, string>;

/** Finds every tool on the PATH, or names the packages that are missing. */
export async function findTools(path: string): Promise<Tools | { missing: string[]; packages: string[] }> {
  const found = await Promise.all(Object.keys(PACKAGE_OF).map(async (name) => [name as keyof Tools, await findProgram(name, path)] as const));
  const missing = found.flatMap(([name, file]) => (file === null ? [name] : []));
  if (missing.length > 0) return { missing, packages: [...new Set(missing.map((name) => PACKAGE_OF[name]))] };
  return Object.fromEntries(found) as Tools;
}

/** Every executable of that name on the PATH, in its order. */
export async function findPrograms(name: string, path: string): Promise<string[]> {
  const candidates = path
    .split(delimiter)
    .filter(Boolean)
    .map((directory) => join(directory, name));
  const usable = await Promise.all(
    candidates.map((file) =>
      access(file, constants.X_OK).then(
        () => file,
        () => null,
      ),
    ),
  );
  return usable.filter((file) => file !== null);
}

async function findProgram(name: string, path: string): Promise<string | null> {
  return (await findPrograms(name, path))[0] ?? null;
}

const INSTALLERS: [program: string, ...args: string[]][] = [
  ['apt-get', 'install', '-y'],
  ['dnf', 'install', '-y'],
  ['zypper', 'install', '-y'],
  ['pacman', '-S', '--noconfirm'],
  ['apk', 'add'],
];

/** The command with which this machine's package manager installs `packages`, or null if we know none of it. */
export async function installCommand(packages: readonly string[], path: string): Promise<string[] | null> {
  for (const [program, ...args] of INSTALLERS) {
    if (!(await findProgram(program, path))) continue;
    // Only Debian splits mount off.
    const names = packages.map((name) => (name === 'mount' && program !== 'apt-get' ? 'util-linux' : name));
    const privileges = process.getuid?.() === 0 ? [] : ['sudo'];
    return [...privileges, program, ...args, ...new Set(names)];
  }
  return null;
}

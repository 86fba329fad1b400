import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An interpreter, by what its wheels depend on. */
export type Interpreter = { path: string; version: string; platform: string };

export async function inspectInterpreter(path: string): Promise<Interpreter> {
  const program = 'import platform, sysconfig; print(platform.python_version()); print(sysconfig.get_platform())';
  const { stdout } = await run(path, ['-I', '-c', program], { timeout: 20_000, cwd: '/' });
  const [version = '', platform = ''] = stdout.trim().split('\n');
  return { path, version, platform };
}

/** Where a program finds its environment; scripts that pip installs are written for it. */
export const ENVIRONMENT_PATH = '/environment';
export const ENVIRONMENT_PYTHON = `${ENVIRONMENT_PATH}/bin/python`;

/**
 * An empty virtual environment, written by hand: Debian's Python cannot make one without further packages, and a link
 * and a file are all that Python looks for. What the system has installed is hidden from it unless it is asked in.
 */
export async function makeVenv(directory: string, interpreter: Interpreter, withSystemPackages: boolean): Promise<void> {
  await mkdir(join(directory, 'bin'), { recursive: true, mode: 0o755 });
  await mkdir(join(directory, 'lib', pythonName(interpreter), 'site-packages'), { recursive: true, mode: 0o755 });
  await symlink(interpreter.path, join(directory, 'bin/python'));
  await symlink('python', join(directory, 'bin/python3'));
  const lines = [`home = ${dirname(interpreter.path)}`, `include-system-site-packages = ${withSystemPackages}`, `version = ${interpreter.version}`];
  await writeFile(join(directory, 'pyvenv.cfg'), `${lines.join('\n')}\n`, { mode: 0o644 });
}

function pythonName({ version }: Interpreter): string {
  return `python${version.split('.').slice(0, 2).join('.')}`;
}

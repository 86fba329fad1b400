import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A path of a Unix socket has 107 bytes at most (`sun_path`); the longest name that we put into the directory has 24. */
const LONGEST_SOCKET_DIRECTORY = 107 - 25;

export type Home = Disposable & {
  path: string;
  /** A directory for Unix sockets that only our uid may enter. */
  sockets: string;
};

/**
 * Takes possession of a home: one platform at a time. The lock is the operating system's, on an open file, so it ends with
 * the process however that ends.
 */
export function openHome(directory: string): Home {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  // One path for one home, however it was reached: by it a PostgreSQL that is left over is found again.
  const path = realpathSync(directory);
  chmodSync(path, 0o700);
  const owner = join(path, 'owner.json');
  const lock = new DatabaseSync(join(path, 'lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new Error(
      `Another Hopyard runs on ${path}${readOwner(owner)}. Stop it, or start this one elsewhere: HOPYARD_HOME=<directory> HOPYARD_PORT=<port> npm start`,
      { cause },
    );
  }
  writeFileSync(owner, JSON.stringify({ pid: process.pid }));
  const sockets = socketDirectory(path);
  return { path, sockets, [Symbol.dispose]: () => lock.close() };
}

function readOwner(file: string): string {
  try {
    return ` (process ${(JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid})`;
  } catch {
    return '';
  }
}

function socketDirectory(home: string): string {
  const inHome = join(home, 'run');
  mkdirSync(inHome, { recursive: true, mode: 0o700 });
  if (Buffer.byteLength(inHome) <= LONGEST_SOCKET_DIRECTORY) return inHome;
  // Remembered, so that the next start finds a PostgreSQL that outlived this one.
  const remembered = join(inHome, 'sockets');
  const directory = existsSync(remembered) ? readFileSync(remembered, 'utf8') : '';
  if (isOursAlone(directory)) return directory;
  const made = mkdtempSync(join(tmpdir(), 'hopyard-'));
  writeFileSync(remembered, made);
  return made;
}

/** Anybody may make a directory of that name in /tmp once ours was cleared away. */
function isOursAlone(directory: string): boolean {
  const found = lstatSync(directory, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
}

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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
export function openHome(path: string): Home {
  mkdirSync(path, { recursive: true, mode: 0o700 });
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
  try {
    const directory = readFileSync(remembered, 'utf8');
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return directory;
  } catch {
    const directory = mkdtempSync(join(tmpdir(), 'hopyard-'));
    writeFileSync(remembered, directory);
    return directory;
  }
}

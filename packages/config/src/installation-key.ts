import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const BYTES = 32;

/**
 * The key of an installation: with it is sealed what the platform has to know again, and whoever reads its database has not.
 * Made at first use, in a file of the owner's alone. Throws when the file holds something else.
 */
export function installationKey(file: string): Buffer {
  for (;;) {
    try {
      const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
      if (key.length !== BYTES)
        throw new Error(`${file} holds no key: that is ${BYTES} random bytes as base64, as \`openssl rand -base64 ${BYTES}\` prints.`);
      return key;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    make(file);
  }
}

/** There as a whole or not at all, also after the power failed, and that of whoever was first. */
function make(file: string): void {
  const draft = `${file}.${process.pid}`;
  const open = openSync(draft, 'w', 0o600);
  try {
    writeSync(open, `${randomBytes(BYTES).toString('base64')}\n`);
    fsyncSync(open);
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(open);
    rmSync(draft);
  }
  const directory = openSync(dirname(file), 'r');
  fsyncSync(directory);
  closeSync(directory);
}

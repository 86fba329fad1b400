import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeededUser } from '@hopyard/projects';

const fileOf = (home: string) => join(home, 'credentials.json');

/** The first users' passwords, as they were made on first start. Empty once somebody took the file away. */
export async function readCredentials(home: string): Promise<SeededUser[]> {
  try {
    return JSON.parse(await readFile(fileOf(home), 'utf8')) as SeededUser[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Keeps the passwords that were just made where only the owner of the installation reads them. */
export async function keepCredentials(home: string, made: readonly SeededUser[]): Promise<void> {
  const kept = [...(await readCredentials(home)).filter((user) => !made.some(({ username }) => username === user.username)), ...made];
  const temporary = `${fileOf(home)}.part`;
  await writeFile(temporary, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
  await rename(temporary, fileOf(home));
}

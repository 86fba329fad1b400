import { randomBytes } from 'node:crypto';
import type { Db } from '@hopyard/postgres';
import { newId } from '@hopyard/subgraph';
import { hashPassword } from '../session/password.ts';
import * as users from './user-store.ts';

export type SeededUser = { username: string; password: string };

const FIRST_USERS = [
  { username: 'admin@hopyard.local', name: 'Administrator', administrator: true },
  { username: 'owner@hopyard.local', name: 'Data Owner', administrator: false },
  { username: 'scientist@hopyard.local', name: 'Data Scientist', administrator: false },
];

/**
 * The people of a new installation, with random passwords. Answers those that it made; none on a later start. `keep` stores the
 * passwords before the users exist: a crash between the two leaves passwords of nobody, never users that nobody can be.
 */
export async function seedUsers(db: Db, now: Date, keep: (users: readonly SeededUser[]) => Promise<void>): Promise<SeededUser[]> {
  const missing: typeof FIRST_USERS = [];
  for (const user of FIRST_USERS) if (!(await users.byUsername(db, user.username))) missing.push(user);
  if (missing.length === 0) return [];
  const made = missing.map(({ username }) => ({ username, password: randomBytes(15).toString('base64url') }));
  await keep(made);
  for (const [index, user] of missing.entries()) {
    const passwordHash = await hashPassword(made[index]?.password ?? '');
    await users.insert(db, { ...user, id: newId(), passwordHash, createdAt: now });
  }
  return made;
}

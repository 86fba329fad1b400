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

/** The people of a new installation, with random passwords. Answers those that it made; none on a later start. */
export async function seedUsers(db: Db, now: Date): Promise<SeededUser[]> {
  const made: SeededUser[] = [];
  for (const user of FIRST_USERS) {
    if (await users.byUsername(db, user.username)) continue;
    const password = randomBytes(15).toString('base64url');
    const inserted = await users.insert(db, { ...user, id: newId(), passwordHash: await hashPassword(password), createdAt: now });
    if (inserted) made.push({ username: user.username, password });
  }
  return made;
}

import type { Db, Tx } from '@hopyard/postgres';
import { eq, inArray } from 'drizzle-orm';
import { users } from '../db/schema.ts';
import { normaliseUsername, type User } from './user.ts';

const columns = { id: users.id, username: users.username, name: users.name };

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(User | null)[]> {
  const rows = await db
    .select(columns)
    .from(users)
    .where(inArray(users.id, [...ids]));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function byUsername(db: Db | Tx, username: string): Promise<User | null> {
  const [row] = await db
    .select(columns)
    .from(users)
    .where(eq(users.username, normaliseUsername(username)));
  return row ?? null;
}

/** The user with the hash of their password: for signing in, and nothing else. */
export async function withPassword(db: Db, username: string): Promise<(User & { passwordHash: string }) | null> {
  const [row] = await db
    .select({ ...columns, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.username, normaliseUsername(username)));
  return row ?? null;
}

export async function insert(db: Db, user: typeof users.$inferInsert): Promise<boolean> {
  const rows = await db
    .insert(users)
    .values({ ...user, username: normaliseUsername(user.username) })
    .onConflictDoNothing({ target: users.username })
    .returning({ id: users.id });
  return rows.length === 1;
}

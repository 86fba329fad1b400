import type { Role } from '@hopyard/identity';
import type { Db, Sql, Tx } from '@hopyard/postgres';
import { and, eq, isNull } from 'drizzle-orm';
import { sessions } from '../db/schema.ts';

export const insert = (db: Db | Tx, session: typeof sessions.$inferInsert) => db.insert(sessions).values(session);

/** Ends a session; false when it had ended before. */
export async function end(db: Db | Tx, id: string, now: Date): Promise<boolean> {
  const rows = await db
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
    .returning({ id: sessions.id });
  return rows.length === 1;
}

export type SessionViewer = {
  session_id: string;
  ended: boolean;
  user_id: string;
  username: string;
  name: string;
  administrator: boolean;
  project_id: string | null;
  role: Role | null;
};

export type Asked = { tokenHash: string; projectName: string | null };

export async function viewersByTokens(client: Sql, asked: readonly Asked[]): Promise<(SessionViewer | null)[]> {
  const [hashes, names] = [asked.map(({ tokenHash }) => tokenHash), asked.map(({ projectName }) => projectName)];
  const rows = await client<(SessionViewer & { place: string })[]>`select * from app.session_viewers(${hashes}, ${names})`;
  const found = new Map(rows.map((row) => [Number(row.place), row]));
  return asked.map((_, index) => found.get(index + 1) ?? null);
}

export type JobViewer = {
  execution_id: string;
  epoch: number;
  revoked: boolean;
  user_id: string;
  username: string;
  name: string;
  project_id: string;
  project_name: string;
  role: Role | null;
};

export async function jobByToken(client: Sql, tokenHash: string): Promise<JobViewer | null> {
  const [row] = await client<JobViewer[]>`select * from app.job_viewer(${tokenHash})`;
  return row ?? null;
}

/** When a session runs out. */
export async function expiry(db: Db | Tx, id: string): Promise<Date | null> {
  const [row] = await db.select({ expiresAt: sessions.expiresAt }).from(sessions).where(eq(sessions.id, id));
  return row?.expiresAt ?? null;
}

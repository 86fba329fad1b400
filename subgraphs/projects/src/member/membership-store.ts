import type { Role } from '@hopyard/identity';
import { type Db, decodeKey, type Page, type PageArguments, pageOf, pageSize, type Tx } from '@hopyard/postgres';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { memberships, projects, users } from '../db/schema.ts';
import type { Membership } from './membership.ts';

const columns = {
  projectId: memberships.projectId,
  id: memberships.id,
  userId: memberships.userId,
  role: memberships.role,
  createdAt: memberships.createdAt,
};

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Membership | null)[]> {
  const rows = await db
    .select(columns)
    .from(memberships)
    .where(inArray(memberships.id, [...ids]));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Members of the active project, by username. */
export async function listByProject(tx: Tx, projectId: string, page: PageArguments): Promise<Page<Membership>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx
    .select({ ...columns, username: users.username })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.projectId, projectId), after ? sql`${users.username} > ${after[0]}` : undefined))
    .orderBy(asc(users.username))
    .limit(size + 1);
  return pageOf(rows, size, (row) => [row.username]);
}

/** Memberships of one user, by the project's name. */
export async function listByUser(tx: Tx, userId: string, page: PageArguments): Promise<Page<Membership>> {
  const size = pageSize(page.first);
  const after = decodeKey(page.after, 1);
  const rows = await tx
    .select({ ...columns, projectName: projects.name })
    .from(memberships)
    .innerJoin(projects, eq(projects.id, memberships.projectId))
    .where(and(eq(memberships.userId, userId), after ? sql`${projects.name} > ${after[0]}` : undefined))
    .orderBy(asc(projects.name))
    .limit(size + 1);
  return pageOf(rows, size, (row) => [row.projectName]);
}

export async function byUser(tx: Tx, projectId: string, userId: string): Promise<Membership | null> {
  const [row] = await tx
    .select(columns)
    .from(memberships)
    .where(and(eq(memberships.projectId, projectId), eq(memberships.userId, userId)));
  return row ?? null;
}

/** False when the user is a member already. */
export async function insert(tx: Tx, membership: Membership): Promise<boolean> {
  const rows = await tx
    .insert(memberships)
    .values(membership)
    .onConflictDoNothing({ target: [memberships.projectId, memberships.userId] })
    .returning({ id: memberships.id });
  return rows.length === 1;
}

export const updateRole = (tx: Tx, id: string, role: Role) => tx.update(memberships).set({ role }).where(eq(memberships.id, id));

export const remove = (tx: Tx, id: string) => tx.delete(memberships).where(eq(memberships.id, id));

/**
 * The project's Data Owners, locked until the transaction ends: two that demote each other wait here, and the second
 * finds itself alone.
 */
export async function lockOwners(tx: Tx, projectId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(and(eq(memberships.projectId, projectId), eq(memberships.role, 'DATA_OWNER')))
    .orderBy(asc(memberships.id))
    .for('update');
  return rows.map((row) => row.id);
}

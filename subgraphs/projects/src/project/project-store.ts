import type { Db, Tx } from '@hopyard/postgres';
import { inArray } from 'drizzle-orm';
import { projects } from '../db/schema.ts';
import type { Project } from './project.ts';

const columns = {
  id: projects.id,
  name: projects.name,
  description: projects.description,
  createdAt: projects.createdAt,
  createdBy: projects.createdBy,
};

export async function byIds(db: Db | Tx, ids: readonly string[]): Promise<(Project | null)[]> {
  const rows = await db
    .select(columns)
    .from(projects)
    .where(inArray(projects.id, [...ids]));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** False when the name is taken: the database decides the race. */
export async function insert(tx: Tx, project: Project): Promise<boolean> {
  const rows = await tx
    .insert(projects)
    .values({ ...project, projectId: project.id })
    .onConflictDoNothing({ target: projects.name })
    .returning({ id: projects.id });
  return rows.length === 1;
}

import type { Tx } from '@hopyard/postgres';
import type { TableProfileJson } from '@hopyard/statistics';
import { sql } from 'drizzle-orm';

export type ProfiledCommit = { id: string; sequence: number; at: Date; profile: TableProfileJson };

/** The first commit of a feature group behind one whose rows have statistics. Those that came in between were left by the next. */
export async function nextProfiled(tx: Tx, featureGroupId: string, sequence: number): Promise<ProfiledCommit | null> {
  const [row] = await tx.execute<{ id: string; sequence: string; committed_at: string; profile: TableProfileJson }>(sql`
    select c.id, c.sequence, c.committed_at, s.profile from featurestore.statistics s
    join tables.commits c on c.project_id = s.project_id and c.id = s.commit_id
    where s.project_id = app.current_project() and s.feature_group_id = ${featureGroupId} and s.sequence > ${sequence} order by s.sequence limit 1`);
  return row ? { id: row.id, sequence: Number(row.sequence), at: new Date(row.committed_at), profile: row.profile } : null;
}

import type { Tx } from '@hopyard/postgres';
import type { Windows, WindowsJson } from '@hopyard/statistics';
import { sql } from 'drizzle-orm';
import type { Verdicts } from './verdicts.ts';

/** Where the follower of a monitor stands. `revision` grows with each change: whoever knows an older one writes nothing. */
export type Progress = { sequence: number; labels: number; revision: number; windows: WindowsJson | null; verdicts: Verdicts };

export const begin = (tx: Tx, monitorId: string, { calls, labels }: { calls: number; labels: number }) =>
  tx.execute(sql`
    insert into serving.monitor_state (project_id, monitor_id, sequence, label_sequence) values (app.current_project(), ${monitorId}, ${calls}, ${labels})`);

export async function read(tx: Tx, monitorId: string): Promise<Progress | null> {
  const [row] = await tx.execute<{ sequence: string; label_sequence: string; revision: string; windows: WindowsJson | null; verdicts: Verdicts }>(sql`
    select sequence, label_sequence, revision, windows, verdicts from serving.monitor_state
    where project_id = app.current_project() and monitor_id = ${monitorId}`);
  if (!row) return null;
  const { windows, verdicts } = row;
  return { sequence: Number(row.sequence), labels: Number(row.label_sequence), revision: Number(row.revision), windows, verdicts };
}

/** Another moved it meanwhile, or changed what it is judged by. */
export class Overtaken extends Error {}

export async function advance(
  tx: Tx,
  monitorId: string,
  revision: number,
  { sequence, labels, windows, verdicts }: { sequence?: number; labels?: number; windows?: Windows; verdicts?: Verdicts },
): Promise<void> {
  const rows = await tx.execute(sql`
    update serving.monitor_state set revision = revision + 1
      ${verdicts === undefined ? sql`` : sql`, verdicts = ${JSON.stringify(verdicts)}::jsonb`}
      ${labels === undefined ? sql`` : sql`, label_sequence = ${labels}`}
      ${sequence === undefined ? sql`` : sql`, sequence = ${sequence}`}
      ${windows === undefined ? sql`` : sql`, windows = ${JSON.stringify(windows)}::json`}
    where project_id = app.current_project() and monitor_id = ${monitorId} and revision = ${revision} returning 1`);
  if (rows.length === 0) throw new Overtaken(`The monitor ${monitorId} was moved by another.`);
}

/** What was judged until now counts no more; whoever follows it reads again. */
export const startOver = (tx: Tx, monitorId: string) =>
  tx.execute(
    sql`update serving.monitor_state set revision = revision + 1, verdicts = '{}' where project_id = app.current_project() and monitor_id = ${monitorId}`,
  );

import type { Viewer } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import type { InvalidFields } from '@hopyard/subgraph';
import { sql } from 'drizzle-orm';
import type { Run } from '../run/run.ts';
import * as linked from '../run/linked-store.ts';
import * as runs from '../run/run-store.ts';
import type { RegisterVersion } from './register-input.ts';

export type Origin = { runId: string | null; executionId: string | null; trainingDatasetId: string | null };

/** Where a version comes from: as it is said, and where nothing is said, what can be meant only one way. */
export async function findOrigin(
  tx: Tx,
  { proof }: Viewer,
  { runId, trainingDatasetId }: RegisterVersion,
): Promise<Origin | { fields: InvalidFields }> {
  const wrong = (field: string, message: string) => ({ fields: [{ path: [field], message }] });
  const program = proof.kind === 'JOB' ? proof.executionId : null;
  let run: Run | null = null;
  if (runId) {
    [run = null] = await runs.byIds(tx, [runId]);
    if (!run) return wrong('runId', 'This project has no such run.');
    if (program && run.executionId !== program) return wrong('runId', 'A program registers what came out of the runs that it opened itself.');
  } else if (program) {
    const [own = []] = await runs.ofExecutions(tx, [program]);
    run = own.length === 1 ? (own[0] ?? null) : null;
  }
  const executionId = program ?? run?.executionId ?? null;
  if (trainingDatasetId) {
    const rows = await tx.execute(sql`
      select 1 from catalog.entries
      where project_id = app.current_project() and id = ${trainingDatasetId} and kind = 'TRAINING_DATASET' and deleted_at is null`);
    if (rows.length === 0) return wrong('trainingDatasetId', 'This project has no such training dataset.');
    return { runId: run?.id ?? null, executionId, trainingDatasetId };
  }
  const read = await linked.trainingDatasetsUsedBy(
    tx,
    [run?.id, executionId].filter((id) => typeof id === 'string'),
  );
  return { runId: run?.id ?? null, executionId, trainingDatasetId: read.length === 1 ? (read[0] ?? null) : null };
}

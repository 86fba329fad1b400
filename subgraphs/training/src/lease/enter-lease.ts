import { notFound, PlatformError } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { LeaseParts } from './lease-parts.ts';

export type Held = { kind: 'execution' | 'environment'; projectId: string };

/** Runs work inside the project of a lease, if the epoch still holds it. A stale report is refused, and the refusal journaled. */
export async function withLease<T>(parts: LeaseParts, id: string, epoch: number, work: (tx: Tx, held: Held) => Promise<T>): Promise<T> {
  let stale: string | null = null;
  try {
    return await parts.db.transaction(async (tx) => {
      const [row] = await tx.execute<{ kind: Held['kind']; project_id: string; refusal: 'STALE_LEASE' | 'NOT_FOUND' | null }>(
        sql`select kind, project_id, refusal from training.enter_lease(${id}, ${epoch})`,
      );
      if (!row || row.refusal === 'NOT_FOUND') throw notFound();
      if (row.refusal) {
        stale = row.project_id;
        throw new PlatformError('STALE_LEASE', 'This work was taken over or has ended; nothing more may be said about it.');
      }
      return work(tx, { kind: row.kind, projectId: row.project_id });
    });
  } catch (error) {
    if (stale !== null) await journalStale(parts, id, stale);
    throw error;
  }
}

async function journalStale({ db, journal }: LeaseParts, id: string, projectId: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.project_id', ${projectId}, true)`);
    const entry = { kind: 'lease:report', change: 'UPDATED', subjects: [{ kind: 'Execution', id }] } as const;
    await journal.append(tx, { viewer: null, projectId, requestId: 'runner' }, entry, 'STALE_LEASE');
  });
  journal.poke();
}

import { notFound, PlatformError } from '@hopyard/identity';
import type { Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { LeaseParts } from './lease-parts.ts';

export type Held = { kind: 'execution' | 'environment'; projectId: string };

/** A lease as a runner names it. With a kind, it must be of that kind. */
export type Named = { id: string; epoch: number; kind?: Held['kind'] };

/** Runs work inside the project of a lease, if the epoch still holds it. A stale report is refused, and the refusal journaled. */
export async function withLease<T>(parts: LeaseParts, { id, epoch, kind }: Named, work: (tx: Tx, held: Held) => Promise<T>): Promise<T> {
  let stale: Held | null = null;
  try {
    return await parts.db.transaction(async (tx) => {
      const [row] = await tx.execute<{ kind: Held['kind']; project_id: string; refusal: 'STALE_LEASE' | 'NOT_FOUND' | null }>(
        sql`select kind, project_id, refusal from training.enter_lease(${id}, ${epoch})`,
      );
      if (!row || row.refusal === 'NOT_FOUND') throw notFound();
      const held: Held = { kind: row.kind, projectId: row.project_id };
      if (kind && kind !== held.kind)
        throw new PlatformError('BAD_USER_INPUT', `This report is for an ${kind}, and the lease is for an ${held.kind}.`);
      if (row.refusal) {
        stale = held;
        throw new PlatformError('STALE_LEASE', 'This work was taken over or has ended; nothing more may be said about it.');
      }
      return work(tx, held);
    });
  } catch (error) {
    if (stale) await journalStale(parts, id, stale);
    throw error;
  }
}

async function journalStale({ db, journal }: LeaseParts, id: string, { kind, projectId }: Held): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.project_id', ${projectId}, true)`);
    const entry = { kind: 'lease:report', change: 'UPDATED', subjects: [{ kind: kind === 'execution' ? 'Execution' : 'Environment', id }] } as const;
    await journal.append(tx, { viewer: null, projectId, requestId: 'runner' }, entry, 'STALE_LEASE');
  });
  journal.poke();
}

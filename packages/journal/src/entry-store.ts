import { proofId } from '@hopyard/identity';
import { type Db, decodeKey, literal, type Page, type PageArguments, pageOf, pageSize, send, type Tx } from '@hopyard/postgres';
import { sql } from 'drizzle-orm';
import type { Entry, NewEntry, Origin } from './types.ts';

/** Sent, and not waited for: an entry travels with the commit. */
export function insert(tx: Tx, { viewer, projectId, requestId }: Origin, entry: NewEntry, outcome: string): Promise<void> {
  const { kind, change, subjects, facts = {} } = entry;
  const proof = viewer ? [viewer.user.id, viewer.proof.kind, proofId(viewer.proof), viewer.project?.role ?? null] : [null, null, null, null];
  const values = [projectId, kind, change, JSON.stringify(subjects), JSON.stringify(facts), outcome, ...proof, requestId];
  return send(
    tx,
    `insert into journal.pending (project_id, kind, change, subjects, facts, outcome, user_id, proof_kind, proof_id, role, request_id)
    values (${values.map(literal).join()})`,
  );
}

export type EntryRow = {
  position: string;
  project_id: string;
  number: string;
  id: string;
  at: string | Date;
  kind: string;
  change: Entry['change'];
  subjects: Entry['subjects'];
  facts: Entry['facts'];
  outcome: string;
  user_id: string | null;
  proof_kind: Entry['proofKind'];
  proof_id: string | null;
  role: Entry['role'];
  request_id: string;
};

export const entryOf = (row: EntryRow): Entry => ({
  projectId: row.project_id,
  number: BigInt(row.number),
  id: row.id,
  at: new Date(row.at),
  kind: row.kind,
  change: row.change,
  subjects: row.subjects,
  facts: row.facts,
  outcome: row.outcome,
  userId: row.user_id,
  proofKind: row.proof_kind,
  proofId: row.proof_id,
  role: row.role,
  requestId: row.request_id,
});

/** What happened in the active project, newest first. */
export async function page(tx: Tx, { first, after }: PageArguments): Promise<Page<Entry>> {
  const size = pageSize(first);
  const before = decodeKey(after, 1)?.[0] ?? null;
  const rows = await tx.execute<EntryRow>(sql`
    select * from journal.entries
    where project_id = app.current_project() and (${before}::bigint is null or number < ${before}::bigint)
    order by number desc limit ${size + 1}`);
  return pageOf(rows.map(entryOf), size, (entry) => [String(entry.number)]);
}

/** Entries of one project after a number, in order. For the platform's own role. */
export async function after(db: Db, projectId: string, number: bigint, limit: number): Promise<Entry[]> {
  const rows = await db.execute<EntryRow>(sql`
    select * from journal.entries where project_id = ${projectId} and number > ${String(number)}::bigint order by number limit ${limit}`);
  return rows.map(entryOf);
}

/** The last number of a project, and the history that it belongs to. */
export async function head(db: Db, projectId: string): Promise<{ epoch: string; number: bigint }> {
  const [row] = await db.execute<{ epoch: string; number: string | null }>(sql`
    select s.epoch, h.number from journal.state s left join journal.heads h on h.project_id = ${projectId}`);
  return { epoch: row?.epoch ?? '', number: BigInt(row?.number ?? 0) };
}

/** Entries of all projects after a position, in order. For the platform's own role. */
export async function afterPosition(db: Db, position: bigint, limit: number): Promise<{ position: bigint; entry: Entry }[]> {
  const rows = await db.execute<EntryRow>(sql`
    select * from journal.entries where position > ${String(position)}::bigint order by position limit ${limit}`);
  return rows.map((row) => ({ position: BigInt(row.position), entry: entryOf(row) }));
}

export async function lastPosition(db: Db): Promise<bigint> {
  const [row] = await db.execute<{ position: string }>(sql`select position from journal.state`);
  return BigInt(row?.position ?? 0);
}

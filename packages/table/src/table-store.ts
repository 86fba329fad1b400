import type { Tx } from '@hopyard/postgres';
import type { AsOf, Author, Column, Commit, Snapshot, TableSchema } from './types.ts';

/** Makes a table without rows. Throws BAD_USER_INPUT for a schema that can be no table's: ask `problemsOfSchema` first. */
export async function createTable(_tx: Tx, _table: { id: string; schema: TableSchema }): Promise<void> {
  throw new Error('Not yet');
}

/** Forgets a table, its commits and its files; the bytes are swept later. */
export async function dropTable(_tx: Tx, _tableId: string): Promise<void> {
  throw new Error('Not yet');
}

/** The newest state of a table, or that of a place in its history. Null: there is no such table, or no such commit. */
export async function snapshot(tx: Tx, tableId: string, asOf?: AsOf): Promise<Snapshot | null> {
  return (await snapshots(tx, [asOf ? { tableId, asOf } : { tableId }]))[0] ?? null;
}

/** States of several tables, in one statement: they belong together. */
export async function snapshots(_tx: Tx, _tables: readonly { tableId: string; asOf?: AsOf }[]): Promise<(Snapshot | null)[]> {
  throw new Error('Not yet');
}

/**
 * Appends columns, which may be null: older rows have null in them. It waits for a commit that is under way, so it never
 * conflicts itself; a writer that staged before it does.
 */
export async function appendColumns(_tx: Tx, _tableId: string, _columns: readonly Column[], _author: Author): Promise<Commit> {
  throw new Error('Not yet');
}

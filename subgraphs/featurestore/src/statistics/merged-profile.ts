import type { Tx } from '@hopyard/postgres';
import { TableProfile, type TableProfileJson } from '@hopyard/statistics';
import type { Staged } from '@hopyard/table';
import * as statistics from './statistics-store.ts';

/** The profile of the state that staged rows leave, if it is known without reading the rows that are there; otherwise null. */
export async function mergedProfile(
  tx: Tx,
  { tableId, base, rowsUpdated, rowCount, rowsInserted, profile }: Staged,
): Promise<TableProfileJson | null> {
  // Rows that went cannot be taken out of a profile.
  if (rowsUpdated > 0n) return null;
  if (rowCount === rowsInserted) return profile as TableProfileJson;
  const before = await statistics.ofState(tx, tableId, base);
  return before && before.profile.merge(TableProfile.fromJSON(profile as TableProfileJson)).toJSON();
}

import type { Sql } from '@hopyard/postgres';
import type { OnlineKey, ServedGroup } from './served-view.ts';

/** A row of the online side, with the sequence of the commit that brought it. */
export type Found = { eventTime: Date | null; sequence: string; features: Record<string, unknown> };

/** The newest rows of groups under keys, in one round trip; null where there is none. */
export type OnlineRows = { lookUp(projectId: string, wanted: readonly OnlineKey[]): Promise<(Found | null)[]> };

type Row = { place: string; event_time: Date | null; sequence: string; features: Record<string, unknown> };

export const createOnlineRows = (client: Sql): OnlineRows => ({
  async lookUp(projectId, wanted) {
    const groups = `{${wanted.map(({ groupId }) => groupId).join()}}`;
    const keys = `{${wanted.map(({ key }) => `"${key.replaceAll(/["\\]/g, '\\$&')}"`).join()}}`;
    // Outside of a tenant transaction, which would cost three more round trips: the statement itself enters the project, which
    // every look into the index takes from there (lateral, with a limit). In any other order row-level security shows nothing.
    const rows = await client<Row[]>`
      with project as materialized (select set_config('app.project_id', ${projectId}, true)::uuid as id)
      select wanted.place, found.event_time, found.sequence, found.features from project
      cross join unnest(${groups}::text::uuid[], ${keys}::text::text[]) with ordinality wanted (feature_group_id, key, place)
      cross join lateral (select event_time, sequence, features from featurestore.online_rows
        where project_id = project.id and feature_group_id = wanted.feature_group_id and key = wanted.key limit 1) found`;
    const found: (Found | null)[] = wanted.map(() => null);
    for (const { place, event_time: eventTime, sequence, features } of rows) found[Number(place) - 1] = { eventTime, sequence, features };
    return found;
  },
});

/** A row that is too old counts as missing, as it does in training data. */
export function usable(row: Found | null, { maxAgeSeconds }: ServedGroup, now: number): Found | null {
  const tooOld = maxAgeSeconds !== null && row?.eventTime && now - row.eventTime.getTime() > maxAgeSeconds * 1000;
  return tooOld ? null : row;
}

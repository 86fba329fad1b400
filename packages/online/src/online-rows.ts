import type { Sql } from '@hopyard/postgres';
import type { OnlineKey, ServedGroup } from './served-view.ts';

/** A row of the online side, with the sequence of the commit that brought it. */
export type Found = { eventTime: Date | null; sequence: string; features: Record<string, unknown> };

/** The newest rows of groups under keys, in one round trip; null where there is none. */
export type OnlineRows = { lookUp(projectId: string, wanted: readonly OnlineKey[]): Promise<(Found | null)[]> };

type Row = { place: string; key: string; event_time: Date | null; sequence: string; features: Record<string, unknown> };

export const createOnlineRows = (client: Sql): OnlineRows => ({
  async lookUp(projectId, wanted) {
    const byGroup = Map.groupBy(wanted, ({ groupId }) => groupId);
    const groupIds = [...byGroup.keys()];
    const keys = arrayOf(Array.from(byGroup.values(), (ofGroup) => arrayOf(ofGroup.map(({ key }) => key))));
    // Outside of a tenant transaction, which would cost three more round trips: the statement itself enters the project, which
    // every look into the index takes from there (lateral, behind a fence). In any other order row-level security shows nothing.
    // A group is one look into the index, however many of its keys are asked for.
    const rows = await client<Row[]>`
      with project as materialized (select set_config('app.project_id', ${projectId}, true)::uuid as id)
      select wanted.place, found.key, found.event_time, found.sequence, found.features from project
      cross join unnest(${arrayOf(groupIds)}::text::uuid[], ${keys}::text::text[]) with ordinality wanted (feature_group_id, keys, place)
      cross join lateral (select key, event_time, sequence, features from featurestore.online_rows
        where project_id = project.id and feature_group_id = wanted.feature_group_id and key = any (wanted.keys::text[]) offset 0) found`;
    const found = new Map(groupIds.map((groupId) => [groupId, new Map<string, Found>()]));
    for (const { place, key, event_time: eventTime, sequence, features } of rows)
      found.get(groupIds[Number(place) - 1]!)!.set(key, { eventTime, sequence, features });
    return wanted.map(({ groupId, key }) => found.get(groupId)!.get(key) ?? null);
  },
});

/** An array of texts in PostgreSQL's notation. */
const arrayOf = (texts: readonly string[]) => `{${texts.map((text) => `"${text.replaceAll(/["\\]/g, '\\$&')}"`).join()}}`;

/** A row that is too old counts as missing, as it does in training data. */
export function usable(row: Found | null, { maxAgeSeconds }: ServedGroup, now: number): Found | null {
  const tooOld = maxAgeSeconds !== null && row?.eventTime && now - row.eventTime.getTime() > maxAgeSeconds * 1000;
  return tooOld ? null : row;
}

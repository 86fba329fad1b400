import type { Sql } from '@hopyard/postgres';
import type { ColumnType, TableSchema } from '@hopyard/table';
import { type FeatureGroup, nameOf } from '../group/feature-group.ts';
import type { FeatureView, JoinKey } from './feature-view.ts';

/** A joined group as a look-up needs it: all of it is as it was when the view was made, and stays so. */
export type ServedGroup = {
  id: string;
  schema: TableSchema;
  on: readonly JoinKey[];
  maxAgeSeconds: number | null;
  /** What its event time is called in a vector. */
  timeName: string;
  /** The model's features that come from it: by their name in the view, and there. */
  features: readonly { name: string; feature: string }[];
};

export type ServedView = {
  keys: readonly { name: string; type: ColumnType }[];
  groups: readonly ServedGroup[];
  /** Why no vectors are looked up in it. Null: they are. */
  refusal: string | null;
};

export type Found = { eventTime: Date | null; features: Record<string, unknown> };

/** The hot path: definitions of views, which never change once they are made, and rows of the online side. */
export type ServedViews = {
  /** The definition of a view that this process knows, or that `find` reads. */
  get(projectId: string, name: string, version: number, find: () => Promise<ServedView | null>): Promise<ServedView | null>;
  /** The newest rows of groups under keys, in one round trip; null where there is none. */
  lookUp(projectId: string, wanted: readonly { groupId: string; key: string }[]): Promise<(Found | null)[]>;
};

/** Definitions beyond these are read again when they are asked for. */
const MOST_KNOWN = 1000;

type Row = { place: string; event_time: Date | null; features: Record<string, unknown> };

export function createServedViews(client: Sql): ServedViews {
  const known = new Map<string, ServedView>();
  return {
    async get(projectId, name, version, find) {
      const id = `${projectId}/${name}/${version}`;
      const view = known.get(id) ?? (await find());
      if (!view) return null;
      // What was asked for last stands last; what was asked for longest ago is forgotten.
      known.delete(id);
      known.set(id, view);
      const [oldest] = known.size > MOST_KNOWN ? known.keys() : [];
      if (oldest !== undefined) known.delete(oldest);
      return view;
    },
    async lookUp(projectId, wanted) {
      const groups = `{${wanted.map(({ groupId }) => groupId).join()}}`;
      const keys = `{${wanted.map(({ key }) => `"${key.replaceAll(/["\\]/g, '\\$&')}"`).join()}}`;
      // Outside of a tenant transaction, which would cost three more round trips: the statement itself enters the project, which
      // every look into the index takes from there (lateral, with a limit). In any other order row-level security shows nothing.
      const rows = await client<Row[]>`
        with project as materialized (select set_config('app.project_id', ${projectId}, true)::uuid as id)
        select wanted.place, found.event_time, found.features from project
        cross join unnest(${groups}::text::uuid[], ${keys}::text::text[]) with ordinality wanted (feature_group_id, key, place)
        cross join lateral (select event_time, features from featurestore.online_rows
          where project_id = project.id and feature_group_id = wanted.feature_group_id and key = wanted.key limit 1) found`;
      const found: (Found | null)[] = wanted.map(() => null);
      for (const { place, event_time: eventTime, features } of rows) found[Number(place) - 1] = { eventTime, features };
      return found;
    },
  };
}

/** What a look-up needs of a view; `groups` in the order of its joins. */
export function servedView({ definition, name, version }: FeatureView, groups: readonly FeatureGroup[]): ServedView {
  const timeName = (group: FeatureGroup, prefix: string) =>
    groups.filter(({ id }) => id === group.id).length > 1 ? `${prefix}${nameOf(group)}` : nameOf(group);
  return {
    keys: definition.servingKeys,
    refusal: refusalOf({ name, version }, definition.joins, groups),
    groups: definition.joins.map(({ on, maxAgeSeconds, prefix }, place) => {
      const group = groups[place] as FeatureGroup;
      const features = definition.columns.filter(({ join, role }) => join === place && role === 'INPUT');
      return { id: group.id, schema: group.schema, on, maxAgeSeconds, timeName: timeName(group, prefix), features };
    }),
  };
}

type Joined = { on: readonly JoinKey[] };

/** Why a view is not online. Null: it is. */
export function refusalOf(view: Pick<FeatureView, 'name' | 'version'>, joins: readonly Joined[], groups: readonly FeatureGroup[]): string | null {
  if (joins.length === 0) return `${nameOf(view)} joins no feature group, so there is nothing to look up.`;
  const offline = groups.find(({ online }) => !online);
  if (offline) return `${nameOf(offline)} has no online side, so ${nameOf(view)} has no vectors.`;
  const place = groups.findIndex(({ schema: { key } }, join) => {
    const names = joins[join]?.on.map(({ right }) => right) ?? [];
    return names.length !== key.length || !key.every((name) => names.includes(name));
  });
  const group = groups[place];
  return group ? `${nameOf(group)} is not joined by exactly its key (${group.schema.key.join(', ')}), so ${nameOf(view)} has no vectors.` : null;
}

import { type ColumnType, keyText, type TableSchema } from '@hopyard/table';
import { canonical, wanted } from './value.ts';

export type JoinKey = { left: string; right: string };

/** Of a feature view and its groups, what a look-up rests on. */
export type ViewOfGroups = {
  name: string;
  version: number;
  definition: {
    joins: readonly { featureGroupId: string; on: readonly JoinKey[]; maxAgeSeconds: number | null; prefix: string }[];
    columns: readonly { name: string; type: ColumnType; role: 'INPUT' | 'LABEL' | 'INDEX'; feature: string; join: number | null }[];
    servingKeys: readonly { name: string; type: ColumnType }[];
  };
};
export type JoinedGroup = { id: string; name: string; version: number; online: boolean; schema: TableSchema };

const nameOf = ({ name, version }: { name: string; version: number }) => `${name}_${version}`;

/** A joined group as a look-up needs it: all of it is as it was when the view was made, and stays so. */
export type ServedGroup = {
  id: string;
  schema: TableSchema;
  on: readonly JoinKey[];
  /** The place of the first group that is joined by the same values in the same order: itself, or an earlier one whose key is its key. */
  keyedLike: number;
  maxAgeSeconds: number | null;
  /** What its event time is called in a vector. */
  timeName: string;
  /** The model's features that come from it: by their name in the view, and there. */
  features: readonly { name: string; feature: string }[];
};

export type ServedView = {
  keys: readonly { name: string; type: ColumnType }[];
  groups: readonly ServedGroup[];
  /** Columns of the base that a model takes; who asks for a prediction brings them. */
  requested: readonly { name: string; type: ColumnType }[];
  /** Why no vectors are looked up in it. Null: they are. */
  refusal: string | null;
};

/** What a look-up needs of a view; `groups` in the order of its joins. */
export function servedView({ definition, name, version }: ViewOfGroups, groups: readonly JoinedGroup[]): ServedView {
  const timeName = (group: JoinedGroup, prefix: string) =>
    groups.filter(({ id }) => id === group.id).length > 1 ? `${prefix}${nameOf(group)}` : nameOf(group);
  const keyings = definition.joins.map(({ on }, place) => {
    const { key, columns } = (groups[place] as JoinedGroup).schema;
    const partOf = (name: string) => [on.find(({ right }) => right === name)?.left, columns.find((column) => column.name === name)?.type];
    return JSON.stringify(key.map(partOf));
  });
  return {
    keys: definition.servingKeys,
    requested: definition.columns.filter(({ join, role }) => join === null && role === 'INPUT'),
    refusal: refusalOf({ name, version }, definition.joins, groups),
    groups: definition.joins.map(({ on, maxAgeSeconds, prefix }, place) => {
      const group = groups[place] as JoinedGroup;
      const features = definition.columns.filter(({ join, role }) => join === place && role === 'INPUT');
      return {
        id: group.id,
        schema: group.schema,
        on,
        keyedLike: keyings.indexOf(keyings[place] as string),
        maxAgeSeconds,
        timeName: timeName(group, prefix),
        features,
      };
    }),
  };
}

type Joined = { on: readonly JoinKey[] };

/** Why a view is not online. Null: it is. */
export function refusalOf(view: Pick<ViewOfGroups, 'name' | 'version'>, joins: readonly Joined[], groups: readonly JoinedGroup[]): string | null {
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

/** A row of the online side. */
export type OnlineKey = { groupId: string; key: string };

/** The rows that a key leads to, one of each joined group; or what is wrong with it. */
export function rowsOf({ keys, groups }: ServedView, values: Readonly<Record<string, unknown>>): { rows: OnlineKey[] } | { wrong: string } {
  for (const { name, type } of keys) {
    if (!Object.hasOwn(values, name)) return { wrong: `"${name}" is missing; the serving keys are ${keys.map((key) => key.name).join(', ')}.` };
    if (canonical(type, values[name]) === undefined)
      return { wrong: `${JSON.stringify(values[name])} is no value of "${name}", which is ${type}: ${wanted(type)}.` };
  }
  const rows: OnlineKey[] = [];
  for (const { id, schema, on, keyedLike } of groups) {
    const same = rows[keyedLike];
    if (same) {
      rows.push({ groupId: id, key: same.key });
      continue;
    }
    const text = keyText(schema, Object.fromEntries(on.map(({ left, right }) => [right, values[left]])));
    if (text.kind !== 'key') return { wrong: text.message };
    rows.push({ groupId: id, key: text.text });
  }
  return { rows };
}

import { canonical, wanted } from '@hopyard/online';
import type { InvalidFields } from '@hopyard/subgraph';
import type { Column, TableSchema } from '@hopyard/table';
import { nameOf } from '../group/feature-group.ts';
import { isSnakeName, repeated } from '../group/feature-input.ts';
import { secondsOf } from './duration.ts';
import type { JoinKey, Operator, ServingKey, ViewColumn, ViewDefinition, ViewJoin } from './feature-view.ts';

/** A query as it is asked for: what is left out is filled in here. */
export type QueryAsked = {
  baseId: string;
  baseFeatures: readonly string[] | null;
  joins: readonly {
    featureGroupId: string;
    features: readonly string[] | null;
    on: readonly JoinKey[] | null;
    prefix: string;
    asOf: boolean | null;
    maxAge: string | null;
  }[];
  filter: readonly { feature: string; operator: Operator; value: unknown }[];
  labels: readonly string[];
};

type Group = { id: string; name: string; version: number; schema: TableSchema };
type Wrong = (path: (string | number)[], message: string) => void;

const columnOf = ({ schema }: Group, name: string): Column | undefined => schema.columns.find((column) => column.name === name);
const indexOf = ({ key, eventTime }: TableSchema): string[] => [...key, ...(eventTime === null ? [] : [eventTime])];

/** The definition that a query means, or every place in which it names what is not there or names two things alike. */
export function resolveQuery(asked: QueryAsked, groupOf: (id: string) => Group | null): { definition: ViewDefinition } | { fields: InvalidFields } {
  const fields: InvalidFields = [];
  const wrong: Wrong = (path, message) => fields.push({ path: path.map(String), message });
  const base = groupOf(asked.baseId);
  if (!base) {
    wrong(['query', 'baseId'], 'There is no such feature group in this project.');
    return { fields };
  }
  const index = indexOf(base.schema);
  const taken = namedFeatures(base, asked.baseFeatures ?? base.schema.columns.map(({ name }) => name), ['query', 'baseFeatures'], wrong);
  const baseFeatures = taken.filter((name) => !index.includes(name));
  const joins = asked.joins.flatMap((join, place): { join: ViewJoin; group: Group; place: number }[] => {
    const group = groupOf(join.featureGroupId);
    if (group) return [{ group, place, join: resolveJoin(join, group, base, ['query', 'joins', place], wrong) }];
    wrong(['query', 'joins', place, 'featureGroupId'], 'There is no such feature group in this project.');
    return [];
  });
  checkFilter(asked, base, wrong);

  const columnsFrom = (group: Group, names: readonly string[], prefix: string, join: number | null, role: ViewColumn['role']) =>
    names.flatMap((feature): ViewColumn[] => {
      const column = columnOf(group, feature);
      return column ? [{ name: `${prefix}${feature}`, type: column.type, role, featureGroupId: group.id, feature, join }] : [];
    });
  const columns = [
    ...columnsFrom(base, index, '', null, 'INDEX'),
    ...columnsFrom(base, baseFeatures, '', null, 'INPUT'),
    ...joins.flatMap(({ join, group, place }) => columnsFrom(group, join.features, join.prefix, place, 'INPUT')),
  ];
  // A wrong prefix is told once, not once more for each feature.
  const named = columns.filter(({ join }) => join === null || isPrefix(asked.joins[join]?.prefix ?? ''));
  checkNames(named, (id) => groupOf(id) as Group, wrong);
  const labels = resolveLabels(asked.labels, columns, wrong);
  if (fields.length > 0) return { fields };
  return {
    definition: {
      base: { featureGroupId: base.id, features: baseFeatures, filter: asked.filter },
      joins: joins.map(({ join }) => join),
      columns: columns.map((column) => (labels.has(column.name) ? { ...column, role: 'LABEL' } : column)),
      labels: asked.labels,
      servingKeys: servingKeysOf(
        base,
        joins.map(({ join }) => join),
      ),
    },
  };
}

const isPrefix = (text: string): boolean => /^[a-z0-9_]{0,63}$/.test(text);

/** Those of some names that are features of a group; the others are wrong. */
function namedFeatures(group: Group, names: readonly string[], path: (string | number)[], wrong: Wrong): string[] {
  for (const place of repeated(names)) wrong([...path, place], `"${names[place]}" is named twice.`);
  return [...new Set(names)].filter((name) => {
    if (columnOf(group, name)) return true;
    wrong([...path, names.indexOf(name)], unknown(group, name));
    return false;
  });
}

const unknown = (group: Group, name: string): string => {
  const names = group.schema.columns.map((column) => column.name);
  const shown = names.slice(0, 20).join(', ');
  return `${nameOf(group)} has no feature "${name}"; it has ${shown}${names.length > 20 ? ' …' : ''}.`;
};

function resolveJoin(asked: QueryAsked['joins'][number], group: Group, base: Group, path: (string | number)[], wrong: Wrong): ViewJoin {
  const index = indexOf(group.schema);
  const all = group.schema.columns.map(({ name }) => name).filter((name) => !index.includes(name));
  const features = namedFeatures(group, asked.features ?? all, [...path, 'features'], wrong);
  if (!isPrefix(asked.prefix)) wrong([...path, 'prefix'], 'A prefix has at most 63 lower-case letters, digits and _.');
  const on = asked.on ?? group.schema.key.map((key) => ({ left: key, right: key }));
  if (on.length === 0) wrong([...path, 'on'], 'Name at least one pair of equal keys.');
  for (const place of repeated(on.map(({ right }) => right))) wrong([...path, 'on', place, 'right'], `"${on[place]?.right}" is named twice.`);
  on.forEach(({ left, right }, place) => {
    const ours = columnOf(base, left);
    const theirs = columnOf(group, right);
    const filledIn =
      asked.on === null ? ' It was meant because the key of the joined group is named so; say `on` where the base names it otherwise.' : '';
    if (!ours) wrong([...path, 'on', place, 'left'], `${unknown(base, left)}${filledIn}`);
    if (!theirs) wrong([...path, 'on', place, 'right'], unknown(group, right));
    if (theirs && right === group.schema.eventTime)
      wrong([...path, 'on', place, 'right'], `"${right}" is the event time of ${nameOf(group)}; it is no key.`);
    if (ours && theirs && ours.type !== theirs.type) {
      wrong(
        [...path, 'on', place],
        `"${left}" of ${nameOf(base)} is ${ours.type}, and "${right}" of ${nameOf(group)} is ${theirs.type}; equal keys have one type.`,
      );
    }
  });
  const asOf = asked.asOf ?? (base.schema.eventTime !== null && group.schema.eventTime !== null);
  for (const { schema, name, version } of asOf ? [base, group] : []) {
    if (schema.eventTime === null) wrong([...path, 'asOf'], `${nameOf({ name, version })} has no event time: it cannot be joined as of one.`);
  }
  if (!asOf && !group.schema.key.every((key) => on.some(({ right }) => right === key)))
    wrong([...path, 'on'], `Without time, a row is found by the whole key of ${nameOf(group)}: ${group.schema.key.join(', ')}.`);
  if (!asOf && group.schema.eventTime !== null)
    wrong([...path, 'asOf'], `${nameOf(group)} has an event time, so a key has many rows: join it as of the time of the base row.`);
  const maxAgeSeconds = asked.maxAge === null ? null : secondsOf(asked.maxAge);
  if (asked.maxAge !== null) {
    if (maxAgeSeconds === null || maxAgeSeconds <= 0)
      wrong([...path, 'maxAge'], `${JSON.stringify(asked.maxAge)} is no length of time in weeks, days, hours, minutes and seconds, such as PT36H.`);
    else if (!asOf) wrong([...path, 'maxAge'], 'Only rows joined as of a time have an age.');
  }
  return { featureGroupId: group.id, features, on, prefix: asked.prefix, asOf, maxAgeSeconds };
}

function checkFilter({ filter }: QueryAsked, base: Group, wrong: Wrong): void {
  filter.forEach(({ feature, operator, value }, place) => {
    const path = ['query', 'filter', place];
    const column = columnOf(base, feature);
    if (!column) return wrong([...path, 'feature'], unknown(base, feature));
    const given = value !== null && value !== undefined;
    if (operator === 'IS_NULL' || operator === 'IS_NOT_NULL') {
      if (given) wrong([...path, 'value'], `${operator} compares with nothing: leave the value out.`);
      return;
    }
    const values = operator === 'IN' ? value : [value];
    if (!Array.isArray(values) || values.length === 0 || values.length > 1000)
      return wrong([...path, 'value'], 'IN compares with a list of 1 to 1,000 values.');
    for (const one of values) {
      if (canonical(column.type, one) === undefined)
        return wrong(
          [...path, 'value'],
          `${JSON.stringify(one) ?? 'Nothing'} is no value of "${feature}", which is ${column.type}: ${wanted(column.type)}.`,
        );
    }
  });
}

/** Every column of a view has a name of its own: two alike are told apart by a prefix. */
function checkNames(columns: readonly ViewColumn[], groupOf: (id: string) => Group, wrong: Wrong): void {
  const first = new Map<string, ViewColumn>();
  const placeOf = ({ join }: ViewColumn) => (join === null ? ['query', 'baseFeatures'] : ['query', 'joins', join, 'prefix']);
  for (const column of columns) {
    const other = first.get(column.name);
    if (!isSnakeName(column.name)) {
      wrong(placeOf(column), `"${column.name}" would be the name of a feature: those have 1 to 63 lower-case letters, digits and _, a letter first.`);
    } else if (other) {
      const from = (c: ViewColumn) => `"${c.feature}" of ${nameOf(groupOf(c.featureGroupId))}`;
      wrong(placeOf(column), `Two features would be called "${column.name}": ${from(other)} and ${from(column)}. Give the join a prefix.`);
    } else first.set(column.name, column);
  }
}

function resolveLabels(labels: readonly string[], columns: readonly ViewColumn[], wrong: Wrong): Set<string> {
  for (const place of repeated(labels)) wrong(['labels', place], `"${labels[place]}" is named twice.`);
  labels.forEach((label, place) => {
    const column = columns.find(({ name }) => name === label);
    if (!column)
      wrong(
        ['labels', place],
        `The view has no column "${label}"; it has ${columns
          .map(({ name }) => name)
          .slice(0, 20)
          .join(', ')}.`,
      );
    else if (column.role === 'INDEX') wrong(['labels', place], `"${label}" is the key or the event time of the base; it cannot be predicted.`);
  });
  return new Set(labels);
}

function servingKeysOf(base: Group, joins: readonly ViewJoin[]): ServingKey[] {
  const names = [...new Set(joins.flatMap(({ on }) => on.map(({ left }) => left)))];
  return names.map((name) => ({
    name,
    type: (columnOf(base, name) as Column).type,
    featureGroupIds: [...new Set(joins.filter(({ on }) => on.some(({ left }) => left === name)).map((join) => join.featureGroupId))],
  }));
}

import { conditionSql } from './condition-sql.ts';
import { joinProblems } from './join-problems.ts';
import type { JoinPlan, JoinQuery } from './join-types.ts';
import { assertNone, columnOf, identityOf } from './schema.ts';
import { list, quoted } from './sql.ts';
import { stateOf } from './state.ts';
import type { Column, TableSchema } from './types.ts';

export { joinProblems } from './join-problems.ts';

type Join = JoinQuery['joins'][number];

/** The point-in-time join as an engine's plan. Throws BAD_USER_INPUT for a query that `joinProblems` finds fault with. */
export function asOfJoin(query: JoinQuery): JoinPlan {
  assertNone(joinProblems(query));
  const sources = [query.base, ...query.joins].map(({ snapshot }, index) => {
    const state = stateOf(snapshot, `g${index}_`);
    const columns = columnsRead(query, index);
    return { state, view: `create view g${index} as ${state.select({ columns, commit: index > 0 })}` };
  });
  return {
    files: sources.flatMap(({ state }) => state.files),
    statements: [...sources.map(({ view }) => view), ...numberedKeys(query), ...materialised(query)],
    columns: resultOf(query),
    readable: readable(query),
  };
}

/** The columns of a table that the join has to do with, each once. */
function columnsRead({ base, joins }: JoinQuery, index: number): string[] {
  const join = joins[index - 1];
  if (join) return [...new Set([...identityOf(join.snapshot.schema), ...join.on.map(({ right }) => right), ...join.features])];
  const left = joins.flatMap(({ on }) => on.map((pair) => pair.left));
  return [...new Set([...identityOf(base.snapshot.schema), ...left, ...base.features, ...base.filter.map(({ feature }) => feature)])];
}

function resultOf({ base, joins }: JoinQuery): Column[] {
  return [
    ...base.features.map((name) => columnOf(base.snapshot.schema, name)),
    ...joins.flatMap(({ snapshot, features, prefix }) =>
      features.map((name) => ({ name: `${prefix}${name}`, type: columnOf(snapshot.schema, name).type, nullable: true })),
    ),
  ];
}

/** What a column of the result is computed by, and its name. */
type Selected = { value: string; name: string };

/** The join as one statement, as people would write it. */
function readable(query: JoinQuery): string {
  const { base, joins } = query;
  const columns = wanted(query).map(({ value, name }) => (value === `b.${quoted(name)}` ? value : `${value} as ${quoted(name)}`));
  const tables = joins.map((join, index) => `\n${partner(join, index, quoted(join.name), base.snapshot.schema)}`);
  return `select ${columns.join(',\n  ')}\nfrom ${quoted(base.name)} b${tables.join('')}${tail(query)}`;
}

/** The same for the engine, with the times and keys by which a result can be checked. What two columns show is sorted and kept once. */
function materialised(query: JoinQuery): string[] {
  const { base, joins } = query;
  const columns = [...wanted(query), ...hidden(query)];
  const values = [...new Set(columns.map(({ value }) => value))];
  const place = (value: string) => quoted(`__value_${values.indexOf(value)}`);
  const tables = joins.map((join, index) => partner(join, index, `g${index + 1}`, base.snapshot.schema, isNumbered(join)));
  return [
    `create table joined_values as select ${list(values.map((value) => `${value} as ${place(value)}`))} from ${numberedBase(query)} b ${tables.join(' ')}${tail(query)}`,
    `create view joined as select ${list(columns.map(({ value, name }) => `${place(value)} as ${quoted(name)}`))} from joined_values`,
  ];
}

function wanted({ base, joins }: JoinQuery): Selected[] {
  return [
    ...base.features.map((name) => ({ value: `b.${quoted(name)}`, name })),
    ...joins.flatMap((join, index) =>
      join.features.map((name) => ({ value: aged(join, index, name, base.snapshot.schema), name: `${join.prefix}${name}` })),
    ),
  ];
}

function hidden({ base, joins }: JoinQuery): Selected[] {
  const { schema } = base.snapshot;
  return [
    ...(schema.eventTime === null ? [] : [{ value: `b.${quoted(schema.eventTime)}`, name: '__time' }]),
    ...schema.key.map((name, index) => ({ value: `b.${quoted(name)}`, name: `__key_${index}` })),
    ...joins.flatMap((join, index) => {
      const { eventTime } = join.snapshot.schema;
      return eventTime === null ? [] : [{ value: aged(join, index, eventTime, schema), name: `__time_${index}` }];
    }),
  ];
}

function tail({ base }: JoinQuery): string {
  const { schema } = base.snapshot;
  const where = base.filter.length > 0 ? `\nwhere ${base.filter.map((condition) => conditionSql(schema, condition, 'b')).join('\n  and ')}` : '';
  const order = [...(schema.eventTime === null ? [] : [schema.eventTime]), ...schema.key].map((name) => `b.${quoted(name)}`);
  return `${where}\norder by ${list(order)}`;
}

/** DuckDB joins as of a time twice as fast by one whole number as by texts: other keys are numbered first. */
const isNumbered = ({ asOf, on, snapshot: { schema } }: Join): boolean =>
  asOf && !(on.length === 1 && ['INT32', 'INT64'].includes(columnOf(schema, on[0]!.right).type));

/** For each join by numbers, the table of its keys: equal keys have one number, and a key with a null has none. */
function numberedKeys({ joins }: JoinQuery): string[] {
  return joins.flatMap((join, index) => {
    if (!isNumbered(join)) return [];
    const rights = join.on.map(({ right }) => quoted(right));
    const there = rights.map((right) => `${right} is not null`).join(' and ');
    return [
      `create table k${index} as select *, row_number() over () as "__number" from (select distinct ${list(rights)} from g${index + 1} where ${there})`,
    ];
  });
}

/** The base's rows, each with the numbers by which it is joined. */
function numberedBase({ joins }: JoinQuery): string {
  const numbered = joins.flatMap((join, index) => (isNumbered(join) ? [{ join, index }] : []));
  if (numbered.length === 0) return 'g0';
  const numbers = numbered.map(({ index }) => `k${index}."__number" as "__number_${index}"`);
  const tables = numbered.map(({ join, index }) => {
    const equal = join.on.map(({ left, right }) => `g0.${quoted(left)} = k${index}.${quoted(right)}`);
    return `left join k${index} on ${equal.join(' and ')}`;
  });
  return `(select g0.*, ${list(numbers)} from g0 ${tables.join(' ')})`;
}

/** A partner's value, null if the partner is too old. */
function aged(join: Join, index: number, name: string, base: TableSchema): string {
  const value = `j${index}.${quoted(name)}`;
  if (join.maxAgeSeconds === null) return value;
  const age = `epoch_us(b.${quoted(base.eventTime!)}) - epoch_us(j${index}.${quoted(join.snapshot.schema.eventTime!)})`;
  return `case when ${age} <= ${BigInt(Math.round(join.maxAgeSeconds * 1_000_000))} then ${value} end`;
}

/** The rows of a table among which each base row finds one at most; `numbered`: by the number of its key. */
function partner(join: Join, index: number, source: string, base: TableSchema, numbered = false): string {
  const { key, eventTime } = join.snapshot.schema;
  const on = join.on.map(({ right }) => right);
  const apart = join.asOf && eventTime !== null ? [...on, eventTime] : on;
  // A row is alone under its key and event time; under less, the last one of these counts.
  const alone = [...key, ...(eventTime === null ? [] : [eventTime])].every((name) => apart.includes(name));
  const last = [...(join.asOf || eventTime === null ? [] : [eventTime]), '_commit', ...key].map((name) => `${quoted(name)} desc`);
  const rows = alone
    ? source
    : `(select * from ${source} qualify row_number() over (partition by ${list(apart.map(quoted))} order by ${list(last)}) = 1)`;
  const equal = join.on.map(({ left, right }) => `b.${quoted(left)} = j${index}.${quoted(right)}`);
  if (!join.asOf) return `left join ${rows} j${index} on ${equal.join(' and ')}`;
  const inTime = `b.${quoted(base.eventTime!)} >= j${index}.${quoted(eventTime!)}`;
  if (!numbered) return `asof left join ${rows} j${index} on ${[...equal, inTime].join(' and ')}`;
  const known = `(select r.*, "__number" from ${rows} r join k${index} using (${list(join.on.map(({ right }) => quoted(right)))}))`;
  return `asof left join ${known} j${index} on b."__number_${index}" = j${index}."__number" and ${inTime}`;
}

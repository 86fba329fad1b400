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
    return { state, view: `create temp view g${index} as ${state.select({ columns, commit: index > 0 })}` };
  });
  return {
    files: sources.flatMap(({ state }) => state.files),
    statements: [...sources.map(({ view }) => view), `create temp table joined as ${joined(query, (index) => `g${index}`, true)}`],
    columns: resultOf(query),
    readable: joined(query, (index) => quoted((index === 0 ? query.base : query.joins[index - 1]!).name), false),
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

/** One statement for the engine and for people; `placed` adds the times and keys by which a result can be checked. */
function joined(query: JoinQuery, source: (index: number) => string, placed: boolean): string {
  const { base, joins } = query;
  const { key, eventTime } = base.snapshot.schema;
  const columns = [
    ...base.features.map((name) => `b.${quoted(name)}`),
    ...joins.flatMap((join, index) =>
      join.features.map((name) => `${aged(join, index, name, base.snapshot.schema)} as ${quoted(`${join.prefix}${name}`)}`),
    ),
    ...(placed ? hidden(query) : []),
  ];
  const where =
    base.filter.length > 0 ? `\nwhere ${base.filter.map((condition) => conditionSql(base.snapshot.schema, condition, 'b')).join('\n  and ')}` : '';
  const order = [...(eventTime === null ? [] : [eventTime]), ...key].map((name) => `b.${quoted(name)}`);
  const tables = joins.map((join, index) => `\n${partner(join, index, source(index + 1), base.snapshot.schema)}`).join('');
  return `select ${columns.join(',\n  ')}\nfrom ${source(0)} b${tables}${where}\norder by ${list(order)}`;
}

function hidden({ base, joins }: JoinQuery): string[] {
  const { schema } = base.snapshot;
  return [
    ...(schema.eventTime === null ? [] : [`b.${quoted(schema.eventTime)} as "__time"`]),
    ...schema.key.map((name, index) => `b.${quoted(name)} as "__key_${index}"`),
    ...joins.flatMap((join, index) => {
      const { eventTime } = join.snapshot.schema;
      return eventTime === null ? [] : [`${aged(join, index, eventTime, schema)} as "__time_${index}"`];
    }),
  ];
}

/** A partner's value, null if the partner is too old. */
function aged(join: Join, index: number, name: string, base: TableSchema): string {
  const value = `j${index}.${quoted(name)}`;
  if (join.maxAgeSeconds === null) return value;
  const age = `epoch_us(b.${quoted(base.eventTime!)}) - epoch_us(j${index}.${quoted(join.snapshot.schema.eventTime!)})`;
  return `case when ${age} <= ${BigInt(Math.round(join.maxAgeSeconds * 1_000_000))} then ${value} end`;
}

/** The rows of a table among which each base row finds one at most. */
function partner(join: Join, index: number, source: string, base: TableSchema): string {
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
  return `asof left join ${rows} j${index} on ${[...equal, `b.${quoted(base.eventTime!)} >= j${index}.${quoted(eventTime!)}`].join(' and ')}`;
}

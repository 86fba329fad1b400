import type { JoinProblem, JoinShape } from './join-types.ts';
import { problemOfCondition } from './schema.ts';
import type { Column, TableSchema } from './types.ts';

const PREFIX = /^[a-z0-9_]{0,63}$/;
const LONGEST_NAME = 63;

/** Everything that is wrong with a query, by place. */
export function joinProblems({ base, joins }: JoinShape): JoinProblem[] {
  const problems: JoinProblem[] = [];
  const wrong = (path: readonly (string | number)[], message: string) => void problems.push({ path: path.map(String), message });
  const find = (schema: TableSchema, group: string, name: string, path: readonly (string | number)[]): Column | undefined => {
    const column = schema.columns.find((one) => one.name === name);
    if (!column) wrong(path, `${group} has no column "${name}".`);
    return column;
  };
  const names = new Map<string, string>();
  const name = (result: string, group: string, path: readonly (string | number)[]) => {
    const other = names.get(result);
    if (other !== undefined) wrong(path, `"${result}" comes from ${other} as well as from ${group}; give one of them a prefix.`);
    else if (result.length > LONGEST_NAME) wrong(path, `"${result}" is longer than ${LONGEST_NAME} characters.`);
    else if (result.startsWith('__')) wrong(path, `"${result}" is reserved: names do not begin with "__".`);
    else names.set(result, group);
  };

  const { schema } = base.snapshot;
  base.features.forEach((feature, index) => {
    const path = ['base', 'features', index];
    if (find(schema, base.name, feature, path)) name(feature, base.name, path);
  });
  base.filter.forEach((condition, index) => {
    const column = find(schema, base.name, condition.feature, ['base', 'filter', index, 'feature']);
    const problem = column && problemOfCondition(column, condition);
    if (problem) wrong(['base', 'filter', index, 'value'], problem);
  });
  if (base.features.length === 0 && joins.every(({ features }) => features.length === 0)) wrong(['base', 'features'], 'The result has no column.');
  joins.forEach((join, place) => {
    const right = join.snapshot.schema;
    const at = ['joins', place] as const;
    if (!PREFIX.test(join.prefix)) wrong([...at, 'prefix'], `"${join.prefix}" is no prefix: lower-case letters, digits and "_".`);
    join.features.forEach((feature, index) => {
      const path = [...at, 'features', index];
      if (find(right, join.name, feature, path)) name(`${join.prefix}${feature}`, join.name, path);
    });
    if (join.on.length === 0) wrong([...at, 'on'], 'A join has at least one pair of equal keys.');
    join.on.forEach((pair, index) => {
      const left = find(schema, base.name, pair.left, [...at, 'on', index, 'left']);
      const other = find(right, join.name, pair.right, [...at, 'on', index, 'right']);
      if (left && other && !comparable(left, other)) {
        wrong([...at, 'on', index], `"${pair.left}" is ${left.type} and "${pair.right}" is ${other.type}; only equal kinds are equal.`);
      }
      if (join.on.findIndex((one) => one.right === pair.right) < index) wrong([...at, 'on', index, 'right'], `"${pair.right}" is paired twice.`);
    });
    if (join.asOf && schema.eventTime === null) wrong([...at, 'asOf'], `${base.name} has no event time: there is nothing to join as of.`);
    if (join.asOf && right.eventTime === null) wrong([...at, 'asOf'], `${join.name} has no event time: its rows always hold.`);
    if (join.maxAgeSeconds !== null) {
      if (!join.asOf) wrong([...at, 'maxAge'], 'Only what is joined as of a time has an age.');
      if (!(Number.isSafeInteger(join.maxAgeSeconds * 1_000_000) && join.maxAgeSeconds >= 0))
        wrong([...at, 'maxAge'], 'An age is no less than 0 seconds.');
    }
  });
  return problems;
}

const WHOLE = ['INT32', 'INT64'];

function comparable(left: Column, right: Column): boolean {
  if (left.type === 'FLOAT32' || left.type === 'FLOAT64') return false;
  return left.type === right.type || (WHOLE.includes(left.type) && WHOLE.includes(right.type));
}

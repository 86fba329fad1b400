import { PlatformError } from '@hopyard/identity';
import { literalOf } from './sql.ts';
import { type Column, COLUMN_TYPES, type Condition, type TableSchema } from './types.ts';

const NAME = /^[a-z0-9_]{1,63}$/;
/** Names that the files of a table, or a join's result, have for themselves. */
const RESERVED = new Set(['_commit', '_change', 'file_row_number', 'filename']);
const MOST_COLUMNS = 1000;

export type Problem = { path: string[]; message: string };

/** Everything that is wrong with a schema, by place; none: it can be a table's. */
export function problemsOfSchema({ columns, key, eventTime }: TableSchema): Problem[] {
  const problems = problemsOfColumns(columns);
  const wrong = (path: string[], message: string) => void problems.push({ path, message });
  const named = new Map(columns.map((column) => [column.name, column]));
  if (key.length === 0) wrong(['key'], 'A table has a key of at least one column.');
  key.forEach((name, index) => {
    const path = ['key', String(index)];
    const column = named.get(name);
    if (!column) return wrong(path, `There is no column "${name}".`);
    if (key.indexOf(name) < index) wrong(path, `"${name}" stands in the key twice.`);
    if (column.nullable) wrong(path, `"${name}" is part of the key and may not be null.`);
    if (column.type === 'FLOAT32' || column.type === 'FLOAT64') wrong(path, `"${name}" is ${column.type}; what identifies a row is exact.`);
  });
  if (eventTime !== null) {
    const column = named.get(eventTime);
    if (!column) wrong(['eventTime'], `There is no column "${eventTime}".`);
    else if (column.type !== 'TIMESTAMP') wrong(['eventTime'], `"${eventTime}" is ${column.type}; an event time is a TIMESTAMP.`);
    else if (column.nullable) wrong(['eventTime'], `"${eventTime}" is the event time and may not be null.`);
    if (key.includes(eventTime)) wrong(['eventTime'], `"${eventTime}" is the event time and not also part of the key.`);
  }
  return problems;
}

/** Everything that is wrong with columns by themselves, beside those that are there already. */
export function problemsOfColumns(columns: readonly Column[], there: readonly Column[] = []): Problem[] {
  const problems: Problem[] = [];
  const taken = new Set(there.map(({ name }) => name));
  if (columns.length === 0) problems.push({ path: ['columns'], message: 'There is no column.' });
  if (columns.length + there.length > MOST_COLUMNS) problems.push({ path: ['columns'], message: `A table has at most ${MOST_COLUMNS} columns.` });
  columns.forEach(({ name, type }, index) => {
    const wrong = (field: string, message: string) => problems.push({ path: ['columns', String(index), field], message });
    if (!NAME.test(name)) wrong('name', `"${name}" is no name of a column: 1 to 63 lower-case letters, digits and "_".`);
    else if (RESERVED.has(name) || name.startsWith('__')) wrong('name', `"${name}" is reserved.`);
    else if (taken.has(name)) wrong('name', `There are two columns "${name}".`);
    if (!COLUMN_TYPES.includes(type)) wrong('type', `"${type}" is no type of a column: it is one of ${COLUMN_TYPES.join(', ')}.`);
    taken.add(name);
  });
  return problems;
}

/** What is wrong with a condition on a column; null: nothing. */
export function problemOfCondition(column: Column, { operator, value }: Condition): string | null {
  switch (operator) {
    case 'IS_NULL':
    case 'IS_NOT_NULL':
      return value === undefined || value === null ? null : `${operator} takes no value.`;
    case 'IN':
      if (!Array.isArray(value) || value.length === 0 || value.length > 1000) return 'IN takes a list of 1 to 1,000 values.';
      return value.map((one) => problemOfValue(column, one)).find((problem) => problem !== null) ?? null;
    case 'EQ':
    case 'NE':
    case 'LT':
    case 'LE':
    case 'GT':
    case 'GE':
      return problemOfValue(column, value);
    default:
      return `${String(operator)} is no comparison.`;
  }
}

const EXAMPLES: Record<Column['type'], string> = {
  BOOL: 'true or false',
  INT32: 'a whole number of 32 bits',
  INT64: 'a whole number of 64 bits, as a number or as text',
  FLOAT32: 'a number',
  FLOAT64: 'a number',
  STRING: 'text',
  DATE: 'a day such as "2026-01-31"',
  TIMESTAMP: 'an instant such as "2026-01-31T12:00:00Z"',
};

export function problemOfValue({ name, type }: Pick<Column, 'name' | 'type'>, value: unknown): string | null {
  return literalOf(type, value) === null ? `"${name}" is ${type}: ${JSON.stringify(value) ?? 'nothing'} is not ${EXAMPLES[type]}.` : null;
}

/** A column that the code knows to be there. */
export function columnOf(schema: TableSchema, name: string): Column {
  const column = schema.columns.find((one) => one.name === name);
  if (!column) throw new PlatformError('BAD_USER_INPUT', `There is no column "${name}".`);
  return column;
}

export const identityOf = ({ key, eventTime }: TableSchema): string[] => (eventTime === null ? [...key] : [...key, eventTime]);

export function assertNone(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first) throw new PlatformError('BAD_USER_INPUT', `${first.path.join('.')}: ${first.message}`);
}

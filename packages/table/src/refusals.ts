import type { RowsSource } from './stage-upsert.ts';
import { answered } from './plan.ts';
import type { QueryResponse } from '@hopyard/leases';
import type { RowsRefused, TableSchema } from './types.ts';
import { takes } from './upload-sql.ts';

export const refused = (reason: RowsRefused['reason'], message: string, column: string | null = null, example: unknown = null): RowsRefused => ({
  kind: 'refused',
  ...{ reason, message, column, example },
});

const WANTED = {
  BOOL: 'true or false',
  INT32: 'whole numbers of 32 bits',
  INT64: 'whole numbers of 64 bits',
  FLOAT32: 'numbers',
  FLOAT64: 'numbers',
  STRING: 'text',
  DATE: 'days, as 2026-01-31',
  TIMESTAMP: 'instants, as 2026-01-31T12:00:00Z',
} as const;

/** What is wrong with the columns of an upload, whatever its rows. */
export function refusalOfColumns({ columns }: TableSchema, given: unknown[][], format: RowsSource['format']): RowsRefused | null {
  const types = new Map(given.map(([name, type]) => [String(name), String(type)]));
  const absent = columns.filter(({ name }) => !types.has(name));
  const unknown = [...types.keys()].find((name) => !columns.some((column) => column.name === name));
  if (unknown !== undefined) {
    const missing = absent.length > 0 ? `; not given are ${absent.map(({ name }) => name).join(', ')}` : '';
    return refused(
      'COLUMN_UNKNOWN',
      `There is no column "${unknown}". The columns are ${columns.map(({ name }) => name).join(', ')}${missing}.`,
      unknown,
    );
  }
  const [lost] = absent;
  if (lost) {
    const what = `Column "${lost.name}" is missing; it holds ${WANTED[lost.type]} and may ${lost.nullable ? 'be null, but is always given' : 'not be null'}.`;
    return refused('COLUMN_MISSING', `${what} The columns given are ${[...types.keys()].join(', ')}.`, lost.name);
  }
  for (const { name, type } of columns) {
    const found = types.get(name);
    if (found === undefined || takes(type, found, format)) continue;
    return refused('TYPE', `Column "${name}" is of the type ${found} in the file; it must hold ${WANTED[type]} (${type}).`, name, found);
  }
  return null;
}

/** Why a plan's verdict was no; null: it was yes. */
export function refusalOf(schema: TableSchema, response: QueryResponse, format: RowsSource['format']): RowsRefused | null {
  const columns = refusalOfColumns(schema, answered(response, 'given'), format);
  if (columns) return columns;
  const [bad] = answered(response, 'bad');
  if (bad) {
    const column = schema.columns.find(({ name }) => name === bad[0])!;
    const what = `Column "${column.name}" holds ${JSON.stringify(bad[1])}, in ${bad[2]} row${bad[2] === '1' ? '' : 's'} such a value; it must hold ${WANTED[column.type]} (${column.type}).`;
    return refused('TYPE', what, column.name, bad[1]);
  }
  const required = schema.columns.filter(({ nullable }) => !nullable);
  const counts = answered(response, 'nulls')[0] ?? [];
  const example = parsed(answered(response, 'null_example')[0]?.[0]);
  for (const [index, { name }] of required.entries()) {
    if (String(counts[index]) === '0') continue;
    const inKey = schema.key.includes(name) || schema.eventTime === name;
    const what = `Column "${name}" is null in ${counts[index]} row${String(counts[index]) === '1' ? '' : 's'}; it ${inKey ? 'identifies a row and ' : ''}may not be null.`;
    return refused(inKey ? 'NULL_IN_KEY' : 'NULL_IN_COLUMN', what, name, example);
  }
  if (String(counts.at(-1)) === '0') return refused('EMPTY', 'There are no rows in the file.');
  const [doubled] = answered(response, 'doubled');
  if (doubled) {
    const what = `Two rows have the same ${schema.eventTime === null ? 'key' : 'key and event time'}: ${doubled[0]}. Give each once.`;
    return refused('DUPLICATE_KEY', what, schema.key[0] ?? null, parsed(doubled[0]));
  }
  return null;
}

const parsed = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : null);

import { metric } from '@/lib/format.ts';

type Column = { name: string; values: readonly unknown[] };

/** Keys, inputs or outputs of a call: for each name a value a row. */
export const columnsOf = (json: unknown): Column[] =>
  Object.entries((json ?? {}) as Record<string, unknown>).map(([name, values]) => ({ name, values: Array.isArray(values) ? values : [values] }));

/** A value of a call as a page shows it. */
export function showCell(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'number') return metric(value);
  if (Array.isArray(value)) return value.length === 1 ? showCell(value[0]) : `[${value.map(showCell).join(', ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

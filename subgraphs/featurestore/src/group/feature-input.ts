import { type Column, COLUMN_TYPES, problemsOfSchema, type TableSchema } from '@hopyard/table';
import type { InvalidFields } from '@hopyard/subgraph';
import * as z from 'zod';

const SHAPE = /^[a-z][a-z0-9_]{0,62}$/;

/** Names of groups, features, views and splits: they become names of tables, columns and files. */
export const snakeName = z.string().regex(SHAPE, 'A name has 1 to 63 lower-case letters, digits and _, a letter first.');
export const isSnakeName = (name: string): boolean => SHAPE.test(name);

export const feature = z.object({
  name: snakeName,
  type: z.enum(COLUMN_TYPES),
  description: z
    .string()
    .max(500, 'A description has at most 500 characters.')
    .nullish()
    .transform((text) => text ?? ''),
  nullable: z
    .boolean()
    .nullish()
    .transform((nullable) => nullable ?? true),
});
export type FeatureInput = z.output<typeof feature>;

type Shape = { features: readonly FeatureInput[]; primaryKey: readonly string[]; eventTime: string | null };

/** The schema that an input describes, or every place in which it contradicts itself. */
export function schemaOf({ features, primaryKey, eventTime }: Shape): { schema: TableSchema } | { fields: InvalidFields } {
  const always = new Set([...primaryKey, ...(eventTime === null ? [] : [eventTime])]);
  const columns = features.map(({ name, type, nullable }): Column => ({ name, type, nullable: nullable && !always.has(name) }));
  const schema = { columns, key: primaryKey, eventTime };
  const problems = problemsOfSchema(schema);
  return problems.length > 0 ? { fields: problems.map(atField) } : { schema };
}

const FIELDS: Record<string, string> = { columns: 'features', key: 'primaryKey' };

/** A table has columns and a key where a feature group has features and a primary key. */
const atField = ({ path: [first = '', ...rest], message }: { path: string[]; message: string }) => ({
  path: [FIELDS[first] ?? first, ...rest],
  message,
});

/** What is wrong with columns that are to be appended to a schema. */
export const problemsOfMore = ({ columns, ...schema }: TableSchema, more: readonly Column[]): InvalidFields =>
  problemsOfSchema({ ...schema, columns: [...columns, ...more] })
    .filter(({ path: [first, index] }) => first === 'columns' && (index === undefined || Number(index) >= columns.length))
    .map(atField)
    .map(({ path: [first = '', index, ...rest], message }) => ({
      path: index === undefined ? [first] : [first, String(Number(index) - columns.length), ...rest],
      message,
    }));

/** Places of what stood earlier in a list already. */
export const repeated = (names: readonly string[]): number[] => names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));

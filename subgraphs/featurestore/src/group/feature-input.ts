import { type Column, COLUMN_TYPES, type TableSchema } from '@hopyard/table';
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

/** Values of these types are found again exactly by what people and programs write. */
const KEY_TYPES: readonly string[] = ['BOOL', 'INT32', 'INT64', 'STRING', 'DATE', 'TIMESTAMP'];

type Shape = { features: readonly FeatureInput[]; primaryKey: readonly string[]; eventTime: string | null };

/** The schema that an input describes, or every place in which it contradicts itself. */
export function schemaOf({ features, primaryKey, eventTime }: Shape): { schema: TableSchema } | { fields: InvalidFields } {
  const fields: InvalidFields = [];
  const wrong = (path: (string | number)[], message: string) => fields.push({ path: path.map(String), message });
  for (const index of repeated(features.map(({ name }) => name)))
    wrong(['features', index, 'name'], `There are two features named "${features[index]?.name}".`);
  for (const index of repeated(primaryKey)) wrong(['primaryKey', index], `"${primaryKey[index]}" is named twice.`);
  const named = new Map(features.map((column) => [column.name, column]));
  primaryKey.forEach((name, index) => {
    const column = named.get(name);
    if (!column) wrong(['primaryKey', index], `There is no feature "${name}".`);
    else if (!KEY_TYPES.includes(column.type)) wrong(['primaryKey', index], `"${name}" is ${column.type}; a key has ${KEY_TYPES.join(', ')}.`);
    else if (name === eventTime) wrong(['primaryKey', index], `"${name}" is the event time; it cannot be part of the key too.`);
  });
  if (eventTime !== null) {
    const column = named.get(eventTime);
    if (!column) wrong(['eventTime'], `There is no feature "${eventTime}".`);
    else if (column.type !== 'TIMESTAMP' && column.type !== 'DATE')
      wrong(['eventTime'], `"${eventTime}" is ${column.type}; an event time is TIMESTAMP or DATE.`);
  }
  if (fields.length > 0) return { fields };
  const always = new Set([...primaryKey, ...(eventTime === null ? [] : [eventTime])]);
  const columns = features.map(({ name, type, nullable }): Column => ({ name, type, nullable: nullable && !always.has(name) }));
  return { schema: { columns, key: primaryKey, eventTime } };
}

/** Places of what stood earlier in a list already. */
export const repeated = (names: readonly string[]): number[] => names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));

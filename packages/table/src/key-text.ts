import type { TableSchema } from './types.ts';

/**
 * A key as `newestRows` writes it, a JSON array of its values in the order of the key: what the online store is asked with.
 * Answers what is wrong with a key that is none.
 */
export function keyText(schema: TableSchema, key: Record<string, unknown>): { kind: 'key'; text: string } | { kind: 'invalid'; message: string } {
  throw new Error(`Not yet: ${schema.key} ${Object.keys(key)}`);
}

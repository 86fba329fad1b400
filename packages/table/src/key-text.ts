import { refusalOfKey } from './stage-delete.ts';
import { columnOf } from './schema.ts';
import { literalOf } from './sql.ts';
import type { ColumnType, TableSchema } from './types.ts';

/**
 * A key as `newestRows` writes it, a JSON array of its values in the order of the key: what the online store is asked with.
 * Answers what is wrong with a key that is none.
 */
export function keyText(schema: TableSchema, key: Record<string, unknown>): { kind: 'key'; text: string } | { kind: 'invalid'; message: string } {
  const refusal = refusalOfKey(schema, key);
  if (refusal) return { kind: 'invalid', message: refusal.message };
  const values = schema.key.map((name) => canonical(columnOf(schema, name).type, key[name]));
  // DuckDB writes control characters in capitals.
  return { kind: 'key', text: JSON.stringify(values).replaceAll(/\\u00[01][0-9a-f]/g, (escape) => `\\u${escape.slice(2).toUpperCase()}`) };
}

function canonical(type: ColumnType, value: unknown): unknown {
  if (type === 'INT32' || type === 'INT64') {
    const whole = BigInt(value as string | number | bigint);
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : String(whole);
  }
  // The literal is the instant in UTC: `timestamptz '2026-01-31 12:00:00.5+00'`.
  if (type === 'TIMESTAMP')
    return `${literalOf(type, value)!
      .slice(13, -4)
      .replace(' ', 'T')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '')}Z`;
  return value;
}

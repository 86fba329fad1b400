import type { ColumnType } from './types.ts';

// DuckDB's SQL is text: everything that is put into it goes through here.

/** DuckDB's names of the kinds of values. */
export const SQL_TYPES: Record<ColumnType, string> = {
  BOOL: 'boolean',
  INT32: 'integer',
  INT64: 'bigint',
  FLOAT32: 'float',
  FLOAT64: 'double',
  STRING: 'varchar',
  DATE: 'date',
  TIMESTAMP: 'timestamptz',
};

/** An identifier, whatever is in it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text, whatever is in it. */
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const list = (parts: readonly string[]): string => parts.join(', ');

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?)(Z|[+-]\d{2}:\d{2})$/;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/** A value of JSON as a typed literal; null: it is no value of that type. */
export function literalOf(type: ColumnType, value: unknown): string | null {
  switch (type) {
    case 'BOOL':
      return typeof value === 'boolean' ? String(value) : null;
    case 'INT32':
    case 'INT64': {
      const whole = wholeOf(value);
      if (whole === null) return null;
      const fits = type === 'INT32' ? BigInt.asIntN(32, whole) === whole : whole >= INT64_MIN && whole <= INT64_MAX;
      return fits ? `(${whole})::${SQL_TYPES[type]}` : null;
    }
    case 'FLOAT32':
    case 'FLOAT64':
      return typeof value === 'number' && Number.isFinite(value) ? `(${value})::${SQL_TYPES[type]}` : null;
    case 'STRING':
      // A text of DuckDB's has no NUL, and half a surrogate pair is no text.
      return typeof value === 'string' && !value.includes('\0') && value.isWellFormed() ? textLiteral(value) : null;
    case 'DATE':
      return typeof value === 'string' && DAY.test(value) && isDay(value) ? `date '${value}'` : null;
    case 'TIMESTAMP': {
      const instant = instantOf(value);
      return instant === null ? null : `timestamptz '${instant}+00'`;
    }
  }
}

function wholeOf(value: unknown): bigint | null {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : null;
  return typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? BigInt(value) : null;
}

const isDay = (text: string): boolean => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false;

/** An instant as DuckDB writes it in UTC, to the microsecond. */
function instantOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : timestampText(value);
  const match = typeof value === 'string' ? INSTANT.exec(value) : null;
  if (!match || typeof value !== 'string') return null;
  const [, local = '', zone = ''] = match;
  if (!isDay(local.slice(0, 10))) return null;
  const [whole = '', fraction = ''] = local.split('.');
  const instant = new Date(`${whole}${zone}`);
  return Number.isNaN(instant.getTime()) ? null : `${timestampText(instant).slice(0, 19)}${fraction && `.${fraction}`}`;
}

const timestampText = (instant: Date): string => instant.toISOString().replace('T', ' ').replace('Z', '');

export const timestampLiteral = (instant: Date): string => `timestamptz '${timestampText(instant)}+00'`;

/** Instants as ISO 8601 in UTC, without zeros at the end of the fraction. */
export const isoText = (expression: string): string => `replace(replace(${expression}::varchar, ' ', 'T'), '+00', 'Z')`;

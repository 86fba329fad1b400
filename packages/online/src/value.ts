import type { ColumnType } from '@hopyard/table';

const LARGEST: Partial<Record<ColumnType, bigint>> = { INT32: 2n ** 31n - 1n, INT64: 2n ** 63n - 1n };
const WANTED: Record<ColumnType, string> = {
  BOOL: 'true or false',
  INT32: 'a whole number of at most 32 bits',
  INT64: 'a whole number of at most 64 bits; beyond 2^53 as text',
  FLOAT32: 'a number',
  FLOAT64: 'a number',
  STRING: 'a text',
  DATE: 'a day such as "2001-01-31"',
  TIMESTAMP: 'an instant in UTC such as "2001-01-31T12:00:00Z"',
};

/** What a value of a type looks like in JSON, for messages. */
export const wanted = (type: ColumnType): string => WANTED[type];

/** A whole number of JSON, or its text; null when it is none, or too large for the type. */
function wholeOf(type: ColumnType, value: unknown): bigint | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : typeof value === 'string' ? value : '';
  if (!/^-?\d{1,19}$/.test(text)) return null;
  const whole = BigInt(text);
  const largest = LARGEST[type] as bigint;
  return whole <= largest && whole >= -largest - 1n ? whole : null;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,6}))?(Z|[+-]\d{2}:\d{2})$/;

/** Microseconds since 1970 of an ISO 8601 instant. */
function microsecondsOf(value: unknown): bigint | null {
  const [, day, time, fraction, zone] = (typeof value === 'string' && INSTANT.exec(value)) || [];
  if (day === undefined) return null;
  const milliseconds = Date.parse(`${day}T${time}${zone}`);
  if (Number.isNaN(milliseconds) || dayOf(day) === null) return null;
  return BigInt(milliseconds) * 1000n + BigInt((fraction ?? '').padEnd(6, '0'));
}

function dayOf(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : null;
}

/** An instant as the platform writes it: ISO 8601 in UTC with six digits behind the second. */
function instantText(microseconds: bigint): string {
  const millisecond = microseconds / 1000n - (microseconds % 1000n < 0n ? 1n : 0n);
  const rest = microseconds - millisecond * 1000n;
  return `${new Date(Number(millisecond)).toISOString().slice(0, -1)}${String(rest).padStart(3, '0')}Z`;
}

/** A value in its one form: equal values have equal forms. Undefined: it is no value of that type. */
export function canonical(type: ColumnType, value: unknown): boolean | bigint | number | string | undefined {
  switch (type) {
    case 'BOOL':
      return typeof value === 'boolean' ? value : undefined;
    case 'INT32':
    case 'INT64':
      return wholeOf(type, value) ?? undefined;
    case 'FLOAT32':
    case 'FLOAT64':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'STRING':
      return typeof value === 'string' && !value.includes('\0') ? value : undefined;
    case 'DATE':
      return dayOf(value) ?? undefined;
    case 'TIMESTAMP': {
      const microseconds = microsecondsOf(value);
      return microseconds === null ? undefined : instantText(microseconds);
    }
  }
}

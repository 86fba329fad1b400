import { Calendar, Hash, KeyRound, ToggleLeft, Type } from 'lucide-react';
import type { FeatureType } from '@/graphql/__generated__/graphql.ts';
import { count, eventTime, metric } from '@/lib/format.ts';

const ICONS: Record<FeatureType, typeof Hash> = {
  BOOL: ToggleLeft,
  INT32: Hash,
  INT64: Hash,
  FLOAT32: Hash,
  FLOAT64: Hash,
  STRING: Type,
  DATE: Calendar,
  TIMESTAMP: Calendar,
};

export function TypeIcon({ type, keyed = false }: { type: FeatureType; keyed?: boolean }) {
  const Icon = keyed ? KeyRound : ICONS[type];
  return <Icon className="i" aria-hidden />;
}

export const isTime = (type: FeatureType) => type === 'DATE' || type === 'TIMESTAMP';
export const isNumber = (type: FeatureType) => /^(INT|FLOAT)/.test(type);

/** A value of a feature as a page shows it. Times may be instants or milliseconds since 1970. */
export function showValue(type: FeatureType, value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (isTime(type)) return eventTime(value as string | number);
  if (isNumber(type)) return type.startsWith('INT') ? count(Math.round(Number(value))) : metric(Number(value));
  return value === 'true' || value === true ? 'yes' : value === 'false' || value === false ? 'no' : String(value);
}

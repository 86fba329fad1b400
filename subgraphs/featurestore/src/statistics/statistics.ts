import { ColumnProfile, type ColumnStatistics, describe, TableProfile, type TableProfileJson } from '@hopyard/statistics';
import type { Column, ColumnType } from '@hopyard/table';
import type { FeatureStatistics, Statistics } from '../__generated__/types.ts';

type Described = Pick<Column, 'name' | 'type'>;

/** A table's profile as people read it, by the columns of its schema. */
export const statisticsOf = (profile: unknown, columns: readonly Described[], computedAt: Date): Statistics =>
  statisticsOfProfile(TableProfile.fromJSON(profile as TableProfileJson), columns, computedAt);

export const statisticsOfProfile = (profile: TableProfile, columns: readonly Described[], computedAt: Date): Statistics => ({
  computedAt,
  rowCount: profile.rowCount,
  features: columns.map((column) => featureStatisticsOf(profile, column)),
});

export function featureStatisticsOf(profile: TableProfile, { name, type }: Described): FeatureStatistics {
  const column = profile.columns.get(name) ?? allNull(profile, name, type);
  const { count, nullCount, distinctCount, exactDistinct, min, max, mean, stddev, quantiles, histogram } = describe(column);
  return {
    ...{ feature: name, type, count: count + nullCount, nullCount, distinctCount, distinctExact: exactDistinct, quantiles },
    min: extreme(type, min),
    max: extreme(type, max),
    ...(column.kind === 'number' ? { mean, stddev } : { mean: null, stddev: null }),
    histogram: count === 0 ? null : histogram,
  };
}

/** A feature that was appended after these rows were profiled. */
function allNull(profile: TableProfile, name: string, type: ColumnType): ColumnProfile {
  const column = new ColumnProfile(name, KINDS[type]);
  column.addNulls(profile.rowCount);
  return column;
}

const KINDS = {
  ...{ BOOL: 'boolean', STRING: 'category', DATE: 'time', TIMESTAMP: 'time' },
  ...{ INT32: 'number', INT64: 'number', FLOAT32: 'number', FLOAT64: 'number' },
} as const satisfies Record<ColumnType, ColumnProfile['kind']>;

/** Times as ISO 8601; a profile has them in milliseconds. */
function extreme(type: ColumnType, value: ColumnStatistics['min']): number | string | null {
  if (typeof value !== 'number' || (type !== 'DATE' && type !== 'TIMESTAMP')) return value;
  const text = new Date(value).toISOString();
  return type === 'DATE' ? text.slice(0, -'T00:00:00.000Z'.length) : text;
}

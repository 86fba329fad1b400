import type { ColumnKind, ColumnProfile } from './column-profile.ts';
import { countsBetween, quantile } from './distribution.ts';
import { histogramEdges } from './histogram.ts';

const QUANTILES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];

/** Stands for all categories that are not named. */
export const OTHER = '⟨other⟩';

export type ColumnStatistics = {
  name: string;
  kind: ColumnKind;
  /** Values that are not null. */
  count: number;
  nullCount: number;
  /** NaN and infinite numbers: in `count`, in no other figure. */
  notFinite: number;
  /** Different values; where `exactDistinct` is false, with a standard error of 1.6 %. */
  distinctCount: number;
  exactDistinct: boolean;
  /** Always exact. Texts compare by UTF-16 code units. null of booleans, and where there is no value. */
  min: number | string | null;
  max: number | string | null;
  /** Of numbers and times; of booleans, the share that is true. */
  mean: number | null;
  /** Sample standard deviation (divided by count - 1). */
  stddev: number | null;
  /** The least value that at least the share q does not pass; where `exactQuantiles` is false, its rank is within 0.5 % of the count. */
  quantiles: { q: number; value: number }[];
  exactQuantiles: boolean;
  /**
   * Numbers and times: `edges` ascend and are one fewer than `counts`; the first bin is all below the first edge, the last all
   * from the last edge on. Otherwise `categories`, the most frequent first, then ⟨other⟩ if there are more.
   */
  histogram: { edges?: number[]; categories?: string[]; counts: number[]; nullCount: number };
};

export type DescribeOptions = {
  /** At most so many bins; 20. */
  bins?: number;
  /** At most so many categories by name; 20. */
  categories?: number;
  quantiles?: readonly number[];
};

/** The figures of a column that people read. */
export function describe(profile: ColumnProfile, { bins = 20, categories = 20, quantiles = QUANTILES }: DescribeOptions = {}): ColumnStatistics {
  const { name, kind, count, nullCount, notFinite } = profile;
  const { count: distinctCount, exact } = profile.distinct();
  const head = { name, kind, count, nullCount, notFinite, distinctCount, exactDistinct: exact };
  if (kind === 'number' || kind === 'time') {
    const spread = profile.distribution();
    const edges = histogramEdges(spread, bins, kind);
    const { min = null, max = null, mean = null, stddev = null } = profile.moments() ?? {};
    return {
      ...head,
      ...{ min, max, mean, stddev },
      quantiles: spread.total === 0 ? [] : quantiles.map((q) => ({ q, value: quantile(spread, q) })),
      exactQuantiles: exact,
      histogram: { edges, counts: countsBetween(spread, edges), nullCount },
    };
  }
  const top = profile.topCategories(categories);
  const other = count - top.reduce((sum, [, times]) => sum + times, 0);
  return {
    ...head,
    ...profile.textRange(),
    mean: kind === 'boolean' && count > 0 ? profile.countsOf(['true']).counts[0]! / count : null,
    stddev: null,
    quantiles: [],
    exactQuantiles: true,
    histogram: {
      categories: [...top.map(([category]) => category), ...(other > 0 ? [OTHER] : [])],
      counts: [...top.map(([, times]) => times), ...(other > 0 ? [other] : [])],
      nullCount,
    },
  };
}

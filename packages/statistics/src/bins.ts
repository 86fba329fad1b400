import type { ColumnProfile } from './column-profile.ts';
import { quantile } from './distribution.ts';

export type BinsOptions = {
  /** Numbers: at most so many bins; 10. */
  bins?: number;
  /** Categories: at most so many by name, the reference's most frequent; 20. */
  categories?: number;
};

/**
 * What is in a bin. `range`: numbers above `from` and up to `to`; null: open. `value`: one number. `category`: one category,
 * booleans as `false` and `true`. `other`: what no bin of the reference names. `not-finite`: NaN and infinities.
 */
export type BinKey =
  | { kind: 'range'; from: number | null; to: number | null }
  | { kind: 'value'; value: number }
  | { kind: 'category'; category: string }
  | { kind: 'other' | 'not-finite' | 'null' };

/** A bin with its share of the rows of each side, 0 to 1. The shares of a side sum to 1. */
export type Bin = BinKey & { reference: number; window: number };

type Cut = { keys: BinKey[]; count: (profile: ColumnProfile) => number[] };

/**
 * Both sides counted over the bins of the reference. A bin that is empty on both sides is left out.
 * - Numbers: the edges are the quantiles 1/bins, 2/bins, … of the reference, equal ones once, the outer bins open. Where the
 *   reference has no more different values than `bins`, each value is a bin, and `other` is every number between and beyond.
 * - Categories and booleans: the most frequent categories of the reference, and `other`.
 * - Nulls are a bin, and so are numbers that are not finite.
 */
export function binCounts(
  reference: ColumnProfile,
  window: ColumnProfile,
  { bins = 10, categories = 20 }: BinsOptions,
): { keys: BinKey[]; reference: number[]; window: number[] } {
  const cut = reference.kind === 'number' ? cutNumbers(reference, bins) : cutCategories(reference, categories);
  const keys: BinKey[] = [...cut.keys, { kind: 'not-finite' }, { kind: 'null' }];
  const [ours, theirs] = [reference, window].map((profile) => [...cut.count(profile), profile.notFinite, profile.nullCount]) as [number[], number[]];
  const filled = keys.map((_, index) => ours[index]! + theirs[index]! > 0);
  const kept = <Of>(all: Of[]): Of[] => all.filter((_, index) => filled[index]);
  return { keys: kept(keys), reference: kept(ours), window: kept(theirs) };
}

/**
 * The numbers between which a window is to be counted (`new ColumnProfile(name, kind, edges)`), so that its bins, and with them PSI
 * and the other metrics over bins, are exact however many rows there are; null where bins are no ranges of numbers.
 */
export const binEdges = (reference: ColumnProfile, { bins = 10 }: BinsOptions = {}): number[] | null =>
  reference.kind === 'number' ? numberCut(reference, bins).edges : null;

/** Ranges above one edge and up to the next. A value is a range from the greatest number below it. */
function numberCut(reference: ColumnProfile, bins: number): { edges: number[]; values: Float64Array | null } {
  const spread = reference.distribution();
  const distinct = reference.distinct();
  if (distinct.exact && distinct.count <= bins)
    return { edges: Array.from(spread.values).flatMap((value) => [before(value), value]), values: spread.values };
  return { edges: [...new Set(Array.from({ length: bins - 1 }, (_, index) => quantile(spread, (index + 1) / bins)))], values: null };
}

function cutNumbers(reference: ColumnProfile, bins: number): Cut {
  const { edges, values } = numberCut(reference, bins);
  const inRanges = (profile: ColumnProfile) => {
    const ranks = [0, ...profile.ranks(edges), profile.count - profile.notFinite];
    return ranks.slice(1).map((rank, index) => rank - ranks[index]!);
  };
  if (!values) return { keys: [...edges, null].map((to, index) => ({ kind: 'range', from: edges[index - 1] ?? null, to })), count: inRanges };
  return {
    keys: [...Array.from(values, (value): BinKey => ({ kind: 'value', value })), { kind: 'other' }],
    count: (profile) => {
      const counts = inRanges(profile);
      const [ofValues, others] = [1, 0].map((odd) => counts.filter((_, index) => index % 2 === odd)) as [number[], number[]];
      return [...ofValues, sum(others)];
    },
  };
}

/** The greatest double below a finite one. */
function before(value: number): number {
  if (value === 0) return -Number.MIN_VALUE;
  const bits = new BigInt64Array(Float64Array.of(value).buffer);
  bits[0]! += value > 0 ? -1n : 1n;
  return new Float64Array(bits.buffer)[0]!;
}

function cutCategories(reference: ColumnProfile, limit: number): Cut {
  const categories = reference.topCategories(limit).map(([category]) => category);
  return {
    keys: [...categories.map((category): BinKey => ({ kind: 'category', category })), { kind: 'other' }],
    count: (profile) => {
      const { counts, other } = profile.countsOf(categories);
      return [...counts, other];
    },
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

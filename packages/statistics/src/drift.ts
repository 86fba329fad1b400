import { type Bin, binCounts, type BinsOptions } from './bins.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Distribution } from './distribution.ts';

/**
 * How a window is compared with the reference. p and q are the shares of reference and window in a bin (`binCounts` says which
 * bins), F and G the shares of their finite numbers that are at most x. All are 0 for equal sides and grow with the difference.
 * - `PSI`, population stability index: Σ (q − p) ln(q / p) with smoothed shares, see `SMOOTHING`. Unbounded; of old, 0.1 is
 *   called a moderate and 0.25 a large shift (Siddiqi, "Credit Risk Scorecards", 2006). It is the symmetric divergence of
 *   Jeffreys ("An invariant form for the prior probability in estimation problems", 1946).
 * - `JS_DISTANCE`: √(½ Σ p ln(p / m) + ½ Σ q ln(q / m)), m = (p + q) / 2, natural logarithm; 0 to √(ln 2) = 0.83. A metric
 *   (Endres, Schindelin, "A new metric for probability distributions", IEEE Transactions on Information Theory 49, 2003).
 * - `HELLINGER`: √(½ Σ (√p − √q)²); 0 to 1 (Le Cam, Yang, "Asymptotics in Statistics", 2000).
 * - `L_INFINITY`: the greatest |p − q|; 0 to 1.
 * - `CHI_SQUARED`: √(Σ (q − p)² / r), r = (n p + m q) / (n + m), n and m the rows of reference and window: Pearson's statistic
 *   of the table of two rows without their numbers, χ² = n m / (n + m) · Σ (q − p)² / r. Against a much larger reference it is
 *   Cohen's w ("Statistical Power Analysis", 1988): 0.1 small, 0.3 medium, 0.5 large. χ² itself and its p-value are in `test`.
 * - `KOLMOGOROV_SMIRNOV`: the greatest |F(x) − G(x)|; 0 to 1. Numbers alone; nulls are not in it.
 * - `WASSERSTEIN`: ∫ |F(x) − G(x)| dx in the unit of the column, the first Wasserstein distance (Vallender, "Calculation of the
 *   Wasserstein distance between probability distributions on the line", 1974). Numbers alone; nulls are not in it.
 * - `WASSERSTEIN_NORMED`: the same by the standard deviation of the reference.
 */
export type DriftMetric =
  | 'PSI'
  | 'JS_DISTANCE'
  | 'HELLINGER'
  | 'L_INFINITY'
  | 'CHI_SQUARED'
  | 'KOLMOGOROV_SMIRNOV'
  | 'WASSERSTEIN'
  | 'WASSERSTEIN_NORMED';

export type Drift = {
  metric: DriftMetric;
  /** null where there is nothing to compare: a side without rows (of the metrics of numbers alone: without finite numbers), or no deviation to divide by. */
  value: number | null;
  /** Rows of the window, nulls among them. */
  samples: number;
  /** What a page draws one over the other; empty if a side has no rows. */
  bins: Bin[];
  /** Of `CHI_SQUARED`: Pearson's χ², its degrees of freedom (bins less 1), and how likely equal shares give as much or more; below 1e-12 that may be 0. */
  test: { statistic: number; degrees: number; pValue: number } | null;
};

/**
 * The share that is added to each bin of both sides before `PSI` is taken, after which they sum to 1 again: (p + s) / (1 + s · bins).
 * ln(q / p) has no value where a bin is empty, and where it is nearly so a handful of rows would be the whole figure. A thousandth,
 * because that is how well a sketch knows a share. A share rather than a count, so that the figure does not depend on how many
 * rows there are; of every bin rather than of the empty ones, so that it does not jump when the first row comes.
 */
const SMOOTHING = 0.001;

/** Whether the metric is defined for the column's kind: none for times, which only go on, so that a window's are never the reference's. */
export const isComparable = (profile: ColumnProfile, metric: DriftMetric): boolean =>
  profile.kind === 'number' || (profile.kind !== 'time' && !ofNumbersAlone(metric));

/** How far the window is from the reference. Throws a RangeError if the metric is not defined for the kind (`isComparable`), a TypeError if the kinds differ. */
export function drift(reference: ColumnProfile, window: ColumnProfile, metric: DriftMetric, options: BinsOptions = {}): Drift {
  if (reference.kind !== window.kind)
    throw new TypeError(`The reference of "${reference.name}" is of the kind ${reference.kind}, the window of ${window.kind}.`);
  if (!isComparable(reference, metric))
    throw new RangeError(`${metric} is not defined for "${reference.name}", which is of the kind ${reference.kind}.`);
  const counts = binCounts(reference, window, options);
  const [rows, samples] = [sum(counts.reference), sum(counts.window)];
  if (rows === 0 || samples === 0) return { metric, value: null, samples, bins: [], test: null };
  const bins = counts.keys.map((key, index) => ({ ...key, reference: counts.reference[index]! / rows, window: counts.window[index]! / samples }));
  const test = metric === 'CHI_SQUARED' ? chiSquared(bins, rows, samples) : null;
  const value = ofNumbersAlone(metric)
    ? distance(reference, window, metric)
    : metric === 'CHI_SQUARED'
      ? Math.sqrt(test!.statistic * (1 / rows + 1 / samples))
      : divergence(bins, metric);
  return { metric, value, samples, bins, test };
}

type OfNumbers = 'KOLMOGOROV_SMIRNOV' | 'WASSERSTEIN' | 'WASSERSTEIN_NORMED';

const ofNumbersAlone = (metric: DriftMetric): metric is OfNumbers => metric === 'KOLMOGOROV_SMIRNOV' || metric.startsWith('WASSERSTEIN');

function divergence(bins: readonly Bin[], metric: Exclude<DriftMetric, OfNumbers | 'CHI_SQUARED'>): number {
  const over = (term: (p: number, q: number) => number): number => sum(bins.map(({ reference, window }) => term(reference, window)));
  switch (metric) {
    case 'PSI': {
      const smooth = (share: number): number => (share + SMOOTHING) / (1 + SMOOTHING * bins.length);
      return over((p, q) => (smooth(q) - smooth(p)) * Math.log(smooth(q) / smooth(p)));
    }
    case 'JS_DISTANCE': {
      const against = (share: number, middle: number): number => (share === 0 ? 0 : (share * Math.log(share / middle)) / 2);
      // Rounding may leave a little less than 0.
      return Math.sqrt(
        Math.max(
          0,
          over((p, q) => against(p, (p + q) / 2) + against(q, (p + q) / 2)),
        ),
      );
    }
    case 'HELLINGER':
      return Math.sqrt(over((p, q) => (Math.sqrt(p) - Math.sqrt(q)) ** 2) / 2);
    case 'L_INFINITY':
      return Math.max(...bins.map(({ reference, window }) => Math.abs(window - reference)));
  }
}

function chiSquared(bins: readonly Bin[], rows: number, samples: number): { statistic: number; degrees: number; pValue: number } {
  const apart = sum(bins.map(({ reference: p, window: q }) => ((q - p) ** 2 * (rows + samples)) / (rows * p + samples * q)));
  const [statistic, degrees] = [(apart * rows * samples) / (rows + samples), bins.length - 1];
  return { statistic, degrees, pValue: chiSquaredTail(statistic, degrees) };
}

/**
 * The chance that χ² of so many degrees of freedom is at least `statistic`: 1 − P(k/2, x/2) by the series of the incomplete gamma
 * function (Abramowitz, Stegun, "Handbook of Mathematical Functions", 6.5.29), P(a, y) = yᵃ e⁻ʸ / Γ(a + 1) · (1 + y / (a + 1) + y² / ((a + 1)(a + 2)) + …).
 */
export function chiSquaredTail(statistic: number, degrees: number): number {
  const [a, y] = [degrees / 2, statistic / 2];
  if (degrees === 0 || y === 0) return 1;
  // There e⁻ʸ is 0 beside any number of bins; the chance is far below what 1 − P can hold.
  if (y > 700) return 0;
  let term = Math.exp(-y) / (degrees % 2 === 1 ? Math.sqrt(Math.PI * y) : 1);
  for (let factor = a; factor > 0; factor--) term *= y / factor;
  let share = 0;
  for (let next = a + 1; term > share * Number.EPSILON; next++) {
    share += term;
    term *= y / next;
  }
  return Math.max(0, 1 - share);
}

function distance(reference: ColumnProfile, window: ColumnProfile, metric: OfNumbers): number | null {
  const [one, other] = [reference.distribution(), window.distribution()];
  if (one.total === 0 || other.total === 0) return null;
  const { greatest, area } = between(one, other);
  if (metric === 'KOLMOGOROV_SMIRNOV') return greatest;
  const value = metric === 'WASSERSTEIN' ? area : area / (reference.moments()!.stddev ?? 0);
  return Number.isFinite(value) ? value : null;
}

/** The greatest |F − G| and the area between F and G, which are steps: one walk over the values of both. */
function between(one: Distribution, other: Distribution): { greatest: number; area: number } {
  let [greatest, area, apart, from, first, second] = [0, 0, 0, Number.NaN, 0, 0];
  while (first < one.values.length || second < other.values.length) {
    const at = Math.min(one.values[first] ?? Number.POSITIVE_INFINITY, other.values[second] ?? Number.POSITIVE_INFINITY);
    if (apart > 0) area += apart * (at - from);
    while (one.values[first] === at) first++;
    while (other.values[second] === at) second++;
    apart = Math.abs((one.cumulative[first - 1] ?? 0) / one.total - (other.cumulative[second - 1] ?? 0) / other.total);
    greatest = Math.max(greatest, apart);
    from = at;
  }
  return { greatest, area };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

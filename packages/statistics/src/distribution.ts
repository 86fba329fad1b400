/**
 * How numbers are spread, as ascending values and how many numbers are at most each. Of counted values every answer is exact;
 * of a sketch, ranks are within 0.5 % of `total`.
 */
export type Distribution = {
  values: Float64Array;
  /** How many numbers are at most `values[index]`. */
  cumulative: Float64Array;
  /** How many finite numbers there are. */
  total: number;
  /** Least and greatest, always exact; NaN if there are none. */
  min: number;
  max: number;
};

export function distribution(values: Float64Array, weights: Float64Array, min: number, max: number): Distribution {
  const cumulative = new Float64Array(values.length);
  let total = 0;
  for (const [index, weight] of weights.entries()) {
    total += weight;
    cumulative[index] = total;
  }
  return { values, cumulative, total, min, max };
}

/**
 * The least value that at least the share `q` of the numbers do not pass (definition 1 of Hyndman and Fan, "Sample quantiles in
 * statistical packages", 1996): always a number that came, never one between two. NaN if there are none.
 */
export function quantile({ values, cumulative, total, min, max }: Distribution, q: number): number {
  if (q <= 0 || total === 0) return min;
  if (q >= 1) return max;
  const rank = Math.max(1, Math.ceil(q * total));
  return values[firstIndex(cumulative, (count) => count >= rank)] ?? max;
}

/** How many numbers are below `edge`. */
export function below({ values, cumulative, total, min, max }: Distribution, edge: number): number {
  if (total === 0 || edge <= min) return 0;
  if (edge > max) return total;
  const index = firstIndex(values, (value) => value >= edge);
  return index === 0 ? 0 : cumulative[index - 1]!;
}

/** How many numbers are at most `edge`. */
export function atMost({ values, cumulative, total, min, max }: Distribution, edge: number): number {
  if (total === 0 || edge < min) return 0;
  if (edge >= max) return total;
  const index = firstIndex(values, (value) => value > edge);
  return index === 0 ? 0 : cumulative[index - 1]!;
}

/** The share of the numbers that are at most `edge`: the cumulative distribution function. NaN if there are none. */
export const cdf = (spread: Distribution, edge: number): number => atMost(spread, edge) / spread.total;

/**
 * How many numbers are in each bin: below the first edge, from each edge up to but not including the next, from the last edge
 * on. One count more than edges.
 */
export function countsBetween(spread: Distribution, edges: readonly number[]): number[] {
  const ranks = [0, ...edges.map((edge) => below(spread, edge)), spread.total];
  return ranks.slice(1).map((rank, index) => rank - ranks[index]!);
}

/** The first index of an ascending array for which the condition holds; its length if for none. */
function firstIndex(values: Float64Array, holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

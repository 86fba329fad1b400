import { type Distribution, quantile } from './distribution.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;
/** Steps of time that people count in, in milliseconds; shorter and longer ones are 1, 2, 2.5, 5 times a power of ten of milliseconds or of days. */
const TIME_STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * 60 * SECOND),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR),
];

/**
 * Edges of at most `bins` bins: multiples of a readable step between the 0.5 % and the 99.5 % quantile, so that a few far
 * values do not squeeze all others into one bin. The outer bins are open. Few values (as many as bins, or fewer) get a bin each.
 */
export function histogramEdges(spread: Distribution, bins: number, scale: 'number' | 'time'): number[] {
  const { values, total, min, max } = spread;
  if (total === 0 || bins < 2 || min === max) return [];
  const different = values.filter((value, index) => index === 0 || value !== values[index - 1]);
  if (different.length <= bins) return [...different.subarray(1)];
  let [from, to] = [quantile(spread, 0.005), quantile(spread, 0.995)];
  if (from === to) [from, to] = [min, max];
  const least = to / (bins - 1) - from / (bins - 1);
  const step = scale === 'time' ? timeStep(least) : decimalStep(least);
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  const edges: number[] = [];
  for (let index = first; index <= last && edges.length < bins - 1; index++) edges.push(multiple(index, step));
  // Beside numbers so large that a step is lost in their last digit, edges fall together.
  return edges.filter((edge, index) => Number.isFinite(edge) && (index === 0 || edge > edges[index - 1]!));
}

/** The least of 1, 2, 2.5, 5 times a power of ten that is not below `least`. */
function decimalStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= least) ?? 10;
  return Math.max(factor * power, Number.MIN_VALUE);
}

function timeStep(least: number): number {
  if (least <= SECOND / 2) return decimalStep(least);
  return TIME_STEPS.find((step) => step >= least) ?? DAY * Math.max(1, decimalStep(least / DAY));
}

/** 3 × 0.1 is 0.30000000000000004; an edge is 0.3. */
const multiple = (index: number, step: number): number => (Number.isInteger(step) ? index * step : Number((index * step).toPrecision(12)));

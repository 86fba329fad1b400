import type { BinsOptions } from './bins.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type Drift, drift, type DriftMetric, isComparable } from './drift.ts';
import { Moments } from './moments.ts';

/**
 * The greatest of `floor`, mean + `deviations` · sample standard deviation of the values, and the same of the values to the power
 * that makes them nearly normal: what the metric does anyway, from window to window. Of no value, the floor; of one, no deviation.
 * The default floor is for PSI.
 *
 * The power: PSI grows with the square of a shift, as χ² does, whose cube root is nearly normal (Wilson, Hilferty, "The
 * distribution of chi-square", 1931); the other metrics grow with the shift, so theirs is 2/3. Of a column whose level swings like
 * a normal number, three deviations of χ² itself are passed once in 45 windows, of its cube root once in 800.
 */
export function learntLimit(values: readonly number[], { metric = 'PSI', floor = 0.25, deviations = 3 }: LimitOptions = {}): number {
  if (values.length === 0) return floor;
  const power = metric === 'PSI' ? 1 / 3 : 2 / 3;
  const limitOf = (some: readonly number[]): number => {
    const moments = new Moments();
    moments.add(Float64Array.from(some), some.length);
    return moments.mean + deviations * (moments.stddev() ?? 0);
  };
  return Math.max(floor, limitOf(values), limitOf(values.map((value) => value ** power)) ** (1 / power));
}

type LimitOptions = { metric?: DriftMetric; floor?: number; deviations?: number };

/** A chunk whose PSI against the whole is above this has hardly a row in common with it. */
const UNLIKE = 1;

export type Learnt =
  | { judged: true; limit: number; values: number[] }
  /** `TIME`: times only go on. `UNDEFINED`: the metric is of numbers. `EMPTY`: the reference has no rows to compare with. `CYCLE`: see `learn`. `words` says it to people. */
  | { judged: false; reason: 'TIME' | 'UNDEFINED' | 'EMPTY' | 'CYCLE'; words: string; values: number[] };

/**
 * The limit of a column, learnt from chunks of the reference itself, each as long as a window and in the order of time: the
 * values of the metric, chunk against whole, through `learntLimit`. A column is not judged whose PSI is above 1 in at least
 * half of the chunks: an ordinary window shows a part of its values, as one day shows one weekday, and would be far from the
 * reference always. What swings from window to window stays judged, with a limit above its swings.
 */
export function learn(
  reference: ColumnProfile,
  chunks: readonly ColumnProfile[],
  metric: DriftMetric,
  options: BinsOptions & { floor?: number; deviations?: number } = {},
): Learnt {
  const { name, kind } = reference;
  if (kind === 'time')
    return { judged: false, reason: 'TIME', words: `"${name}" is a time, and times only go on: no window is like the past.`, values: [] };
  if (!isComparable(reference, metric))
    return { judged: false, reason: 'UNDEFINED', words: `${metric} is of numbers, and "${name}" is of the kind ${kind}.`, values: [] };
  const values = valuesOf(reference, chunks, metric, options);
  if (drift(reference, reference, metric, options).value === null) {
    return { judged: false, reason: 'EMPTY', words: `The reference has no values of "${name}" that ${metric} could compare with.`, values };
  }
  const stabilities = metric === 'PSI' ? values : valuesOf(reference, chunks, 'PSI', options);
  const unlike = stabilities.filter((psi) => psi > UNLIKE).length;
  if (unlike > 0 && 2 * unlike >= stabilities.length) {
    const words = `Its cycle is longer than a window, or it only grows: of ${stabilities.length} stretches of the reference as long as a window, ${unlike} are themselves unlike the whole in "${name}" (PSI above ${UNLIKE}).`;
    return { judged: false, reason: 'CYCLE', words, values };
  }
  return { judged: true, limit: learntLimit(values, { ...options, metric }), values };
}

const valuesOf = (reference: ColumnProfile, chunks: readonly ColumnProfile[], metric: DriftMetric, options: BinsOptions): number[] =>
  chunks.map((chunk) => drift(reference, chunk, metric, options).value).filter((value) => value !== null);

/** `TOO_FEW`: shown and not judged. `BEYOND`: above the limit. */
export type WindowVerdict = 'TOO_FEW' | 'WITHIN' | 'BEYOND';

/** Whether a window is past the limit. Below `minSamples` rows, 200 by default, chance alone moves every metric. */
export function windowVerdict({ value, samples }: Pick<Drift, 'value' | 'samples'>, limit: number, minSamples = 200): WindowVerdict {
  if (value === null || samples < minSamples) return 'TOO_FEW';
  return value > limit ? 'BEYOND' : 'WITHIN';
}

/**
 * Whether an alert stands: at least `breaches` of the last `outOf` judged windows are beyond their limit; the oldest first, and
 * by default the last one alone. Windows of too few rows say nothing, neither for nor against.
 */
export function alertStands(verdicts: readonly WindowVerdict[], { breaches = 1, outOf = 1 } = {}): boolean {
  const judged = verdicts.filter((verdict) => verdict !== 'TOO_FEW').slice(-outOf);
  return judged.filter((verdict) => verdict === 'BEYOND').length >= breaches;
}

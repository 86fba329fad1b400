import type { Columns } from '@hopyard/inference';
import type { LabelledMetric } from './metrics.ts';

/** A call and what turned out to be true of it: by name one value, or one a row. */
export type LabelledCall = { rows: number; outputs: Columns | null; actual: Readonly<Record<string, unknown>> };

/** A score between 0 and 1 beside what turned out to be true. */
export type Labelled = { score: number; truth: boolean };

/**
 * The rows of a call whose true value was reported. The truth is the first value that was, true or false, 1 or 0. The score is the
 * second value of an output that has two a row, as classifiers give the share of yes; else the last output's.
 */
export function labelledOf({ rows, outputs, actual }: LabelledCall): Labelled[] {
  const [truth] = Object.values(actual);
  const tensors = Object.values(outputs ?? {});
  const pairs = tensors.find(([first]) => Array.isArray(first) && first.length === 2);
  const single = tensors.findLast(([first]) => typeof first === 'number' || typeof first === 'boolean');
  return Array.from({ length: rows }, (_, row): Labelled | null => {
    const told = Array.isArray(truth) ? truth[row] : rows === 1 ? truth : undefined;
    const score = pairs ? (pairs[row] as unknown[])[1] : single?.[row];
    const known = (typeof told === 'boolean' || told === 0 || told === 1) && (typeof score === 'number' || typeof score === 'boolean');
    return known ? { score: Number(score), truth: Boolean(told) } : null;
  }).filter((labelled) => labelled !== null);
}

/** The metric over rows; null where it is not defined: without rows, and of `ROC_AUC` without rows of both kinds. */
export function performanceOf(rows: readonly Labelled[], metric: LabelledMetric): number | null {
  if (rows.length === 0) return null;
  switch (metric) {
    case 'ACCURACY':
      return rows.filter(({ score, truth }) => score >= 0.5 === truth).length / rows.length;
    case 'LOG_LOSS': {
      // A score of 0 or 1 that is wrong would be infinitely so.
      const likelihood = ({ score, truth }: Labelled) => Math.min(1 - 1e-15, Math.max(1e-15, truth ? score : 1 - score));
      return -rows.reduce((sum, row) => sum + Math.log(likelihood(row)), 0) / rows.length;
    }
    case 'ROC_AUC':
      return rocAuc(rows);
  }
}

/** The share of pairs of a yes and a no in which the yes has the higher score, equal scores being half (Mann, Whitney, 1947). */
function rocAuc(rows: readonly Labelled[]): number | null {
  const sorted = rows.toSorted((one, other) => one.score - other.score);
  const positives = rows.filter(({ truth }) => truth).length;
  const negatives = rows.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let [ranks, from] = [0, 0];
  while (from < sorted.length) {
    let to = from;
    let yes = 0;
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) if (sorted[to++]!.truth) yes++;
    ranks += yes * ((from + 1 + to) / 2);
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

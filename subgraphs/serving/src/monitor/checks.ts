import { ColumnProfile, isComparable } from '@hopyard/statistics';
import { isDrift, isOfTheWhole } from './metrics.ts';
import type { Check, Column, Threshold } from './monitor.ts';

/** Thresholds column by column. A learnt limit is not there yet; what no window can be judged by says why. */
export const checksOf = (thresholds: readonly Threshold[], columns: readonly Column[]): Check[] =>
  thresholds.flatMap((threshold, place): Check[] => {
    const { metric, column: wanted, limit, learnt } = threshold;
    const check = { threshold: place, metric, learnt: learnt !== null };
    if (isOfTheWhole(metric)) return [{ ...check, column: null, limit, notJudged: null }];
    const named = new Set(thresholds.flatMap((other) => (other.metric === metric && other.column !== null ? [other.column] : [])));
    return columns
      .filter(({ name }) => (wanted === null ? !named.has(name) : name === wanted))
      .map((column) => {
        const notJudged = undefinedFor(threshold, column);
        return { ...check, column: column.name, limit: notJudged ? null : limit, notJudged };
      });
  });

function undefinedFor({ metric }: Threshold, { name, kind }: Column): string | null {
  if (!isDrift(metric)) return null;
  if (kind === 'time') return `"${name}" is a time, and times only go on: no window is like the past.`;
  return isComparable(new ColumnProfile(name, kind), metric) ? null : `${metric} is of numbers, and "${name}" is of the kind ${kind}.`;
}

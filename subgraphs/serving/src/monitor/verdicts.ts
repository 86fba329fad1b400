import { alertStands, type WindowVerdict } from '@hopyard/statistics';
import type { Measured } from './measure.ts';
import type { Check, Threshold } from './monitor.ts';

/** Verdicts on the last windows by metric and column, each with the number of its window; the oldest first. */
export type Verdicts = Record<string, [number: number, verdict: WindowVerdict][]>;

/** As many windows as a threshold can look back on. */
export const MOST_WINDOWS = 20;

const keyOf = ({ metric, column }: Pick<Check, 'metric' | 'column'>) => `${metric} ${column ?? ''}`;

/** Whether an alert stands for a check; null: there was nothing to judge in this window, so that what stood stands. */
export type Judgement = { check: Check; measured: Measured; stands: boolean | null };

/** Enters a window's measurements beside those before, again if it was measured before, and says where alerts stand. */
export function judge(
  verdicts: Verdicts,
  number: number,
  measured: readonly Measured[],
  { checks, thresholds, minSamples }: { checks: readonly Check[]; thresholds: readonly Threshold[]; minSamples: number },
): { verdicts: Verdicts; judgements: Judgement[] } {
  const next = { ...verdicts };
  const judgements = checks.flatMap((check): Judgement[] => {
    const found = measured.find(({ metric, column }) => metric === check.metric && column === check.column);
    if (!found || check.limit === null) return [];
    const verdict: WindowVerdict = found.value === null || found.samples < minSamples ? 'TOO_FEW' : found.breach ? 'BEYOND' : 'WITHIN';
    const key = keyOf(check);
    const before = (next[key] ?? []).filter(([other]) => other !== number);
    if (verdict !== 'TOO_FEW') before.push([number, verdict]);
    next[key] = before.sort(([one], [other]) => one - other).slice(-MOST_WINDOWS);
    const { breaches, outOf } = thresholds[check.threshold] as Threshold;
    const stands =
      verdict === 'TOO_FEW'
        ? null
        : alertStands(
            next[key].map(([, of]) => of),
            { breaches, outOf },
          );
    return [{ check, measured: found, stands }];
  });
  return { verdicts: next, judgements };
}

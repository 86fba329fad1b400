import { expect, test } from 'vitest';
import type { Measured } from './measure.ts';
import type { Threshold } from './monitor.ts';
import { judge, type Verdicts } from './verdicts.ts';

const threshold: Threshold = { metric: 'PSI', column: null, limit: 0.2, learnt: null, breaches: 2, outOf: 3, severity: 'WARNING' };
const check = { threshold: 0, metric: 'PSI' as const, column: 'x', limit: 0.2, learnt: false, notJudged: null };

/** Judges values window by window; null: too few samples. Says where the alert stood after each. */
function run(values: readonly (number | null)[]): (boolean | null | undefined)[] {
  let verdicts: Verdicts = {};
  return values.map((value, index) => {
    const measured: Measured = { metric: 'PSI', column: 'x', value, samples: value === null ? 5 : 500, limit: 0.2, breach: (value ?? 0) > 0.2 };
    const outcome = judge(verdicts, index + 1, [measured], { checks: [check], thresholds: [threshold], minSamples: 100 });
    verdicts = outcome.verdicts;
    return outcome.judgements[0]?.stands;
  });
}

test('an alert stands while so many of the last windows are beyond the limit', () => {
  expect(run([0.3, 0.1, 0.3, 0.1, 0.1, 0.3, 0.3])).toEqual([false, false, true, false, false, false, true]);
});

test('a window of too few samples speaks neither for nor against', () => {
  expect(run([0.3, null, 0.3, null, 0.1, 0.1])).toEqual([false, null, true, null, true, false]);
});

test('a window that is measured again counts once, in its place', () => {
  const measured: Measured = { metric: 'PSI', column: 'x', value: 0.3, samples: 500, limit: 0.2, breach: true };
  const rules = { checks: [check], thresholds: [threshold], minSamples: 100 };
  const once = judge({}, 4, [measured], rules);
  expect(judge(once.verdicts, 4, [measured], rules).judgements[0]?.stands).toBe(false);
  const later = judge(once.verdicts, 3, [measured], rules);
  expect(later.judgements[0]?.stands).toBe(true);
  expect(Object.values(later.verdicts)[0]?.map(([number]) => number)).toEqual([3, 4]);
});

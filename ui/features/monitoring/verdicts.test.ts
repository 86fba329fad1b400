import { expect, test } from 'vitest';
import { checkRows } from './verdicts.ts';

const check = (column: string | null, limit: number | null, notJudged: string | null = null, metric = 'PSI') => ({
  metric,
  column,
  limit,
  learnt: true,
  notJudged,
});
const result = (column: string | null, value: number | null, breach = false, metric = 'PSI') => ({ metric, column, value, limit: 0.25, breach });
const window = (number: number, state: string, results: object[]) => ({
  id: String(number),
  number,
  state,
  to: `2026-06-0${number}T00:00:00Z`,
  results,
});
const rowsOf = (checks: object[], nodes: object[]) => checkRows({ checks, windows: { nodes } } as never);

test('the newest closed window is judged, the worst column first, and one without a limit last, with the reason', () => {
  const rows = rowsOf(
    [check('hour', 0.25), check('weekday', null, 'its cycle is longer than a window'), check('distance', 0.25), check('origin', 0.25)],
    [
      window(3, 'OPEN', []),
      window(2, 'CLOSED', [result('distance', 8, true), result('origin', 0.14), result('hour', 0.01)]),
      window(1, 'CLOSED', [result('distance', 0.1)]),
    ],
  );
  expect(rows.map(({ column, verdict }) => [column, verdict])).toEqual([
    ['distance', 'drift'],
    ['origin', 'watch'],
    ['hour', 'quiet'],
    ['weekday', 'unjudged'],
  ]);
  expect(rows[0]?.points.map(({ number, value }) => [number, value])).toEqual([
    [1, 0.1],
    [2, 8],
  ]);
  expect(rows[3]?.why).toBe('its cycle is longer than a window');
});

test('windows with too few samples judge nothing', () => {
  const [row] = rowsOf([check('distance', 0.25)], [window(1, 'TOO_FEW', [result('distance', 9, true)])]);
  expect(row).toMatchObject({ verdict: 'unjudged', value: null, points: [] });
});

test('figures of the whole are shown without a limit too, and more is better is not watched', () => {
  const rows = rowsOf(
    [check(null, 0.6, null, 'ROC_AUC')],
    [window(1, 'CLOSED', [result(null, 0.7, false, 'ROC_AUC'), result(null, 12, false, 'LATENCY_P95')])],
  );
  expect(rows.map(({ metric, verdict, value }) => [metric, verdict, value])).toEqual([
    ['ROC_AUC', 'quiet', 0.7],
    ['LATENCY_P95', 'unjudged', 12],
  ]);
});

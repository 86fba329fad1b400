import { expect, test } from 'vitest';
import { chartsOf, figuresOf } from './charts-of.ts';

test('curves whose names begin alike are one chart', () => {
  expect(chartsOf(['auc', 'loss/train', 'loss/valid'])).toEqual([
    ['auc', ['auc']],
    ['loss', ['loss/train', 'loss/valid']],
  ]);
});

test('what a run measured once is a figure once it has ended, and may become a curve before', () => {
  const series = [
    { key: 'test_auc', points: [{ value: 0.7 }] },
    { key: 'loss', points: [{ value: 2 }, { value: 1 }] },
    { key: 'none', points: [] },
  ];
  expect(figuresOf(series, false)).toEqual([{ key: 'test_auc', value: 0.7 }]);
  expect(figuresOf(series, true)).toEqual([]);
});

import { expect, test } from 'vitest';
import { byMetric, metricKeys, parameterKeys } from './run-columns.ts';

const run = (name: string, parameters: Record<string, string>, metrics: Record<string, number> = {}) => ({
  name,
  parameters: Object.entries(parameters).map(([key, value]) => ({ key, value })),
  metrics: Object.entries(metrics).map(([key, last]) => ({ key, last })),
});

test('parameters in which runs differ are told from those that are the same, and one that is missing differs', () => {
  const runs = [run('a', { depth: '4', seed: '1', rate: '0.1' }), run('b', { depth: '6', seed: '1' })];
  expect(parameterKeys(runs)).toEqual({ differ: ['depth', 'rate'], same: ['seed'] });
  expect(parameterKeys(runs.slice(0, 1))).toEqual({ differ: [], same: ['depth', 'rate', 'seed'] });
});

test('metrics in which runs differ come first', () => {
  expect(metricKeys([run('a', {}, { auc: 0.6, rows: 5 }), run('b', {}, { auc: 0.7, rows: 5, loss: 1 })])).toEqual(['auc', 'loss', 'rows']);
});

test('runs without the metric come last, whichever way the others are sorted', () => {
  const runs = [run('none', {}), run('low', {}, { auc: 0.1 }), run('high', {}, { auc: 0.9 })];
  expect(byMetric(runs, 'auc', 'desc').map(({ name }) => name)).toEqual(['high', 'low', 'none']);
  expect(byMetric(runs, 'auc', 'asc').map(({ name }) => name)).toEqual(['low', 'high', 'none']);
});

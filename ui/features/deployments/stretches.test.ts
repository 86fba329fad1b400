import { expect, test } from 'vitest';
import { MetricStore } from '../../lib/metric-store.ts';
import { BACK, Stretches } from './stretches.ts';

const NOW = Date.parse('2026-06-01T12:00:03Z') / 1000;
const stretch = (second: number, requests: number) => ({
  __typename: 'DeploymentMetrics' as const,
  ...{ at: new Date(second * 1000).toISOString(), requests, errors: 0, rejected: 1, latencyP50Ms: 5, latencyP99Ms: 9 },
});

test('a stretch is drawn once it is over, and again when it is told anew', () => {
  const store = new MetricStore();
  const stretches = new Stretches(store);
  const calls = () => store.curves.get('calls');
  stretches.begin([stretch(NOW - 13, 20)], NOW);
  expect(calls()?.steps).toHaveLength(BACK / 10);
  expect(calls()?.values.slice(-2)).toEqual([0, 2]);
  stretches.put([stretch(NOW - 3, 5)], NOW + 1);
  expect(calls()?.values.at(-1)).toBe(2);
  stretches.put([stretch(NOW - 13, 25), stretch(NOW - 3, 15)], NOW + 8);
  expect(calls()?.values.slice(-2)).toEqual([2.5, 1.5]);
  expect(store.curves.get('p99')).toEqual({ steps: [NOW - 13, NOW - 3], values: [9, 9] });
});

test('stretches of which nothing is told had no calls', () => {
  const store = new MetricStore();
  const stretches = new Stretches(store);
  stretches.put([stretch(NOW - 3, 15)], NOW);
  expect(store.curves.size).toBe(0);
  stretches.begin([], NOW);
  stretches.put([], NOW + 30);
  expect(store.curves.get('calls')?.values.slice(-4)).toEqual([0, 1.5, 0, 0]);
});

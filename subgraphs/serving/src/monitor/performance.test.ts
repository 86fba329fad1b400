import { expect, test } from 'vitest';
import { labelledOf, performanceOf } from './performance.ts';

const rows = (...pairs: [score: number, truth: boolean][]) => pairs.map(([score, truth]) => ({ score, truth }));

test('ROC AUC is the share of pairs that are in order, equal scores being half', () => {
  // Of six pairs three are in order and one is equal.
  expect(performanceOf(rows([0.9, true], [0.5, true], [0.2, true], [0.5, false], [0.4, false]), 'ROC_AUC')).toBeCloseTo(3.5 / 6, 12);
  expect(performanceOf(rows([0.9, true]), 'ROC_AUC')).toBeNull();
  expect(performanceOf([], 'ACCURACY')).toBeNull();
});

test('accuracy and log loss are what their definitions give', () => {
  const some = rows([0.8, true], [0.6, false], [0.1, false], [0.5, true]);
  expect(performanceOf(some, 'ACCURACY')).toBe(0.75);
  expect(performanceOf(some, 'LOG_LOSS')).toBeCloseTo(-(Math.log(0.8) + Math.log(0.4) + Math.log(0.9) + Math.log(0.5)) / 4, 12);
  expect(performanceOf(rows([0, true]), 'LOG_LOSS')).toBeCloseTo(-Math.log(1e-15), 9);
});

test('scores are the second of two values a row, else the last output; truths one a row', () => {
  const outputs = {
    label: [1, 0],
    probabilities: [
      [0.2, 0.8],
      [0.7, 0.3],
    ],
  };
  expect(labelledOf({ rows: 2, outputs, actual: { late: [true, false] } })).toEqual(rows([0.8, true], [0.3, false]));
  expect(labelledOf({ rows: 2, outputs: { a: ['x', 'y'], b: [0.1, 0.6] }, actual: { late: [1, null] } })).toEqual(rows([0.1, true]));
  expect(labelledOf({ rows: 2, outputs, actual: { late: true } })).toEqual([]);
  expect(labelledOf({ rows: 1, outputs: null, actual: { late: true } })).toEqual([]);
});

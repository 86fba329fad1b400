import { expect, test } from 'vitest';
import { barsOf, type Distribution, rebin } from './distribution.ts';

const numbers = (edges: number[], counts: number[], min: number, max: number, points = false): Distribution => ({
  edges,
  categories: null,
  counts,
  min,
  max,
  points,
});
const words = (categories: string[], counts: number[]): Distribution => ({ edges: null, categories, counts, min: null, max: null, points: false });

test('in its own bins a distribution keeps its counts', () => {
  const hours = numbers([10, 20], [3, 5, 2], 0, 30);
  expect(rebin(hours, hours)).toEqual([3, 5, 2]);
});

test('in coarser bins counts add up, in finer ones they spread evenly, and none is lost', () => {
  const fine = numbers([10, 20, 30], [4, 4, 4, 4], 0, 40);
  expect(rebin(fine, numbers([20], [1, 1], 0, 40))).toEqual([8, 8]);
  expect(rebin(numbers([20], [8, 8], 0, 40), fine)).toEqual([4, 4, 4, 4]);
  expect(rebin(numbers([200], [1, 9], 100, 300), fine)).toEqual([0, 0, 0, 10]);
});

test('single values stay where they stand', () => {
  const weekdays = numbers([1, 2], [5, 3, 1], 0, 2, true);
  expect(rebin(weekdays, numbers([2], [1, 1], 0, 2, true))).toEqual([8, 1]);
});

test('categories meet by name, and what the reference does not name is among the others', () => {
  expect(rebin(words(['b', 'c', 'a'], [5, 2, 1]), words(['a', 'b', '⟨other⟩'], [9, 9, 1]))).toEqual([1, 5, 2]);
});

test('a bar says what it stands for, its share, and that of the reference', () => {
  const reference = numbers([10], [1, 3], 0, 20);
  expect(barsOf(numbers([10], [1, 1], 0, 20), String, reference)).toEqual([
    { label: '0 to 10', share: 0.5, reference: 0.25 },
    { label: '10 and more', share: 0.5, reference: 0.75 },
  ]);
  expect(barsOf(numbers([], [], 0, 0), String)).toEqual([]);
});

test('an open bin below the least value is no bar', () => {
  expect(barsOf(numbers([0, 2], [0, 4, 4], 0, 3), String).map(({ label }) => label)).toEqual(['0 to 2', '2 and more']);
});

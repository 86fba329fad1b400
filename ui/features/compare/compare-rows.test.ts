import { expect, test } from 'vitest';
import { delta, packageDifferences } from './compare-rows.ts';

test('environments differ in what one lacks and in versions, and in nothing else', () => {
  expect(packageDifferences([['numpy==2.1.0', 'scipy==1.14.0'], ['numpy==2.2.0', 'scipy==1.14.0', 'pandas==2.3.0'], undefined])).toEqual([
    { name: 'numpy', versions: ['2.1.0', '2.2.0', undefined] },
    { name: 'pandas', versions: [undefined, '2.3.0', undefined] },
    { name: 'scipy', versions: ['1.14.0', '1.14.0', undefined] },
  ]);
  expect(packageDifferences([['numpy==2.1.0'], ['numpy==2.1.0']])).toEqual([]);
});

test('a difference has its sign, and a share where values are large', () => {
  expect(delta(0.5, 0.75, String)).toBe('+0.25');
  expect(delta(0.75, 0.5, String)).toBe('−0.25');
  expect(delta(100, 150, String)).toBe('+50 (+50 %)');
  expect(delta(2, 2, String)).toBe('±0');
});

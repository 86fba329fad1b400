import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BINS, binOf, noCounts, quantile } from './latency.ts';

test('a percentile is within 5 % of the exact one, also over bins that were put together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.06, max: 50_000, noNaN: true }), { minLength: 1, maxLength: 200 }),
      fc.constantFrom(0.5, 0.95, 0.99),
      (times, share) => {
        const counts = noCounts();
        for (const time of times) counts[binOf(time)]!++;
        const exact = times.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(share * times.length - 1e-9) - 1)] as number;
        expect(Math.abs((quantile(counts, share) as number) / exact - 1)).toBeLessThan(0.05);
      },
    ),
  );
  expect(quantile(noCounts(), 0.5)).toBeNull();
  expect([binOf(0), binOf(1e9)]).toEqual([0, BINS - 1]);
});

import { expect, test } from 'vitest';
import { summaryOf } from './summary.ts';

test('an alert says what is beyond which limit, in words and with units', () => {
  expect(summaryOf('slow', { metric: 'LATENCY_P95', column: null, value: 812.34, limit: 500 })).toBe(
    'The 95th percentile of latency is 812 ms, above its limit of 500 ms (monitor slow).',
  );
  expect(summaryOf('drift', { metric: 'PSI', column: 'distance', value: 6.1562, limit: 0.25 })).toBe(
    'PSI of distance is 6.16, above its limit of 0.25 (monitor drift).',
  );
  expect(summaryOf('quality', { metric: 'ACCURACY', column: null, value: null, limit: 0.9 })).toBe(
    'The accuracy is unknown, below its limit of 0.9 (monitor quality).',
  );
});

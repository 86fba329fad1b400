import { expect, test } from 'vitest';
import { rateLimiter } from './rate-limit.ts';

test('a caller has so many calls at once and so many a second, whatever others do', () => {
  let now = 0;
  const limiter = rateLimiter({ perSecond: 2, burst: 3 }, () => now);
  const taken = (caller: string, times: number) =>
    Array.from({ length: times }, () => {
      try {
        limiter.take(caller);
        return true;
      } catch (error) {
        expect(error).toMatchObject({ code: 'RATE_LIMITED', details: { retryAfterSeconds: 1 } });
        return false;
      }
    }).filter(Boolean).length;
  expect(taken('ada', 5)).toBe(3);
  expect(taken('grace', 2)).toBe(2);
  now += 500;
  expect(taken('ada', 5)).toBe(1);
  expect(taken('grace', 5)).toBe(2);
  now += 10_000;
  expect(taken('ada', 9)).toBe(3);
});

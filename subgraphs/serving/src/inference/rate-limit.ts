import { PlatformError } from '@hopyard/identity';

export type RateLimit = { perSecond: number; burst: number };

/** So many calls a second for each caller, and so many at once after a pause. */
export function rateLimiter({ perSecond, burst }: RateLimit, now: () => number = () => performance.now()) {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    /** Takes a call from the caller's bucket; throws RATE_LIMITED when it is empty. */
    take(caller: string): void {
      const moment = now();
      const bucket = buckets.get(caller);
      const left = bucket ? Math.min(burst, bucket.left + ((moment - bucket.at) / 1000) * perSecond) : burst;
      // The most recent stand last; whose bucket is full again need not be known.
      buckets.delete(caller);
      for (const [other, { left: rest, at }] of buckets) {
        if (rest + ((moment - at) / 1000) * perSecond < burst) break;
        buckets.delete(other);
      }
      buckets.set(caller, { left: left < 1 ? left : left - 1, at: moment });
      if (left >= 1) return;
      const wait = Math.max(1, Math.ceil((1 - left) / perSecond));
      throw tooMany(`More than ${perSecond} calls a second; try again in ${wait} s.`, wait);
    },
  };
}

export const tooMany = (message: string, retryAfterSeconds: number) => new PlatformError('RATE_LIMITED', message, { details: { retryAfterSeconds } });

import { PlatformError, proofId, type Viewer } from '@hopyard/identity';
import type { Limits } from './limits.ts';

const MOST_BUCKETS = 10_000;

/** Takes one operation of a viewer from their bucket; throws RATE_LIMITED when it is empty. */
export type TakeTurn = (viewer: Viewer | null) => void;

/** A bucket for each user and each program that fills by the second. Those who are not signed in share one. */
export function createRateLimit({ operationsPerSecond, operationsAtOnce }: Limits, now: () => number = performance.now.bind(performance)): TakeTurn {
  const buckets = new Map<string, { left: number; at: number }>();
  return (viewer) => {
    const key = !viewer ? '' : viewer.proof.kind === 'JOB' ? proofId(viewer.proof) : viewer.user.id;
    const at = now();
    const bucket = buckets.get(key) ?? { left: operationsAtOnce, at };
    bucket.left = Math.min(operationsAtOnce, bucket.left + ((at - bucket.at) / 1_000) * operationsPerSecond);
    bucket.at = at;
    // Put last: the first key is the one that was quiet for longest.
    buckets.delete(key);
    buckets.set(key, bucket);
    if (buckets.size > MOST_BUCKETS) buckets.delete(buckets.keys().next().value as string);
    if (bucket.left < 1) {
      const seconds = Math.ceil((1 - bucket.left) / operationsPerSecond);
      throw new PlatformError('RATE_LIMITED', `Too many operations in a short time. Try again in ${seconds} s.`, {
        details: { retryAfterSeconds: seconds },
      });
    }
    bucket.left -= 1;
  };
}

import { expect, test } from 'vitest';
import { kills } from './kills.ts';

test('kill -9 of writers, sequencer, followers and PostgreSQL, 10 times, loses and doubles nothing acknowledged', async () => {
  const result = await kills({ seed: 2, faults: 10, log: () => {} });
  expect(Object.values(result.struck).reduce((sum, count) => sum + count)).toBe(10);
  expect(result.struck['postgres']).toBeGreaterThan(0);
  expect(result.struck['sequencer']).toBeGreaterThan(0);
  expect(result.entries).toBeGreaterThanOrEqual(result.acknowledged);
}, 300_000);

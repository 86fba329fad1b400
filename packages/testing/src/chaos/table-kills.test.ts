import { expect, test } from 'vitest';
import { tableKills } from './table-kills.ts';

test('kill -9 of who writes a table, of PostgreSQL and of the engine leaves the old state or the new one', async () => {
  const result = await tableKills({ seed: 2, faults: 3, log: () => {} });
  expect(Object.values(result.struck).every((count) => count > 0)).toBe(true);
  expect(result.commits).toBeGreaterThan(3);
}, 120_000);

import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { collectGarbage, idleCollector } from '../src/idle-collection.ts';

/** A collector that looks every second, at processor times that are given in seconds. */
function collector() {
  let seconds = 0;
  let collections = 0;
  const look = idleCollector(
    () => ({ user: seconds * 1e6, system: 0 }),
    () => void (collections += 1),
    1_000,
  );
  return (work: number): number => {
    seconds += work;
    look();
    return collections;
  };
}

test('a process is collected once when it falls quiet after work, and not while it works or has nothing to do', () => {
  const after = collector();
  expect([0, 0.9, 0.9, 0.9, 0.01, 0.01, 0.01].map(after)).toEqual([0, 0, 0, 0, 1, 1, 1]);
  expect([0.9, 0.9, 0.9, 0.01].map(after)).toEqual([1, 1, 1, 2]);
});

test('the little that is done while nobody asks for anything adds up to a collection', () => {
  const after = collector();
  const collections = Array.from({ length: 60 }, () => after(0.05));
  expect(collections.at(38)).toBe(0);
  expect(collections.at(-1)).toBe(1);
});

test('what nobody holds any more is gone after a collection', async () => {
  const held = new WeakRef({ rows: Array.from({ length: 1000 }) });
  // A reference that was just made holds its object until the task ends.
  await setImmediate();
  collectGarbage();
  expect(held.deref()).toBeUndefined();
});

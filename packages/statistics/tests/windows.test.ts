import { expect, test } from 'vitest';
import { type ClosedWindow, type Stamp, TableProfile, type WindowShape, Windows } from '../src/index.ts';
import { generator } from './samples.ts';

const COLUMNS = [
  { name: 'n', kind: 'number' },
  { name: 'c', kind: 'category' },
] as const;
const rowOf = ({ sequence }: Stamp) => ({ n: sequence, c: `c${sequence % 3}` });

function run(shape: WindowShape, stamps: readonly Stamp[]): ClosedWindow[] {
  const windows = new Windows(shape, COLUMNS);
  return stamps.flatMap((stamp) => {
    windows.add(stamp, rowOf(stamp));
    return windows.close();
  });
}

const told = (closed: readonly ClosedWindow[]) => closed.map(({ from, to, rows, first, last }) => [from, to, rows, first, last]);
const each = (length: number, timeOf = (index: number) => 10 * index): Stamp[] =>
  Array.from({ length }, (_, sequence) => ({ sequence, time: timeOf(sequence) }));

test('windows by count close with their last row; sliding ones overlap and start with the first that is whole', () => {
  expect(told(run({ by: 'count', size: 4 }, each(10)))).toEqual([
    [0, 30, 4, 0, 3],
    [40, 70, 4, 4, 7],
  ]);
  expect(told(run({ by: 'count', size: 4, every: 2 }, each(9)))).toEqual([
    [0, 30, 4, 0, 3],
    [20, 50, 4, 2, 5],
    [40, 70, 4, 4, 7],
  ]);
});

test('windows by time begin at multiples of their distance and close when a later row comes', () => {
  expect(told(run({ by: 'time', size: 50 }, each(11)))).toEqual([
    [0, 50, 5, 0, 4],
    [50, 100, 5, 5, 9],
  ]);
  expect(told(run({ by: 'time', size: 50, every: 25 }, each(11)))).toEqual([
    [0, 50, 5, 0, 4],
    [25, 75, 5, 3, 7],
    [50, 100, 5, 5, 9],
  ]);
});

test('the profile of a window is that of its rows', () => {
  for (const shape of [{ by: 'count', size: 6, every: 2 } as const, { by: 'time', size: 60, every: 20 } as const]) {
    const closed = run(shape, each(30));
    expect(closed.length).toBeGreaterThan(10);
    for (const { first, last, profile } of closed) {
      const rows = new TableProfile(COLUMNS);
      for (let sequence = first; sequence <= last; sequence++) rows.addRow(rowOf({ sequence, time: 0 }));
      expect(JSON.stringify(profile)).toBe(JSON.stringify(rows));
    }
  }
});

test('the clock closes a window when no row comes, and windows without a row are not told', () => {
  const windows = new Windows({ by: 'time', size: 100, grace: 20 }, COLUMNS);
  windows.add({ time: 5, sequence: 1 }, { n: 1 });
  expect(windows.close(119)).toEqual([]);
  expect(told(windows.close(120))).toEqual([[0, 100, 1, 1, 1]]);
  expect(windows.close(1e12)).toEqual([]);
  windows.add({ time: 1e12 + 50, sequence: 2 }, { n: 2 });
  expect(told(windows.close(1e12 + 1000))).toEqual([[1e12, 1e12 + 100, 1, 2, 2]]);
});

test('a late row is taken within the grace; after it, it is dropped and counted', () => {
  const windows = new Windows({ by: 'time', size: 100, grace: 30 }, COLUMNS);
  const add = (time: number, sequence: number) => {
    windows.add({ time, sequence }, { n: time });
    return told(windows.close());
  };
  expect([add(90, 1), add(125, 2), add(95, 3)]).toEqual([[], [], []]);
  expect(add(131, 4)).toEqual([[0, 100, 2, 1, 3]]);
  expect(add(99, 5)).toEqual([]);
  expect(windows.dropped).toBe(1);
  expect(told(windows.close(230))).toEqual([[100, 200, 2, 2, 4]]);
});

test('after a crash at any row it goes on from what was stored last, and rows that are read again count once', () => {
  const random = generator(8);
  const stamps = each(80, (index) => 10 * index + Math.floor(40 * random()));
  const shapes: WindowShape[] = [
    { by: 'count', size: 12, every: 4 },
    { by: 'time', size: 120, every: 40, grace: 10 },
  ];
  for (const shape of shapes) {
    const whole = new Windows(shape, COLUMNS);
    const expected: string[] = [];
    let stored = JSON.stringify(whole);
    const resumed: string[] = [];
    for (const [index, stamp] of stamps.entries()) {
      whole.add(stamp, rowOf(stamp));
      expected.push(...whole.close().map((window) => JSON.stringify(window)));
      const back = Windows.fromJSON(JSON.parse(stored));
      for (const again of stamps.slice(Math.max(0, index - 2), index + 1)) {
        back.add(again, rowOf(again));
        resumed.push(...back.close().map((window) => JSON.stringify(window)));
      }
      stored = JSON.stringify(back);
      expect(stored).toBe(JSON.stringify(whole));
    }
    expect(expected.length).toBeGreaterThan(10);
    expect(resumed).toEqual(expected);
  }
});

test('a distance that does not divide the length is refused', () => {
  expect(() => new Windows({ by: 'count', size: 10, every: 3 }, COLUMNS)).toThrow(RangeError);
  expect(() => new Windows({ by: 'time', size: 10, every: 0 }, COLUMNS)).toThrow(RangeError);
});

test('the window that closes next says how far it is filled', () => {
  const windows = new Windows({ by: 'count', size: 4, every: 2 }, [{ name: 'x', kind: 'number' }]);
  expect(windows.open).toBeNull();
  for (let sequence = 1; sequence <= 3; sequence++) windows.add({ time: 10 * sequence, sequence }, { x: 1 });
  expect(windows.open).toEqual({ from: 10, to: 30, rows: 3, first: 1, last: 3 });
  for (let sequence = 4; sequence <= 5; sequence++) windows.add({ time: 10 * sequence, sequence }, { x: 1 });
  expect(windows.close()).toHaveLength(1);
  expect(windows.open).toEqual({ from: 30, to: 50, rows: 3, first: 3, last: 5 });
});

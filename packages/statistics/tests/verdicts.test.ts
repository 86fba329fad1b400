import { expect, test } from 'vitest';
import { alertStands, ColumnProfile, learn, learntLimit, windowVerdict } from '../src/index.ts';
import { generator } from './samples.ts';

test('a learnt limit is mean and three standard deviations of what the reference does, also of its cube roots, and never below the floor', () => {
  const seldom = [...Array.from({ length: 20 }, () => 0.1), 1];
  expect(learntLimit(seldom)).toBeCloseTo(0.142857 + 3 * 0.196396, 5);
  expect(learntLimit([0.027, 0.125, 0.343], { floor: 0.1 })).toBeCloseTo((0.5 + 3 * 0.2) ** 3, 12);
  expect(learntLimit([0.027, 0.125, 0.343], { deviations: 1, floor: 0.1 })).toBeCloseTo(0.7 ** 3, 12);
  expect(learntLimit([0.008, 0.125], { metric: 'HELLINGER', deviations: 0, floor: 0 })).toBeCloseTo(0.0665, 12);
  expect([learntLimit([0.01, 0.02]), learntLimit([]), learntLimit([0.4])]).toEqual([0.25, 0.25, expect.closeTo(0.4, 12)]);
});

test('a column whose level swings like a normal number passes its limit in fewer than one of a hundred quiet windows', () => {
  const random = generator(11);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  for (const [metric, valueOf] of [
    ['PSI', (level: number) => 0.2 * level ** 2],
    ['HELLINGER', (level: number) => 0.2 * Math.abs(level)],
  ] as const) {
    const limit = learntLimit(
      Array.from({ length: 64 }, () => valueOf(normal())),
      { metric },
    );
    const alarms = Array.from({ length: 20_000 }, () => valueOf(normal())).filter((value) => value > limit).length;
    expect(alarms).toBeLessThan(200);
  }
});

const CHUNK = 500;

/** Twenty chunks, and the whole that they are. */
function chunked(of: (chunk: number, random: () => number) => number): { whole: ColumnProfile; chunks: ColumnProfile[] } {
  const random = generator(3);
  const chunks = Array.from({ length: 20 }, (_, chunk) => {
    const profile = new ColumnProfile('x', 'number');
    profile.addNumbers(Float64Array.from({ length: CHUNK }, () => of(chunk, random)));
    return profile;
  });
  return { whole: chunks.reduce((all, chunk) => all.merge(chunk), new ColumnProfile('x', 'number')), chunks };
}

test('a column that shows another part of itself in each window is not judged, and says why', () => {
  for (const longer of [(chunk: number) => chunk % 7, (chunk: number, random: () => number) => chunk + random()]) {
    const { whole, chunks } = chunked(longer);
    expect(learn(whole, chunks, 'JS_DISTANCE')).toMatchObject({
      judged: false,
      reason: 'CYCLE',
      words: expect.stringContaining('longer than a window'),
    });
  }
});

test('a column that only swings from window to window is judged, and its limit is above its swings', () => {
  const { whole, chunks } = chunked((chunk, random) => Math.sin(chunk) * 0.3 - Math.log(1 - random()));
  const swinging = learn(whole, chunks, 'PSI');
  expect(swinging).toMatchObject({ judged: true });
  if (swinging.judged) expect(swinging.limit).toBeGreaterThan(Math.max(...swinging.values));
  const hourly = chunked((_, random) => Math.floor(24 * random()));
  expect(learn(hourly.whole, hourly.chunks, 'PSI')).toMatchObject({ judged: true, limit: 0.25 });
});

test('times, empty references and metrics that are not of the kind are not judged', () => {
  expect(learn(new ColumnProfile('at', 'time'), [], 'PSI')).toMatchObject({ judged: false, reason: 'TIME' });
  expect(learn(new ColumnProfile('x', 'number'), [], 'PSI')).toMatchObject({ judged: false, reason: 'EMPTY' });
  expect(learn(new ColumnProfile('city', 'category'), [], 'WASSERSTEIN')).toMatchObject({ judged: false, reason: 'UNDEFINED' });
});

test('a window of too few rows is neither within nor beyond', () => {
  expect(windowVerdict({ value: 3, samples: 199 }, 0.25)).toBe('TOO_FEW');
  expect(windowVerdict({ value: null, samples: 500 }, 0.25)).toBe('TOO_FEW');
  expect(windowVerdict({ value: 0.25, samples: 200 }, 0.25)).toBe('WITHIN');
  expect(windowVerdict({ value: 0.26, samples: 20 }, 0.25, 20)).toBe('BEYOND');
});

test('an alert stands while enough of the last judged windows are beyond', () => {
  expect(alertStands([])).toBe(false);
  expect(alertStands(['WITHIN', 'BEYOND'])).toBe(true);
  expect(alertStands(['BEYOND', 'TOO_FEW'])).toBe(true);
  expect(alertStands(['BEYOND', 'WITHIN'])).toBe(false);
  expect(alertStands(['BEYOND', 'WITHIN', 'BEYOND'], { breaches: 2, outOf: 3 })).toBe(true);
  expect(alertStands(['BEYOND', 'WITHIN', 'WITHIN', 'BEYOND'], { breaches: 2, outOf: 3 })).toBe(false);
  expect(alertStands(['BEYOND', 'BEYOND'], { breaches: 3, outOf: 3 })).toBe(false);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnProfile, type ColumnStatistics, describe } from '../src/index.ts';
import { Exact, sample, SHAPES } from './samples.ts';

const RANK_ERROR = 0.005;
/** Four standard errors of 1.6 %. */
const DISTINCT_ERROR = 0.065;
/** Rows of one chunk, chosen to fit no block. */
const CHUNK = 1500;

function profileOf(values: Float64Array, chunk = CHUNK): ColumnProfile {
  const profile = new ColumnProfile('x', 'number');
  for (let from = 0; from < values.length; from += chunk) profile.addNumbers(values.subarray(from, from + chunk));
  return profile;
}

function expectToAgree(statistics: ColumnStatistics, exact: Exact): void {
  const { count, min, max, mean, stddev, quantiles, distinctCount, exactDistinct, exactQuantiles, histogram } = statistics;
  expect(count).toBe(exact.count);
  expect([min, max]).toEqual([exact.sorted[0], exact.sorted.at(-1)]);
  const scale = Math.max(Math.abs(exact.sorted[0]!), Math.abs(exact.sorted.at(-1)!));
  expect(Math.abs(mean! - exact.mean())).toBeLessThanOrEqual(1e-13 * scale);
  if (exact.count > 1) expect(Math.abs(stddev! - exact.stddev())).toBeLessThanOrEqual(1e-10 * exact.stddev() + 1e-15 * scale);
  for (const { q, value } of quantiles) {
    if (exactQuantiles) expect(value).toBe(exact.quantile(q));
    else expect(exact.rankError(q, value), `quantile ${q}`).toBeLessThanOrEqual(RANK_ERROR);
  }
  if (exactDistinct) expect(distinctCount).toBe(exact.distinct());
  else expect(Math.abs(distinctCount / exact.distinct() - 1)).toBeLessThanOrEqual(DISTINCT_ERROR);
  expect(histogram.counts).toHaveLength(histogram.edges!.length + 1);
  expect(histogram.counts.reduce((sum, times) => sum + times, 0)).toBe(exact.count);
  const ranks = [...histogram.edges!.map((edge) => exact.below(edge)), exact.count];
  let rank = 0;
  for (const [bin, times] of histogram.counts.entries()) {
    rank += times;
    expect(Math.abs(rank - ranks[bin]!)).toBeLessThanOrEqual(exactQuantiles ? 0 : RANK_ERROR * exact.count);
  }
}

for (const shape of Object.keys(SHAPES)) {
  test(`${shape}: every figure agrees with the exact one within its bound, few values or many`, () => {
    for (const length of [1, 2, 1000, 5000, 200_000]) {
      const values = sample(shape, length);
      expectToAgree(describe(profileOf(values)), new Exact(values));
    }
  });

  test(`${shape}: parts that are merged, in whatever order, agree as the whole does`, () => {
    const values = sample(shape, 120_000, 2);
    const exact = new Exact(values);
    const parts = () => Array.from({ length: 40 }, (_, part) => profileOf(values.subarray(part * 3000, (part + 1) * 3000)));
    const forwards = parts().reduce((all, part) => all.merge(part));
    const backwards = parts()
      .reverse()
      .reduce((all, part) => all.merge(part));
    let level = parts();
    while (level.length > 1) level = level.flatMap((one, index) => (index % 2 === 0 ? [level[index + 1] ? one.merge(level[index + 1]!) : one] : []));
    for (const merged of [forwards, backwards, level[0]!]) expectToAgree(describe(merged), exact);
  });
}

test('up to 1,024 different values nothing is estimated, however many there are', () => {
  const values = sample('uniform', 200_000).map((value) => Math.floor(value * 1024));
  const statistics = describe(profileOf(values));
  expect([statistics.exactDistinct, statistics.exactQuantiles]).toEqual([true, true]);
  expectToAgree(statistics, new Exact(values));
});

test('any split into parts and any order of merging stays within the bounds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(SHAPES)),
      fc.integer({ min: 1, max: 30_000 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      fc.integer(),
      (shape, length, cuts, picks, seed) => {
        const values = sample(shape, length, seed);
        const bounds = [0, ...cuts.map((cut) => Math.floor(cut * length)).sort((one, other) => one - other), length];
        const parts = bounds.slice(1).map((to, index) => profileOf(values.subarray(bounds[index], to)));
        for (const pick of picks) {
          if (parts.length === 1) break;
          const [taken] = parts.splice(pick % parts.length, 1);
          parts[pick % parts.length]!.merge(taken!);
        }
        const merged = parts.reduce((all, part) => all.merge(part));
        expectToAgree(describe(merged), new Exact(values));
      },
    ),
    { seed: 7, numRuns: 60 },
  );
});

test('a thousand commits merged one after another stay within the bounds', () => {
  const values = sample('both tails', 300_000, 3);
  const state = new ColumnProfile('x', 'number');
  for (let commit = 0; commit < 1000; commit++) state.merge(profileOf(values.subarray(commit * 300, (commit + 1) * 300)));
  expectToAgree(describe(state), new Exact(values));
});

test('nulls are counted apart; NaN and the infinities too, and spoil no figure', () => {
  const profile = new ColumnProfile('x', 'number');
  profile.addNumbers([1, null, Number.NaN, 3, undefined, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 5]);
  expect(describe(profile)).toMatchObject({ count: 6, nullCount: 2, notFinite: 3, distinctCount: 3, min: 1, max: 5, mean: 3, stddev: 2 });
  const many = sample('normal', 50_000).map((value, index) => (index % 10 === 0 ? Number.NaN : value));
  const statistics = describe(profileOf(many));
  expect(statistics.notFinite).toBe(5000);
  expectToAgree({ ...statistics, count: statistics.count - 5000 }, new Exact(many.filter((value) => !Number.isNaN(value))));
});

test('arrays of every type, boxed, one by one and with a validity bitmap give the same profile', () => {
  const values = Array.from({ length: 3000 }, (_, index) => (index * 37) % 1900);
  const kept = values.filter((_, index) => index % 3 !== 0);
  const valid = new Uint8Array(Math.ceil(values.length / 8));
  for (const index of values.keys()) if (index % 3 !== 0) valid[index >> 3]! |= 1 << (index & 7);
  const arrays = [
    Float64Array.from(values),
    Float32Array.from(values),
    Int16Array.from(values),
    Uint16Array.from(values),
    Int32Array.from(values),
    Uint32Array.from(values),
    BigInt64Array.from(values, BigInt),
    BigUint64Array.from(values, BigInt),
    values,
    values.map(BigInt),
  ];
  const expected = new ColumnProfile('x', 'number');
  expected.addNumbers(kept);
  expected.addNulls(1000);
  const oneByOne = new ColumnProfile('x', 'number');
  for (const [index, value] of values.entries()) oneByOne.add(index % 3 === 0 ? null : value);
  const { min, max, distinctCount } = describe(expected);
  const figures = { count: 2000, nullCount: 1000, min, max, distinctCount };
  expect(describe(oneByOne)).toMatchObject(figures);
  for (const array of arrays) {
    const profile = new ColumnProfile('x', 'number');
    profile.addNumbers(array, valid);
    expect(describe(profile)).toMatchObject(figures);
  }
});

test('a bitmap speaks of every value, those that come as null in the array among them', () => {
  const profile = new ColumnProfile('x', 'number');
  profile.addNumbers([1, null, 3, 4], Uint8Array.of(0b1011));
  expect(describe(profile)).toMatchObject({ count: 2, nullCount: 2, min: 1, max: 4 });
});

test('whole numbers of 64 bits keep their sign and their size', () => {
  const profile = new ColumnProfile('x', 'number');
  profile.addNumbers(BigInt64Array.of(-1n, -(2n ** 53n), 2n ** 53n, -4294967297n));
  expect(profile.moments()).toMatchObject({ min: -(2 ** 53), max: 2 ** 53 });
  expect(profile.cdf([-4294967297, -2, -1])).toEqual([0.5, 0.5, 0.75]);
});

test('0 and -0 are one value', () => {
  const profile = profileOf(Float64Array.of(-0, 0));
  expect(describe(profile)).toMatchObject({ distinctCount: 1, min: 0, max: 0 });
});

test('numbers at the ends of what a double holds have a mean; their spread is not known', () => {
  const profile = profileOf(Float64Array.from({ length: 3000 }, (_, index) => (index % 2 === 0 ? 1.7e308 : -1.7e308 + index * 1e294)));
  const statistics = describe(ColumnProfile.fromJSON(JSON.parse(JSON.stringify(profile))));
  expect(Math.abs(statistics.mean!)).toBeLessThan(1e300);
  expect(statistics.stddev).toBeNull();
});

test('the distinct count of ids, times and amounts is as good as that of random numbers', () => {
  for (const next of [
    (index: number) => index,
    (index: number) => index * 10,
    (index: number) => -index,
    (index: number) => index / 100,
    (index: number) => index * 2 ** -20,
    (index: number) => Date.UTC(2020, 0, 1) + index * 86_400_000,
    (index: number) => 1e15 + index,
  ]) {
    for (const length of [1500, 10_000, 200_000]) {
      const { distinctCount } = describe(profileOf(Float64Array.from({ length }, (_, index) => next(index))));
      expect(Math.abs(distinctCount / length - 1)).toBeLessThan(DISTINCT_ERROR);
    }
  }
});

test('shares below given edges and counts between them, as drift needs them, are within 0.5 %', () => {
  const [one, other] = [sample('normal', 100_000, 4), sample('normal', 100_000, 5).map((value) => value * 1.1 + 0.2)];
  const edges = describe(profileOf(one), { quantiles: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] }).quantiles.map(({ value }) => value);
  for (const values of [one, other]) {
    const exact = new Exact(values);
    for (const [index, share] of profileOf(values).cdf(edges).entries()) {
      expect(Math.abs(share - exact.atMost(edges[index]!) / exact.count)).toBeLessThanOrEqual(RANK_ERROR);
    }
  }
  // Population stability index: Σ (p - q) ln (p / q).
  const shares = (counts: number[]) => counts.map((times) => times / 100_000);
  const psi = (p: number[], q: number[]) => p.reduce((sum, share, bin) => sum + (share - q[bin]!) * Math.log(share / q[bin]!), 0);
  const exactCounts = (values: Float64Array) => {
    const exact = new Exact(values);
    const ranks = [0, ...edges.map((edge) => exact.below(edge)), exact.count];
    return ranks.slice(1).map((rank, index) => rank - ranks[index]!);
  };
  const sketched = psi(shares(profileOf(one).countsBetween(edges)), shares(profileOf(other).countsBetween(edges)));
  expect(Math.abs(sketched - psi(shares(exactCounts(one)), shares(exactCounts(other))))).toBeLessThan(0.01);
});

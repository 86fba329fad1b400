import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnProfile, describe, OTHER, TableProfile } from '../src/index.ts';
import { generator, sample, SHAPES } from './samples.ts';

const texts = (length: number, seed: number, of: (random: () => number, index: number) => string): string[] => {
  const random = generator(seed);
  return Array.from({ length }, (_, index) => of(random, index));
};

const categories = (values: (string | null)[]): ColumnProfile => {
  const profile = new ColumnProfile('c', 'category');
  profile.addTexts(values);
  return profile;
};

const counted = (values: (string | null)[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const zipf = (random: () => number) => `city ${Math.floor(random() ** 4 * 20_000)}`;
const bytes = (profile: ColumnProfile): string => JSON.stringify(profile);

test('up to 2,048 texts are counted exactly: count, nulls, distinct, least, greatest, each category', () => {
  const values = texts(20_000, 1, (random) => `n${Math.floor(random() * 2000)}`).map((value, index) => (index % 7 === 0 ? null : value));
  const exact = counted(values);
  const profile = categories(values);
  const sorted = [...exact.keys()].sort();
  const nullCount = Math.ceil(20_000 / 7);
  expect(describe(profile)).toMatchObject({ count: 20_000 - nullCount, nullCount, distinctCount: exact.size, exactDistinct: true });
  expect(describe(profile)).toMatchObject({ min: sorted[0], max: sorted.at(-1), mean: null, quantiles: [] });
  for (const [text, times] of exact) expect(profile.countsOf([text]).counts).toEqual([times]);
});

test('the histogram of categories names the 20 most frequent and gathers the others', () => {
  const { histogram } = describe(categories(texts(30_000, 2, zipf)), { categories: 20 });
  expect(histogram.categories).toHaveLength(21);
  expect(histogram.categories!.at(-1)).toBe(OTHER);
  expect(histogram.counts.reduce((sum, times) => sum + times, 0)).toBe(30_000);
  const named = histogram.counts.slice(0, -1);
  expect(named).toEqual(named.toSorted((one, other) => other - one));
  expect(describe(categories(['a', 'b', 'a', null])).histogram).toEqual({ categories: ['a', 'b'], counts: [2, 1], nullCount: 1 });
});

test('of any number of texts each count is at most a thousandth of all too small, merged or not', () => {
  const values = texts(200_000, 3, zipf);
  const exact = counted(values);
  const parts = Array.from({ length: 50 }, (_, part) => categories(values.slice(part * 4000, (part + 1) * 4000)));
  const sorted = [...exact.keys()].sort();
  for (const profile of [categories(values), parts.reduce((all, part) => all.merge(part))]) {
    for (const [text, times] of exact) {
      const [estimate] = profile.countsOf([text]).counts;
      expect(estimate).toBeLessThanOrEqual(times);
      expect(estimate).toBeGreaterThanOrEqual(times - 200);
    }
    const { distinctCount, exactDistinct, min, max, count } = describe(profile);
    expect({ exactDistinct, min, max, count }).toEqual({ exactDistinct: false, min: sorted[0], max: sorted.at(-1), count: 200_000 });
    expect(Math.abs(distinctCount / exact.size - 1)).toBeLessThan(0.065);
  }
});

test('texts that all differ are estimated in number and kept in bounded memory', () => {
  const profile = categories(texts(100_000, 4, (_, index) => `customer-${index}`));
  expect(Math.abs(describe(profile).distinctCount / 100_000 - 1)).toBeLessThan(0.065);
  expect(bytes(profile).length).toBeLessThan(60_000);
});

test('long texts stay apart and cost no more than short ones', () => {
  const long = (end: string) => 'x'.repeat(100_000) + end;
  const profile = categories([long('a'), long('b'), long('a')]);
  expect(describe(profile)).toMatchObject({ count: 3, distinctCount: 2 });
  expect(profile.countsOf([long('a')])).toEqual({ counts: [2], other: 1 });
  expect(bytes(profile).length).toBeLessThan(2000);
});

test('booleans have counts, a share that is true, and no more', () => {
  const profile = new ColumnProfile('b', 'boolean');
  profile.addBooleans([true, false, true, null]);
  profile.addBooleans(Uint8Array.of(1, 0, 1), Uint8Array.of(0b101));
  expect(describe(profile)).toMatchObject({ count: 5, nullCount: 2, distinctCount: 2, mean: 0.8, min: null, max: null });
  expect(describe(profile).histogram).toEqual({ categories: ['true', 'false'], counts: [4, 1], nullCount: 2 });
  expect(profile.countsOf(['true', 'maybe'])).toEqual({ counts: [4, 0], other: 1 });
});

test('times are milliseconds, and their histogram has edges that people count in', () => {
  const profile = new ColumnProfile('at', 'time');
  const start = Date.UTC(2001, 0, 1);
  profile.addNumbers(Float64Array.from({ length: 20_000 }, (_, index) => start + index * 60_000));
  profile.add(new Date(start));
  const { min, max, histogram } = describe(profile);
  expect([min, max]).toEqual([start, start + 19_999 * 60_000]);
  for (const edge of histogram.edges!) expect(edge % 86_400_000).toBe(0);
  expect(histogram.counts.length).toBeGreaterThan(10);
});

test('edges of a histogram are few, round, ascending, and no far value spoils them', () => {
  for (const shape of Object.keys(SHAPES)) {
    for (const bins of [2, 5, 20, 100]) {
      const profile = new ColumnProfile('x', 'number');
      profile.addNumbers(sample(shape, 30_000));
      const { edges = [], counts } = describe(profile, { bins }).histogram;
      expect(counts.length).toBe(edges.length + 1);
      expect(counts.length).toBeLessThanOrEqual(bins);
      for (const [index, edge] of edges.entries()) if (index > 0) expect(edge).toBeGreaterThan(edges[index - 1]!);
    }
  }
  const profile = new ColumnProfile('x', 'number');
  profile.addNumbers(Float64Array.from({ length: 10_001 }, (_, index) => (index === 0 ? 1e9 : (index % 1000) / 10)));
  expect(describe(profile).histogram.edges).toEqual(Array.from({ length: 10 }, (_, index) => 10 * index).slice(1));
});

test('a column without values has counts of 0 and nothing else', () => {
  for (const kind of ['number', 'time', 'category', 'boolean'] as const) {
    const profile = new ColumnProfile('empty', kind);
    profile.addNulls(3);
    const statistics = describe(ColumnProfile.fromJSON(JSON.parse(bytes(profile))));
    expect(statistics).toMatchObject({ count: 0, nullCount: 3, distinctCount: 0, min: null, max: null, mean: null, stddev: null, quantiles: [] });
    expect(statistics.histogram.counts.reduce((sum, times) => sum + times, 0)).toBe(0);
  }
});

test('the same calls give the same bytes, and what was written and read goes on as if it never was', () => {
  for (const shape of Object.keys(SHAPES)) {
    for (const length of [100, 5000, 150_000]) {
      const values = sample(shape, length);
      const [one, other] = [new ColumnProfile('x', 'number'), new ColumnProfile('x', 'number')];
      one.addNumbers(values);
      other.addNumbers(values);
      expect(bytes(one)).toBe(bytes(other));
      const read = ColumnProfile.fromJSON(JSON.parse(bytes(one)));
      expect(bytes(read)).toBe(bytes(one));
      const more = sample('uniform', 5000, 9);
      one.addNumbers(more);
      read.addNumbers(more);
      expect(bytes(read)).toBe(bytes(one));
      expect(bytes(read.merge(other))).toBe(bytes(one.merge(other)));
    }
  }
});

test('texts too: the same bytes, read and written or not', () => {
  const [few, many] = [categories(['a', 'b', 'a', '\u0000', 'ü']), categories(texts(50_000, 5, zipf))];
  for (const profile of [few, many]) {
    const read = ColumnProfile.fromJSON(JSON.parse(bytes(profile)));
    expect(bytes(read)).toBe(bytes(profile));
    expect(bytes(read.merge(many))).toBe(bytes(profile.merge(ColumnProfile.fromJSON(JSON.parse(bytes(many))))));
  }
});

test('merging leaves the other as it is, a profile merges with itself, and kinds do not mix', () => {
  const [one, other] = [new ColumnProfile('x', 'number'), new ColumnProfile('x', 'number')];
  one.addNumbers(sample('normal', 5000));
  other.addNumbers(sample('uniform', 5000));
  const before = bytes(other);
  one.merge(other);
  expect(bytes(other)).toBe(before);
  one.merge(one);
  expect(one.count).toBe(20_000);
  expect(() => one.merge(categories(['a']))).toThrow('kind');
  expect(() => one.add('text')).toThrow('holds numbers');
  expect(() => categories([]).addNumbers([1])).toThrow('holds no numbers');
});

test('counts, nulls and exact counts of small columns are sums, however they are merged', () => {
  const value = fc.option(fc.oneof(fc.double(), fc.integer({ min: -5, max: 5 })));
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 40 }), { minLength: 1, maxLength: 6 }), (parts) => {
      const profiles = parts.map((part) => {
        const profile = new ColumnProfile('x', 'number');
        profile.addNumbers(part);
        return profile;
      });
      const whole = new ColumnProfile('x', 'number');
      whole.addNumbers(parts.flat());
      // Counted values carry no trace of their order.
      expect(bytes(profiles.reduceRight((all, part) => all.merge(part)))).toBe(bytes(whole));
    }),
    { seed: 11 },
  );
});

test('a table merges by name; a column that one of the two has not is null there', () => {
  const before = new TableProfile([
    { name: 'id', kind: 'number' },
    { name: 'city', kind: 'category' },
  ]);
  before.addRow({ id: 1, city: 'Uppsala' });
  before.addRow({ id: 2, city: null });
  const commit = new TableProfile([
    { name: 'id', kind: 'number' },
    { name: 'late', kind: 'boolean' },
  ]);
  commit.addRow({ id: 3, late: true });
  const merged = TableProfile.fromJSON(JSON.parse(JSON.stringify(before.merge(commit))));
  expect(merged.rowCount).toBe(3);
  expect([...merged.columns.keys()]).toEqual(['id', 'city', 'late']);
  expect(Array.from(merged.columns.values(), ({ count, nullCount }) => [count, nullCount])).toEqual([
    [3, 0],
    [1, 2],
    [1, 2],
  ]);
  expect(() => merged.column('gone')).toThrow('no column "gone"');
  expect(() => merged.merge(new TableProfile([{ name: 'id', kind: 'time' }]))).toThrow('kind');
  expect(merged.rowCount).toBe(3);
});

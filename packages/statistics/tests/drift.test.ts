import { DuckDBInstance } from '@duckdb/node-api';
import { FLIGHTS } from '@hopyard/example-flights';
import { expect, test } from 'vitest';
import { type Bin, binEdges, type ColumnKind, ColumnProfile, drift, type DriftMetric, learn, TableProfile } from '../src/index.ts';
import { chiSquaredTail } from '../src/drift.ts';
import { Exact, generator, sample } from './samples.ts';

const OF_BINS = ['PSI', 'JS_DISTANCE', 'HELLINGER', 'L_INFINITY', 'CHI_SQUARED'] as const;
const OF_NUMBERS = ['KOLMOGOROV_SMIRNOV', 'WASSERSTEIN', 'WASSERSTEIN_NORMED'] as const;
const ALL: readonly DriftMetric[] = [...OF_BINS, ...OF_NUMBERS];

type Value = Parameters<ColumnProfile['add']>[0];

function profileOf(kind: ColumnKind, values: Iterable<Value>): ColumnProfile {
  const profile = new ColumnProfile('x', kind);
  for (const value of values) profile.add(value);
  return profile;
}

const repeat = <Of>(...counts: [Of, number][]): Of[] => counts.flatMap(([value, times]) => Array.from({ length: times }, () => value));

test('each metric of categories has the value that its formula gives by hand', () => {
  const reference = profileOf('category', repeat(['a', 50], ['b', 50]));
  const window = profileOf('category', repeat(['a', 25], ['b', 75]));
  const by = (metric: DriftMetric) => drift(reference, window, metric).value;
  expect(by('PSI')).toBeCloseTo(0.273441, 5);
  expect(by('JS_DISTANCE')).toBeCloseTo(0.183908, 5);
  expect(by('HELLINGER')).toBeCloseTo(0.184591, 5);
  expect(by('L_INFINITY')).toBe(0.25);
  expect(by('CHI_SQUARED')).toBeCloseTo(0.516398, 6);
  const { test: tested } = drift(reference, window, 'CHI_SQUARED');
  expect(tested).toMatchObject({ statistic: expect.closeTo(40 / 3, 9), degrees: 1, pValue: expect.closeTo(0.000260729, 8) });
});

test('each metric of numbers alone has the value that its formula gives by hand', () => {
  const [reference, window] = [profileOf('number', [0, 1, 2, 3]), profileOf('number', [1, 2, 3, 4, null, Number.NaN])];
  expect(drift(reference, window, 'KOLMOGOROV_SMIRNOV').value).toBe(0.25);
  expect(drift(reference, window, 'WASSERSTEIN').value).toBeCloseTo(1, 12);
  expect(drift(reference, window, 'WASSERSTEIN_NORMED').value).toBeCloseTo(0.774597, 6);
});

test('the tail of chi-squared is what the tables print', () => {
  const table = [
    [3.841459, 1, 0.05],
    [5.991465, 2, 0.05],
    [16.918978, 9, 0.05],
    [21.665994, 9, 0.01],
    [30.143527, 19, 0.05],
    [10.827566, 1, 0.001],
  ] as const;
  for (const [statistic, degrees, chance] of table) expect(chiSquaredTail(statistic, degrees)).toBeCloseTo(chance, 7);
  expect([chiSquaredTail(0, 5), chiSquaredTail(1e5, 5)]).toEqual([1, 0]);
});

test('every metric is 0 between equal sides and the greatest there is between sides that share nothing', () => {
  const [low, high] = [profileOf('number', [1, 2, 3]), profileOf('number', [7, 8, 9])];
  for (const metric of ALL) expect(drift(low, low, metric).value).toBe(0);
  expect(drift(low, high, 'JS_DISTANCE').value).toBeCloseTo(Math.sqrt(Math.LN2), 12);
  expect(drift(low, high, 'HELLINGER').value).toBeCloseTo(1, 12);
  expect(drift(low, high, 'KOLMOGOROV_SMIRNOV').value).toBe(1);
  expect(drift(low, high, 'L_INFINITY').value).toBe(1);
});

test('numbers are binned by the quantiles of the reference; equal edges fall together, few values have a bin each', () => {
  const values = Array.from({ length: 100 }, (_, index) => (index < 55 ? 0 : index));
  const { bins } = drift(profileOf('number', values), profileOf('number', [0, 0, 98, -5, null]), 'PSI');
  expect(bins.map((bin) => (bin.kind === 'range' ? [bin.from, bin.to, bin.reference, bin.window] : [bin.kind, bin.reference, bin.window]))).toEqual([
    [null, 0, 0.55, 0.6],
    [0, 59, expect.closeTo(0.05), 0],
    [59, 69, expect.closeTo(0.1), 0],
    [69, 79, expect.closeTo(0.1), 0],
    [79, 89, expect.closeTo(0.1), 0],
    [89, null, expect.closeTo(0.1), 0.2],
    ['null', 0, 0.2],
  ]);
  const few = drift(profileOf('number', [1, 1, 2, 5]), profileOf('number', [1, 1.5, 5, 9, Number.NaN]), 'PSI').bins;
  expect(few).toEqual([
    { kind: 'value', value: 1, reference: 0.5, window: 0.2 },
    { kind: 'value', value: 2, reference: 0.25, window: 0 },
    { kind: 'value', value: 5, reference: 0.25, window: 0.2 },
    { kind: 'other', reference: 0, window: 0.4 },
    { kind: 'not-finite', reference: 0, window: 0.2 },
  ]);
});

test('categories that the reference has not, or seldom, are one bin; nulls another', () => {
  const { bins } = drift(profileOf('category', repeat(['a', 3], ['b', 2], ['c', 1])), profileOf('category', ['a', 'c', 'new', null]), 'PSI', {
    categories: 2,
  });
  expect(bins).toEqual([
    { kind: 'category', category: 'a', reference: 0.5, window: 0.25 },
    { kind: 'category', category: 'b', reference: expect.closeTo(1 / 3), window: 0 },
    { kind: 'other', reference: expect.closeTo(1 / 6), window: 0.5 },
    { kind: 'null', reference: 0, window: 0.25 },
  ]);
  const booleans = drift(profileOf('boolean', [true, false, true, true]), profileOf('boolean', [false, false]), 'L_INFINITY');
  expect(booleans.value).toBe(0.75);
  expect(booleans.bins).toContainEqual({ kind: 'category', category: 'true', reference: 0.75, window: 0 });
});

test('without rows there is no value; a metric that the kind has not, and a time, are refused', () => {
  const numbers = profileOf('number', [1, 2]);
  for (const metric of ALL) expect(drift(numbers, profileOf('number', []), metric)).toMatchObject({ value: null, samples: 0, bins: [] });
  expect(drift(numbers, profileOf('number', [null]), 'KOLMOGOROV_SMIRNOV')).toMatchObject({ value: null, samples: 1 });
  expect(drift(profileOf('number', [4, 4]), numbers, 'WASSERSTEIN_NORMED').value).toBeNull();
  expect(() => drift(profileOf('category', ['a']), profileOf('category', ['a']), 'WASSERSTEIN')).toThrow(RangeError);
  expect(() => drift(profileOf('time', [1]), profileOf('time', [1]), 'PSI')).toThrow(RangeError);
  expect(() => drift(numbers, profileOf('category', ['a']), 'PSI')).toThrow(TypeError);
});

/** Over the raw values, with nothing of the package but the edges of its bins. */
function exactOfBins(reference: Exact, window: Exact, bins: readonly Bin[]): Record<(typeof OF_BINS)[number], number> {
  const edges = bins.flatMap((bin) => (bin.kind === 'range' && bin.to !== null ? [bin.to] : []));
  const sharesOf = (side: Exact) => {
    const ranks = [0, ...edges.map((edge) => side.atMost(edge)), side.count];
    return ranks.slice(1).map((rank, index) => (rank - ranks[index]!) / side.count);
  };
  const [p, q] = [sharesOf(reference), sharesOf(window)];
  const [n, m] = [reference.count, window.count];
  let [psi, js, hellinger, most, chi] = [0, 0, 0, 0, 0];
  for (const [bin, one] of p.entries()) {
    const other = q[bin]!;
    const [ones, others, middle] = [(one + 0.001) / (1 + 0.001 * p.length), (other + 0.001) / (1 + 0.001 * p.length), (one + other) / 2];
    psi += (others - ones) * Math.log(others / ones);
    js += (one && one * Math.log(one / middle)) / 2 + (other && other * Math.log(other / middle)) / 2;
    hellinger += (Math.sqrt(one) - Math.sqrt(other)) ** 2 / 2;
    most = Math.max(most, Math.abs(one - other));
    chi += (one - other) ** 2 / ((n * one + m * other) / (n + m));
  }
  return { PSI: psi, JS_DISTANCE: Math.sqrt(js), HELLINGER: Math.sqrt(hellinger), L_INFINITY: most, CHI_SQUARED: Math.sqrt(chi) };
}

function exactOfNumbers(reference: Exact, window: Exact): { KOLMOGOROV_SMIRNOV: number; WASSERSTEIN_NORMED: number } {
  const all = new Float64Array(reference.count + window.count);
  all.set(reference.sorted);
  all.set(window.sorted, reference.count);
  all.sort();
  let [greatest, area] = [0, 0];
  for (const [index, value] of all.entries()) {
    const apart = Math.abs(reference.atMost(value) / reference.count - window.atMost(value) / window.count);
    greatest = Math.max(greatest, apart);
    area += apart * ((all[index + 1] ?? value) - value);
  }
  return { KOLMOGOROV_SMIRNOV: greatest, WASSERSTEIN_NORMED: area / reference.stddev() };
}

/** Single, or of twenty replicas that took turns; counted exactly between the edges, if there are some. */
function sketched(values: Float64Array, parts: number, edges: number[] | null = null): ColumnProfile {
  const replicas = Array.from({ length: parts }, (_, part) => {
    const profile = new ColumnProfile('x', 'number', edges);
    profile.addNumbers(values.filter((_value, index) => index % parts === part));
    return profile;
  });
  const merged = replicas.reduce((all, part) => all.merge(part));
  return ColumnProfile.fromJSON(JSON.parse(JSON.stringify(merged)));
}

const CHANGES: Record<string, (value: number, random: () => number) => number> = {
  none: (value) => value,
  'a little more': (value) => value + 0.1,
  'a quarter far off': (value, random) => (random() < 0.25 ? value + 0.4 : value),
  narrower: (value) => 0.7 * value + 0.15,
};

for (const shape of ['uniform', 'normal', 'half zero', 'heavy tail']) {
  test(`${shape}: every metric agrees with the raw values within 0.01, single or merged`, () => {
    const values = sample(shape, 20_000, 4);
    const reference = new Exact(values);
    const [single, merged] = [sketched(values, 1), sketched(values, 20)];
    for (const [name, change] of Object.entries(CHANGES)) {
      for (const rows of [2_000, 8_000]) {
        const random = generator(9);
        const moved = sample(shape, rows, 5).map((value) => change(value, random));
        const window = new Exact(moved);
        const { WASSERSTEIN_NORMED, ...ofNumbers } = exactOfNumbers(reference, window);
        for (const [ours, parts] of [
          [single, 1],
          [merged, 20],
        ] as const) {
          const edges = binEdges(ours)!;
          ours.setRanks(
            edges,
            edges.map((edge) => reference.atMost(edge)),
          );
          const theirs = sketched(moved, parts, edges);
          const exact = { ...exactOfBins(reference, window, drift(ours, theirs, 'PSI').bins), ...ofNumbers };
          // A heavy tail has no variance to divide by.
          if (shape !== 'heavy tail') Object.assign(exact, { WASSERSTEIN_NORMED });
          for (const [metric, value] of Object.entries(exact)) {
            const off = Math.abs(drift(ours, theirs, metric as DriftMetric).value! - value);
            expect(off, `${metric} of ${name}, ${rows} rows, is ${value}`).toBeLessThanOrEqual(
              metric in ofNumbers || metric === 'WASSERSTEIN_NORMED' ? 0.01 : 1e-9,
            );
          }
        }
      }
    }
  });
}

const COLUMNS: { name: string; kind: ColumnKind }[] = [
  { name: 'date', kind: 'time' },
  { name: 'delay', kind: 'number' },
  { name: 'distance', kind: 'number' },
  { name: 'speed', kind: 'number' },
  { name: 'hour', kind: 'number' },
  { name: 'weekday', kind: 'number' },
  { name: 'weekend', kind: 'boolean' },
  { name: 'origin', kind: 'category' },
];
const CHUNK = 2_000;
const CHUNKS = 30;

test('of real flights, PSI is what DuckDB says over all rows, merged from parts, and only columns whose cycle is longer than a window are not judged', async () => {
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  try {
    await connection.run(`create table flights as
      select epoch_ms(date)::double as date, delay::double as delay, distance::double as distance, distance / (abs(delay) + 7.3) as speed,
        hour(date)::double as hour, dayofweek(date)::double as weekday, dayofweek(date) in (0, 6) as weekend, origin,
        (row_number() over (order by date) - 1) // ${CHUNK} as chunk
      from read_parquet('${FLIGHTS}') where hash(date, origin, destination) % 8 = 0 order by date limit ${CHUNKS * CHUNK}`);
    const columns = (await connection.runAndReadAll(`select ${COLUMNS.map(({ name }) => name).join(', ')} from flights order by chunk`)).getColumns();
    const chunks = Array.from({ length: CHUNKS }, (_, chunk) => {
      const profile = new TableProfile(COLUMNS);
      for (const [index, { name }] of COLUMNS.entries()) {
        for (const value of columns[index]!.slice(chunk * CHUNK, (chunk + 1) * CHUNK)) profile.column(name).add(value as Value);
      }
      return profile;
    });
    const reference = chunks.reduce((all, chunk) => all.merge(chunk), new TableProfile(COLUMNS));
    const learnt = COLUMNS.map(({ name }) =>
      learn(
        reference.column(name),
        chunks.map((chunk) => chunk.column(name)),
        'PSI',
      ),
    );
    expect(
      Object.fromEntries(COLUMNS.map(({ name }, index) => [name, learnt[index]!.judged || (learnt[index] as { reason: string }).reason])),
    ).toEqual({
      ...{ date: 'TIME', delay: true, distance: true, speed: true, hour: true, weekday: 'CYCLE', weekend: 'CYCLE', origin: true },
    });

    const asked = async (sql: string) => (await connection.runAndReadAll(sql)).getColumns();
    for (const name of ['delay', 'distance', 'speed', 'hour']) {
      const whole = reference.column(name);
      const edges = binEdges(whole)!;
      const [ranks = []] = await asked(`select unnest([${edges.map((edge) => `count(*) filter (${name} <= ${edge})`).join(', ')}]) from flights`);
      whole.setRanks(edges, ranks.map(Number));
      // One window like the others, and one far from them.
      for (const window of ['chunk = 7', 'distance > 900']) {
        const [values = []] = await asked(`select ${name} from flights where ${window}`);
        const parts = Array.from({ length: 5 }, (_, part) => {
          const profile = new ColumnProfile(name, 'number', edges);
          profile.addNumbers((values as number[]).filter((_value, index) => index % 5 === part));
          return profile;
        });
        const merged = parts.reduce((all, part) => all.merge(part), new ColumnProfile(name, 'number', edges));
        const { bins, value } = drift(whole, merged, 'PSI');
        const inBin = bins.map((bin) => {
          if (bin.kind !== 'range') throw new Error(`A bin of ${name} is of the kind ${bin.kind}.`);
          return `${bin.from === null ? true : `${name} > ${bin.from}`} and ${bin.to === null ? true : `${name} <= ${bin.to}`}`;
        });
        const shares = inBin.map((condition) => `((count(*) filter (${condition}) / count(*)) + 0.001) / (1 + 0.001 * ${bins.length})`);
        const [[exact] = []] = await asked(`
          with p as (select unnest([${shares.join(', ')}]) as share, unnest(range(${bins.length})) as bin from flights),
            q as (select unnest([${shares.join(', ')}]) as share, unnest(range(${bins.length})) as bin from flights where ${window})
          select sum((q.share - p.share) * ln(q.share / p.share)) as psi from p join q using (bin)`);
        expect(value, `${name} where ${window}`).toBeCloseTo(Number(exact), 9);
        if (name === 'distance' && window !== 'chunk = 7') expect(value).toBeGreaterThan(2);
      }
    }
  } finally {
    connection.closeSync();
    database.closeSync();
  }
});

import { type ColumnKind, type NumberArray, TableProfile } from '@hopyard/statistics';
import type { Line } from './measure.ts';

const ROWS = 1_000_000;
/** Rows that are handed over at a time, as DuckDB's chunks are. */
const CHUNK = 2_048;
const ROUNDS = 6;
/** The floor is short beside the grain of the CPU clock. */
const FLOOR_TIMES = 8;

type Chunk = NumberArray | string[] | boolean[];
type Feature = { name: string; kind: ColumnKind; chunks: Chunk[] };

/** The profile of 20 features of mixed types against a plain sum over the same arrays, texts by their length. CPU time, best of six interleaved rounds. */
export function sketches(): Promise<Line[]> {
  const features = mixed();
  const numeric = features.filter(({ kind }) => kind === 'number');
  const [all, numbers] = [compare(features), compare(numeric)];
  const rowsPerSecond = 1e9 / (all.subject * features.length);
  return Promise.resolve([
    {
      name: `profile of ${features.length} features of mixed types, rows a CPU second`,
      floor: '–',
      subject: `${Math.round(rowsPerSecond / 1000).toLocaleString('en')},000/s`,
      figure: `${all.subject.toFixed(1)} ns a value`,
      line: '>= 300,000/s',
      verdict: rowsPerSecond >= 300_000 ? 'pass' : 'miss',
    },
    against('the same, against a plain sum', all),
    against(`of these the ${numeric.length} numbers alone`, numbers),
  ]);
}

function against(name: string, { floor, subject }: { floor: number; subject: number }): Line {
  const ratio = subject / floor;
  return {
    name,
    floor: `${floor.toFixed(2)} ns a value`,
    subject: `${subject.toFixed(1)} ns a value`,
    figure: `${ratio.toFixed(1)}x`,
    line: '<= 15x',
    verdict: ratio <= 15 ? 'pass' : 'miss',
  };
}

function compare(features: Feature[]): { floor: number; subject: number } {
  let [floor, subject] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    floor = Math.min(
      floor,
      cpu(() => {
        for (let time = 0; time < FLOOR_TIMES; time++) sum(features);
      }) / FLOOR_TIMES,
    );
    const unhashed = features.map(withNewTexts);
    subject = Math.min(
      subject,
      cpu(() => profile(unhashed)),
    );
  }
  const values = ROWS * features.length;
  return { floor: floor / values, subject: subject / values };
}

/** Texts that come from a file are new strings, and Node has hashed none of them; copying through bytes makes such. */
const withNewTexts = (feature: Feature): Feature =>
  feature.kind === 'category'
    ? { ...feature, chunks: (feature.chunks as string[][]).map((chunk) => chunk.map((text) => Buffer.from(text).toString('latin1'))) }
    : feature;

/** Nanoseconds of user and system time. */
function cpu(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) * 1000;
}

function profile(features: Feature[]): TableProfile {
  const table = new TableProfile(features);
  for (const { name, kind, chunks } of features) {
    const column = table.column(name);
    for (const chunk of chunks) {
      if (kind === 'category') column.addTexts(chunk as string[]);
      else if (kind === 'boolean') column.addBooleans(chunk as boolean[]);
      else column.addNumbers(chunk as NumberArray);
    }
  }
  return table;
}

let kept = 0;

function sum(features: Feature[]): void {
  for (const { kind, chunks } of features) {
    for (const chunk of chunks) {
      if (kind === 'category') kept += sumOfLengths(chunk as string[]);
      else if (kind === 'boolean') kept += sumOfBooleans(chunk as boolean[]);
      else if (chunk instanceof Int32Array) kept += sumOfIntegers(chunk);
      else kept += sumOfDoubles(chunk as Float64Array);
    }
  }
}

function sumOfDoubles(values: Float64Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index]!;
  return total;
}

function sumOfIntegers(values: Int32Array): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index]!;
  return total;
}

function sumOfLengths(values: string[]): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index]!.length;
  return total;
}

function sumOfBooleans(values: boolean[]): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index] ? 1 : 0;
  return total;
}

function mixed(): Feature[] {
  const random = generator();
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const doubles = (next: (row: number) => number) => chunked((from, length) => Float64Array.from({ length }, (_, index) => next(from + index)));
  const integers = (below: number) => chunked((_, length) => Int32Array.from({ length }, () => random() * below));
  const texts = (next: (row: number) => string) => chunked((from, length) => Array.from({ length }, (_, index) => next(from + index)));
  const feature = (name: string, kind: ColumnKind, chunks: Chunk[]): Feature => ({ name, kind, chunks });
  return [
    ...[1, 2, 3, 4].map((index) => feature(`normal_${index}`, 'number', doubles(normal))),
    ...[1, 2, 3].map((index) =>
      feature(
        `tail_${index}`,
        'number',
        doubles(() => Math.exp(2 * normal())),
      ),
    ),
    feature(
      'missing',
      'number',
      doubles(() => (random() < 0.1 ? Number.NaN : random())),
    ),
    ...[24, 500, 100_000].map((below) => feature(`below_${below}`, 'number', integers(below))),
    feature(
      'hundredths',
      'number',
      doubles(() => Math.round(random() * 1e6) / 100),
    ),
    ...[1, 60].map((seconds) =>
      feature(
        `time_${seconds}`,
        'time',
        doubles((row) => 1e12 + row * seconds * 1000),
      ),
    ),
    feature(
      'carrier',
      'category',
      texts(() => `C${Math.floor(random() * 12)}`),
    ),
    feature(
      'airport',
      'category',
      texts(() => `airport ${Math.floor(random() * 300)}`),
    ),
    feature(
      'city',
      'category',
      texts(() => `city of ${Math.floor(random() ** 3 * 5000)}`),
    ),
    feature(
      'customer',
      'category',
      texts((row) => `customer-${row}`),
    ),
    ...[0.5, 0.01].map((share) =>
      feature(
        `flag_${share}`,
        'boolean',
        chunked((_, length) => Array.from({ length }, () => random() < share)),
      ),
    ),
  ];
}

function chunked<Of>(make: (from: number, length: number) => Of): Of[] {
  return Array.from({ length: Math.ceil(ROWS / CHUNK) }, (_, index) => make(index * CHUNK, Math.min(CHUNK, ROWS - index * CHUNK)));
}

/** mulberry32: the same features in every run. */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
}

/** mulberry32: the same numbers in every run. */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4294967296;
  };
}

type Shape = (random: () => number, index: number, length: number) => number;

const normal: Shape = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export const SHAPES: Record<string, Shape> = {
  uniform: (random) => random(),
  normal,
  'heavy tail': (random) => (1 - random()) ** -2,
  'both tails': (random, index, length) => Math.sinh(4 * normal(random, index, length)),
  constant: () => 7.25,
  'few distinct': (random) => Math.floor(random() * 12),
  'half zero': (random) => (random() < 0.5 ? 0 : random()),
  sorted: (_, index) => index,
  reversed: (_, index, length) => length - index,
  'sawtooth of a period of two blocks': (_, index) => (index * 7919) % 2048,
  'four sensors that take turns': (random, index) => [0, 9, 9.5, 9][index % 4]! + random(),
  'large mean, small spread': (random) => 1e12 + random(),
  times: (random, index) => Date.UTC(2001, 0, 1) + index * 60_000 + Math.floor(random() * 1000),
};

export const sample = (shape: keyof typeof SHAPES, length: number, seed = 1): Float64Array => {
  const random = generator(seed);
  return Float64Array.from({ length }, (_, index) => SHAPES[shape]!(random, index, length));
};

/** What the sketches are held against: everything kept and sorted. */
export class Exact {
  readonly sorted: Float64Array;

  constructor(values: Iterable<number>) {
    this.sorted = Float64Array.from(values).sort();
  }

  get count(): number {
    return this.sorted.length;
  }

  below(edge: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sorted[middle]! < edge) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  atMost(edge: number): number {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sorted[middle]! <= edge) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How far, as a share of all, the ranks that the value takes are from the rank of the quantile q. */
  rankError(q: number, value: number): number {
    const rank = Math.max(1, Math.ceil(q * this.count));
    return Math.max(0, this.below(value) + 1 - rank, rank - this.atMost(value)) / this.count;
  }

  quantile(q: number): number {
    return this.sorted[Math.max(1, Math.ceil(q * this.count)) - 1]!;
  }

  distinct(): number {
    return this.sorted.reduce((count, value, index) => (index === 0 || value !== this.sorted[index - 1] ? count + 1 : count), 0);
  }

  mean(): number {
    return sum(this.sorted) / this.count;
  }

  stddev(): number {
    const mean = this.mean();
    return Math.sqrt(sum(this.sorted.map((value) => (value - mean) ** 2)) / (this.count - 1));
  }
}

/** Neumaier's compensated sum ("Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54, 1974). */
export function sum(values: Iterable<number>): number {
  let [total, lost] = [0, 0];
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

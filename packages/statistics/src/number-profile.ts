import { fromBase64, toBase64 } from './base64.ts';
import { BinCounts } from './bin-counts.ts';
import { CountedValues } from './counted-values.ts';
import { DistinctCount } from './distinct-count.ts';
import { atMost, distribution, type Distribution } from './distribution.ts';
import { Moments, type MomentsState } from './moments.ts';
import { QuantileSketch } from './quantile-sketch.ts';

/** `squares` is null where it passes what a double holds: JSON has no infinity. */
type JsonMoments = Omit<MomentsState, 'squares'> & { squares: number | null };

type Head = { notFinite: number; min: number | null; max: number | null; bins?: { edges: number[]; counts: number[] } };

export type NumberProfileJson =
  | (Head & { values: number[]; counts: number[] })
  | (Head & {
      moments: JsonMoments;
      quantiles: { sizes: number[]; items: string; coins: number; turns: number[] };
      distinct: string;
    });

type Sketches = { moments: Moments; quantiles: QuantileSketch; distinct: DistinctCount };

/** Numbers pass through one buffer of this many, so that every loop sees one type and stays in the nearest cache. */
export const BLOCK = 1024;
/** Where a caller puts the numbers it hands to `addBlock`. Shared: taken and done with inside one call. */
export const block = new Float64Array(BLOCK);
const words = new Int32Array(block.buffer);

/** What is known of numbers: every value with its count as long as there are few; beyond, moments and sketches. */
export class NumberProfile {
  /** NaN and the infinities. They are in nothing else. */
  notFinite = 0;
  /** How many finite numbers came. */
  count = 0;
  /** Of the finite numbers. */
  min = Number.POSITIVE_INFINITY;
  max = Number.NEGATIVE_INFINITY;
  #counted: CountedValues | null = new CountedValues();
  #sketches: Sketches | null = null;
  /** Of all numbers; null where no edges were given, or something was merged that was not counted between them. */
  #bins: BinCounts | null = null;

  /** Numbers that come are counted between these edges, too. Only as long as none came, or with the counts of those that did. */
  countBetween(bins: BinCounts): void {
    this.#bins = bins;
  }

  /** Takes the first `length` of `block`, and overwrites them. */
  addBlock(length: number): void {
    const finite = this.#leaveNotFinite(length);
    this.count += finite;
    this.#bins?.add(block, finite);
    let from = 0;
    if (this.#counted) {
      from = this.#counted.add(block, words, 0, finite);
      if (from === finite) return;
    }
    const { moments, quantiles, distinct } = this.#sketched();
    if (from > 0) block.copyWithin(0, from, finite);
    const rest = finite - from;
    moments.add(block, rest);
    distinct.addDoubles(words, rest);
    quantiles.add(block, rest);
  }

  merge(other: NumberProfile): void {
    if (this.#bins) this.#bins = other.#addBinsTo(this.#bins);
    this.notFinite += other.notFinite;
    this.count += other.count;
    this.min = Math.min(this.min, other.min);
    this.max = Math.max(this.max, other.max);
    if (other.#counted) {
      const { values, counts } = other.#counted.sorted();
      if (this.#counted?.addCounted(values, counts)) return;
      addCounted(this.#sketched(), values, counts);
    } else {
      const theirs = other.#sketches!;
      const ours = this.#sketched();
      ours.moments.merge(theirs.moments);
      ours.quantiles.merge(theirs.quantiles);
      ours.distinct.merge(theirs.distinct);
    }
  }

  /** Whether every value is counted, so that nothing is estimated. */
  get exact(): boolean {
    return this.#counted !== null;
  }

  distinctCount(): number {
    return this.#counted?.size ?? Math.round(this.#sketches!.distinct.estimate());
  }

  moments(): Moments {
    if (this.#sketches) return this.#sketches.moments;
    const moments = new Moments();
    const { values, counts } = this.#counted!.sorted();
    moments.addCounted(values, counts);
    return moments;
  }

  distribution(): Distribution {
    const { values, weights } = this.#counted ? weigh(this.#counted) : this.#sketches!.quantiles.items();
    const [min, max] = this.count === 0 ? [Number.NaN, Number.NaN] : [this.min, this.max];
    return distribution(values, weights, min, max);
  }

  /** How many finite numbers are at most each edge: exact where they were counted between just these edges. */
  ranks(edges: readonly number[]): number[] {
    if (this.#bins?.hasEdges(edges)) return this.#bins.ranks();
    const spread = this.distribution();
    return edges.map((edge) => atMost(spread, edge));
  }

  /** Counts of this profile's numbers between the other's edges; null where they are not known. */
  #addBinsTo(bins: BinCounts): BinCounts | null {
    if (this.#bins?.hasEdges(bins.edges)) {
      bins.merge(this.#bins);
      return bins;
    }
    if (!this.#counted) return null;
    const ranks = [0, ...this.ranks([...bins.edges]), this.count];
    bins.merge(
      new BinCounts(
        bins.edges,
        ranks.slice(1).map((rank, index) => rank - ranks[index]!),
      ),
    );
    return bins;
  }

  toJSON(): NumberProfileJson {
    const bins = this.#bins && { bins: { edges: [...this.#bins.edges], counts: [...this.#bins.counts] } };
    const head = { notFinite: this.notFinite, min: this.count === 0 ? null : this.min, max: this.count === 0 ? null : this.max, ...bins };
    if (this.#counted) {
      const { values, counts } = this.#counted.sorted();
      return { ...head, values: [...values], counts: [...counts] };
    }
    const { moments, quantiles, distinct } = this.#sketches!;
    const { items, ...rest } = quantiles.state();
    const { count, mean, squares } = moments.state();
    return {
      ...head,
      moments: { count, mean, squares: Number.isFinite(squares) ? squares : null },
      quantiles: { ...rest, items: toBase64(new Uint8Array(items.buffer)) },
      distinct: toBase64(distinct.registers),
    };
  }

  static fromJSON(json: NumberProfileJson): NumberProfile {
    const profile = new NumberProfile();
    profile.notFinite = json.notFinite;
    profile.min = json.min ?? Number.POSITIVE_INFINITY;
    profile.max = json.max ?? Number.NEGATIVE_INFINITY;
    if (json.bins) profile.#bins = new BinCounts(json.bins.edges, json.bins.counts);
    if ('values' in json) {
      if (!profile.#counted!.addCounted(Float64Array.from(json.values), Float64Array.from(json.counts)))
        throw new RangeError('Too many counted values.');
      profile.count = json.counts.reduce((sum, count) => sum + count, 0);
      return profile;
    }
    const { count, mean, squares } = json.moments;
    const { items, ...rest } = json.quantiles;
    profile.count = count;
    profile.#counted = null;
    profile.#sketches = {
      moments: new Moments({ count, mean, squares: squares ?? Number.POSITIVE_INFINITY }),
      quantiles: new QuantileSketch({ ...rest, items: new Float64Array(fromBase64(items).buffer) }),
      distinct: new DistinctCount(fromBase64(json.distinct)),
    };
    return profile;
  }

  /** One comparison with the range so far finds what is not finite, what is a new least or greatest, and what is neither. */
  #leaveNotFinite(length: number): number {
    let { min, max } = this;
    let finite = 0;
    for (let index = 0; index < length; index++) {
      const value = block[index]!;
      if (value >= min && value <= max) {
        // Adding 0 makes -0 into 0.
        block[finite++] = value + 0;
      } else if (value - value === 0) {
        if (value < min) min = value + 0;
        if (value > max) max = value + 0;
        block[finite++] = value + 0;
      }
    }
    this.min = min;
    this.max = max;
    this.notFinite += length - finite;
    return finite;
  }

  #sketched(): Sketches {
    if (this.#sketches) return this.#sketches;
    this.#sketches = { moments: new Moments(), quantiles: new QuantileSketch(), distinct: new DistinctCount() };
    const { values, counts } = this.#counted!.sorted();
    addCounted(this.#sketches, values, counts);
    this.#counted = null;
    return this.#sketches;
  }
}

function weigh(counted: CountedValues): { values: Float64Array; weights: Float64Array } {
  const { values, counts } = counted.sorted();
  return { values, weights: counts };
}

function addCounted({ moments, quantiles, distinct }: Sketches, values: Float64Array, counts: Float64Array): void {
  moments.addCounted(values, counts);
  quantiles.addCounted(values, counts);
  distinct.addDoubles(new Int32Array(values.buffer), values.length);
}

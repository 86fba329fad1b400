import { BinCounts } from './bin-counts.ts';
import { cdf, countsBetween, type Distribution } from './distribution.ts';
import { BLOCK, block, NumberProfile, type NumberProfileJson } from './number-profile.ts';
import { TextProfile, type TextProfileJson } from './text-profile.ts';

/**
 * What the values of a column are. `time` is a number of milliseconds since 1970-01-01T00:00:00Z; microseconds do as well, if
 * the whole column is in them, but then a histogram's edges are not round.
 */
export type ColumnKind = 'number' | 'time' | 'category' | 'boolean';

export type NumberArray =
  | Float64Array
  | Float32Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | readonly (number | bigint | null | undefined)[];

/** Which values are there: bit `index % 8`, counted from the least, of byte `index / 8` is 1. Arrow's validity, and DuckDB's as bytes. */
export type Validity = Uint8Array;

export type ColumnProfileJson = {
  version: 1;
  name: string;
  kind: ColumnKind;
  nullCount: number;
  numbers?: NumberProfileJson;
  texts?: TextProfileJson;
  booleans?: { false: number; true: number };
};

/**
 * What is known of one column's values, in bounded memory, however many there are: as JSON some 40 KB of numbers at most, or
 * 2,048 texts. Two profiles of one kind merge into the profile of all the values of both, within the same bounds. Equal calls
 * give equal bytes.
 */
export class ColumnProfile {
  readonly name: string;
  readonly kind: ColumnKind;
  nullCount = 0;
  /** Of the kinds `number` and `time`. */
  #numbers: NumberProfile | null;
  /** Of the kind `category`. */
  #texts: TextProfile | null;
  /** Of the kind `boolean`: how many are false, how many true. */
  #booleans: [number, number] = [0, 0];

  /** `edges`, of numbers: how many are at most each of them is counted exactly, however many there are. See `binEdges`. */
  constructor(name: string, kind: ColumnKind, edges: readonly number[] | null = null) {
    this.name = name;
    this.kind = kind;
    this.#numbers = kind === 'number' || kind === 'time' ? new NumberProfile() : null;
    this.#texts = kind === 'category' ? new TextProfile() : null;
    if (edges) this.#numbers?.countBetween(new BinCounts(edges));
  }

  /** How many values are not null, NaN and infinities among them. */
  get count(): number {
    if (this.#numbers) return this.#numbers.count + this.#numbers.notFinite;
    if (this.#texts) return this.#texts.count;
    return this.#booleans[0] + this.#booleans[1];
  }

  /** How many numbers were NaN or infinite: they are in `count` and in nothing else. */
  get notFinite(): number {
    return this.#numbers?.notFinite ?? 0;
  }

  /** Takes one value. A category may come as a number or a boolean and is then kept as its text. */
  add(value: number | bigint | string | boolean | Date | null | undefined): void {
    if (value === null || value === undefined) this.nullCount++;
    else if (this.#numbers) this.addNumbers([toNumber(value, this.name)]);
    else if (this.#texts) this.#texts.add(String(value));
    else if (typeof value === 'boolean') this.#booleans[value ? 1 : 0]++;
    else throw new TypeError(`The column "${this.name}" holds booleans, not ${typeof value}.`);
  }

  addNulls(times: number): void {
    this.nullCount += times;
  }

  /**
   * Takes numbers or times. Whole numbers of 64 bits beyond 2^53 are rounded to the nearest double, so of ids that large the
   * distinct count may come out too small.
   */
  addNumbers(values: NumberArray, valid?: Validity): void {
    if (!this.#numbers) throw new TypeError(`The column "${this.name}" holds no numbers but the kind ${this.kind}.`);
    for (let from = 0; from < values.length; from += BLOCK) {
      const length = Math.min(BLOCK, values.length - from);
      const filled = ArrayBuffer.isView(values) ? length : this.#copyBoxed(values, from, length, valid);
      if (values instanceof BigInt64Array || values instanceof BigUint64Array) copyWide(values, from, length);
      else if (ArrayBuffer.isView(values)) block.set(values.subarray(from, from + length));
      const present = valid && ArrayBuffer.isView(values) ? this.#leaveNulls(valid, from, filled) : filled;
      this.#numbers.addBlock(present);
    }
  }

  /** Takes texts. */
  addTexts(values: ArrayLike<string | null | undefined>, valid?: Validity): void {
    const texts = this.#texts;
    if (!texts) throw new TypeError(`The column "${this.name}" holds no texts but the kind ${this.kind}.`);
    let nulls = 0;
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (value === null || value === undefined || (valid && !isValid(valid, index))) nulls++;
      else texts.add(value);
    }
    this.nullCount += nulls;
  }

  /** Takes booleans; of numbers, 0 is false and everything else true. */
  addBooleans(values: ArrayLike<boolean | number | null | undefined>, valid?: Validity): void {
    if (this.kind !== 'boolean') throw new TypeError(`The column "${this.name}" holds no booleans but the kind ${this.kind}.`);
    let [nulls, trues] = [0, 0];
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (value === null || value === undefined || (valid && !isValid(valid, index))) nulls++;
      else if (value) trues++;
    }
    this.nullCount += nulls;
    this.#booleans[1] += trues;
    this.#booleans[0] += values.length - nulls - trues;
  }

  /** Takes all that the other took; the other stays as it is. */
  merge(other: ColumnProfile): this {
    if (other.kind !== this.kind) throw new TypeError(`The column "${this.name}" is of the kind ${this.kind}; ${other.kind} does not merge into it.`);
    if (other === this) return this.merge(ColumnProfile.fromJSON(other.toJSON()));
    this.nullCount += other.nullCount;
    if (other.#numbers) this.#numbers!.merge(other.#numbers);
    if (other.#texts) this.#texts!.merge(other.#texts);
    this.#booleans[0] += other.#booleans[0];
    this.#booleans[1] += other.#booleans[1];
    return this;
  }

  /** Mean, standard deviation, least and greatest of the finite numbers; null if there are none. */
  moments(): { mean: number; stddev: number | null; min: number; max: number } | null {
    if (!this.#numbers || this.#numbers.count === 0) return null;
    const { min, max } = this.#numbers;
    const moments = this.#numbers.moments();
    return { mean: moments.mean, stddev: moments.stddev(), min, max };
  }

  /** How the finite numbers are spread: what quantiles, `cdf` and `countsBetween` are read from. Made anew with each call. */
  distribution(): Distribution {
    if (!this.#numbers) throw new TypeError(`The column "${this.name}" holds no numbers but the kind ${this.kind}.`);
    return this.#numbers.distribution();
  }

  /** The share of the finite numbers that are at most each of the edges: exact, or within 0.005. */
  cdf(edges: readonly number[]): number[] {
    const spread = this.distribution();
    return edges.map((edge) => cdf(spread, edge));
  }

  /** How many finite numbers are at most each of the edges: exact, where they are the edges of the constructor or of `setRanks`. */
  ranks(edges: readonly number[]): number[] {
    return this.#numbers?.ranks(edges) ?? [];
  }

  /** Says how many of its finite numbers are at most each of the edges, where somebody counted. */
  setRanks(edges: readonly number[], ranks: readonly number[]): void {
    const whole = [...ranks, this.#numbers!.count];
    this.#numbers!.countBetween(
      new BinCounts(
        edges,
        whole.map((rank, index) => rank - (whole[index - 1] ?? 0)),
      ),
    );
  }

  /** How many finite numbers are in each bin; see `countsBetween`. */
  countsBetween(edges: readonly number[]): number[] {
    return countsBetween(this.distribution(), edges);
  }

  /** How often each of the categories came, and how often any other. */
  countsOf(categories: readonly string[]): { counts: number[]; other: number } {
    const [falses, trues] = this.#booleans;
    const counts = categories.map((category) => this.#texts?.timesOf(category) ?? (category === 'true' ? trues : category === 'false' ? falses : 0));
    return { counts, other: this.count - counts.reduce((sum, count) => sum + count, 0) };
  }

  /** The most frequent categories, the most frequent first. Each count is exact, or too small by less than a thousandth of `count`. */
  topCategories(limit: number): [category: string, count: number][] {
    if (this.#texts) return this.#texts.top(limit);
    const [falses, trues] = this.#booleans;
    const both: [string, number][] = [
      ['false', falses],
      ['true', trues],
    ];
    return both.filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
  }

  /** Least and greatest text; null if there are none. */
  textRange(): { min: string | null; max: string | null } {
    return { min: this.#texts?.min ?? null, max: this.#texts?.max ?? null };
  }

  /** How many different values there are, finite ones of numbers: exact, or with a standard error of 1.6 %. */
  distinct(): { count: number; exact: boolean } {
    const values = this.#numbers ?? this.#texts;
    if (values) return { count: values.distinctCount(), exact: values.exact };
    return { count: this.#booleans.filter((count) => count > 0).length, exact: true };
  }

  toJSON(): ColumnProfileJson {
    const { name, kind, nullCount } = this;
    const head = { version: 1, name, kind, nullCount } as const;
    if (this.#numbers) return { ...head, numbers: this.#numbers.toJSON() };
    if (this.#texts) return { ...head, texts: this.#texts.toJSON() };
    return { ...head, booleans: { false: this.#booleans[0], true: this.#booleans[1] } };
  }

  static fromJSON(json: ColumnProfileJson): ColumnProfile {
    if (json.version !== 1) throw new RangeError(`A profile of version ${json.version} was written by a later Hopyard.`);
    const profile = new ColumnProfile(json.name, json.kind);
    profile.nullCount = json.nullCount;
    if (json.numbers) profile.#numbers = NumberProfile.fromJSON(json.numbers);
    if (json.texts) profile.#texts = TextProfile.fromJSON(json.texts);
    if (json.booleans) profile.#booleans = [json.booleans.false, json.booleans.true];
    return profile;
  }

  #copyBoxed(values: readonly (number | bigint | null | undefined)[], from: number, length: number, valid: Validity | undefined): number {
    let filled = 0;
    for (let index = from; index < from + length; index++) {
      const value = values[index];
      if (value === null || value === undefined || (valid && !isValid(valid, index))) this.nullCount++;
      else block[filled++] = Number(value);
    }
    return filled;
  }

  #leaveNulls(valid: Validity, from: number, length: number): number {
    let present = 0;
    for (let index = 0; index < length; index++) {
      if (isValid(valid, from + index)) block[present++] = block[index]!;
    }
    this.nullCount += length - present;
    return present;
  }
}

const isValid = (valid: Validity, index: number): boolean => ((valid[index >>> 3]! >>> (index & 7)) & 1) === 1;

/** Reads whole numbers of 64 bits as two words, since a BigInt would be allocated for each. */
function copyWide(values: BigInt64Array | BigUint64Array, from: number, length: number): void {
  const low = new Uint32Array(values.buffer, values.byteOffset + 8 * from, 2 * length);
  const high = values instanceof BigInt64Array ? new Int32Array(values.buffer, values.byteOffset + 8 * from, 2 * length) : low;
  for (let index = 0; index < length; index++) block[index] = high[2 * index + 1]! * 4294967296 + low[2 * index]!;
}

function toNumber(value: number | bigint | string | boolean | Date, name: string): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || value instanceof Date) return Number(value);
  throw new TypeError(`The column "${name}" holds numbers, not ${typeof value}.`);
}

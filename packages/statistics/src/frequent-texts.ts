import { hashText } from './hash.ts';

/** So many texts are kept when there are too many; up to twice as many are counted one by one. */
const KEPT = 1024;

export type FrequentTextsState = { texts: string[]; counts: number[]; missed: number };

/**
 * Texts and how often each came: exactly for up to 2,048 different ones. Beyond, the counters of Misra and Gries ("Finding
 * repeated elements", 1982), taken in batches (Anderson, Bevan, Lang, Liberty, Rhodes, Thaler, "A high-performance algorithm for
 * identifying frequent items in data streams", IMC 2017, arXiv:1705.07001): when all counters are taken, the 1,025th greatest
 * count is taken off every one, and what is not above 0 goes. Each unit so taken off was taken off at least 1,025 counters, so
 * a count is too small by `missed` at most, `missed` is below a thousandth of all, and every text that came more often than
 * that is there. Merging adds counters and keeps the bound (Agarwal et al., "Mergeable summaries", PODS 2012).
 */
export class FrequentTexts {
  /** How much a count may be too small; a text that is not there came that often at most. 0: every count is exact. */
  missed: number;
  /** Of the text that came last. */
  readonly hash = new Int32Array(2);
  // A Map would hash each text its own way and compare with each candidate; here both are seldom needed.
  #texts: string[] = [];
  #counts = new Float64Array(64);
  /** The two words of each text's hash. */
  #hashes = new Int32Array(128);
  /** Open-addressed, at most a quarter full: 0, or the place of a text and 1. */
  #slots = new Uint16Array(256);

  constructor(state: FrequentTextsState = { texts: [], counts: [], missed: 0 }) {
    this.missed = state.missed;
    for (const [index, text] of state.texts.entries()) this.add(text, state.counts[index]!);
  }

  get size(): number {
    return this.#texts.length;
  }

  /** Too many to keep: time to `drop`. */
  get full(): boolean {
    return this.#texts.length > 2 * KEPT;
  }

  /** Counts a text; true if it was not there. */
  add(text: string, times: number): boolean {
    hashText(text, this.hash);
    const slot = this.#slotOf(text);
    const place = this.#slots[slot]! - 1;
    if (place >= 0) {
      this.#counts[place]! += times;
      return false;
    }
    const next = this.#texts.length;
    if (next === this.#counts.length) this.#widen();
    this.#texts.push(text);
    this.#counts[next] = times;
    this.#hashes[2 * next] = this.hash[0]!;
    this.#hashes[2 * next + 1] = this.hash[1]!;
    if (4 * next < this.#slots.length) this.#slots[slot] = next + 1;
    else this.#index();
    return true;
  }

  /** The slot that holds the text whose hash is in `hash`, or the free one where it belongs. */
  #slotOf(text: string): number {
    const mask = this.#slots.length - 1;
    let slot = this.hash[0]! & mask;
    for (let place = this.#slots[slot]! - 1; place >= 0; place = this.#slots[slot]! - 1) {
      const same = this.#hashes[2 * place] === this.hash[0] && this.#hashes[2 * place + 1] === this.hash[1];
      if (same && this.#texts[place] === text) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #widen(): void {
    const [counts, hashes] = [this.#counts, this.#hashes];
    this.#counts = new Float64Array(2 * counts.length);
    this.#hashes = new Int32Array(2 * hashes.length);
    this.#counts.set(counts);
    this.#hashes.set(hashes);
  }

  #index(): void {
    let length = this.#slots.length;
    while (length < 4 * this.#texts.length) length *= 2;
    if (length === this.#slots.length) this.#slots.fill(0);
    else this.#slots = new Uint16Array(length);
    for (let place = 0; place < this.#texts.length; place++) {
      let slot = this.#hashes[2 * place]! & (length - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (length - 1);
      this.#slots[slot] = place + 1;
    }
  }

  /** Gives up the rarest; at most 1,024 stay. */
  drop(): void {
    const threshold = this.#threshold();
    this.missed += threshold;
    let kept = 0;
    for (let place = 0; place < this.#texts.length; place++) {
      if (this.#counts[place]! <= threshold) continue;
      this.#texts[kept] = this.#texts[place]!;
      this.#counts[kept] = this.#counts[place]! - threshold;
      this.#hashes[2 * kept] = this.#hashes[2 * place]!;
      this.#hashes[2 * kept + 1] = this.#hashes[2 * place + 1]!;
      kept++;
    }
    this.#texts.length = kept;
    this.#index();
  }

  /** The 1,025th greatest count. Among many rare texts it is 1, which is seen without sorting. */
  #threshold(): number {
    const counts = this.#counts.subarray(0, this.#texts.length);
    let above = 0;
    for (const count of counts) if (count > 1) above++;
    return above <= KEPT
      ? 1
      : counts
          .slice()
          .sort()
          .at(-KEPT - 1)!;
  }

  *entries(): Iterable<[text: string, count: number]> {
    for (const [place, text] of this.#texts.entries()) yield [text, this.#counts[place]!];
  }

  /** At least this often the text came, and at most `missed` times more. */
  timesOf(text: string): number {
    hashText(text, this.hash);
    const place = this.#slots[this.#slotOf(text)]! - 1;
    return place < 0 ? 0 : this.#counts[place]!;
  }

  /** The most frequent first; of equally frequent ones, the lesser text first. */
  top(limit: number): [text: string, count: number][] {
    return [...this.entries()].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1)).slice(0, limit);
  }

  /** Adds the other's counts; drop what is too many afterwards. */
  merge(other: FrequentTexts): void {
    this.missed += other.missed;
    for (const [text, count] of other.entries()) this.add(text, count);
  }

  state(): FrequentTextsState {
    const entries = this.top(this.size);
    return { texts: entries.map(([text]) => text), counts: entries.map(([, count]) => count), missed: this.missed };
  }
}

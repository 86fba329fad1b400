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
  #slots = new Map<string, number>();
  #counts = new Float64Array(64);

  constructor(state: FrequentTextsState = { texts: [], counts: [], missed: 0 }) {
    this.missed = state.missed;
    for (const [index, text] of state.texts.entries()) this.add(text, state.counts[index]!);
  }

  get size(): number {
    return this.#slots.size;
  }

  /** Too many to keep: time to `drop`. */
  get full(): boolean {
    return this.#slots.size > 2 * KEPT;
  }

  /** Counts a text that is there already; false if it is not. */
  again(text: string): boolean {
    const slot = this.#slots.get(text);
    if (slot === undefined) return false;
    this.#counts[slot]!++;
    return true;
  }

  add(text: string, times: number): void {
    const slot = this.#slots.get(text);
    if (slot !== undefined) {
      this.#counts[slot]! += times;
      return;
    }
    const next = this.#slots.size;
    if (next === this.#counts.length) {
      const wider = new Float64Array(2 * next);
      wider.set(this.#counts);
      this.#counts = wider;
    }
    this.#slots.set(text, next);
    this.#counts[next] = times;
  }

  /** Gives up the rarest; at most 1,024 stay. */
  drop(): void {
    const threshold = this.#threshold();
    this.missed += threshold;
    const kept: [string, number][] = [];
    for (const [text, slot] of this.#slots) if (this.#counts[slot]! > threshold) kept.push([text, this.#counts[slot]!]);
    this.#slots.clear();
    this.#counts.fill(0);
    for (const [text, count] of kept) this.add(text, count - threshold);
  }

  /** The 1,025th greatest count. Among many rare texts it is 1, which is seen without sorting. */
  #threshold(): number {
    const counts = this.#counts.subarray(0, this.#slots.size);
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
    for (const [text, slot] of this.#slots) yield [text, this.#counts[slot]!];
  }

  /** At least this often the text came, and at most `missed` times more. */
  count(text: string): number {
    const slot = this.#slots.get(text);
    return slot === undefined ? 0 : this.#counts[slot]!;
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

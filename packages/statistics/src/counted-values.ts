/** Up to so many different values are counted one by one; beyond, sketches take over. */
export const MOST_COUNTED = 1024;

/** Slots for each value. */
const THIN = 4;

/** Numbers and how often each came, exactly: an open-addressed table without a box for any of them. At most a quarter full, so that
 * a value is mostly found where it is looked for first. */
export class CountedValues {
  size = 0;
  #values = new Float64Array(64);
  /** 0 where the slot is free. */
  #counts = new Float64Array(64);
  #shift = 26;

  /**
   * Takes the values from `from` to `to`, whose words (low, high) are in `words`; they are finite and -0 is 0. Answers where it
   * stopped: at `to`, or at the first value for which there is no room.
   */
  add(values: Float64Array, words: Int32Array, from: number, to: number): number {
    let [held, counts, shift, mask] = [this.#values, this.#counts, this.#shift, this.#counts.length - 1];
    for (let index = from; index < to; index++) {
      const value = values[index]!;
      let slot = slotOf(words[2 * index]!, words[2 * index + 1]!, shift);
      while (counts[slot] !== 0 && held[slot] !== value) slot = (slot + 1) & mask;
      if (counts[slot] === 0) {
        if (this.size === MOST_COUNTED) return index;
        held[slot] = value;
        counts[slot] = 1;
        this.size++;
        if (THIN * this.size > counts.length) {
          this.#widen();
          [held, counts, shift, mask] = [this.#values, this.#counts, this.#shift, this.#counts.length - 1];
        }
      } else {
        counts[slot]!++;
      }
    }
    return to;
  }

  /** Takes counted values; false, and nothing taken, if there is no room for them. */
  addCounted(values: Float64Array, counts: Float64Array): boolean {
    const ours = this.sorted();
    const merged = new Map<number, number>();
    for (const [index, value] of ours.values.entries()) merged.set(value, ours.counts[index]!);
    for (const [index, value] of values.entries()) merged.set(value, (merged.get(value) ?? 0) + counts[index]!);
    if (merged.size > MOST_COUNTED) return false;
    while (THIN * merged.size > this.#counts.length) this.#widen();
    this.#counts.fill(0);
    this.size = merged.size;
    for (const [value, count] of merged) this.#put(value, count);
    return true;
  }

  /** Ascending by value. */
  sorted(): { values: Float64Array; counts: Float64Array } {
    const slots: number[] = [];
    for (const [slot, count] of this.#counts.entries()) if (count > 0) slots.push(slot);
    slots.sort((one, other) => this.#values[one]! - this.#values[other]!);
    return { values: Float64Array.from(slots, (slot) => this.#values[slot]!), counts: Float64Array.from(slots, (slot) => this.#counts[slot]!) };
  }

  #widen(): void {
    const { values, counts } = this.sorted();
    this.#values = new Float64Array(2 * this.#counts.length);
    this.#counts = new Float64Array(this.#values.length);
    this.#shift--;
    for (const [index, value] of values.entries()) this.#put(value, counts[index]!);
  }

  #put(value: number, count: number): void {
    word.value[0] = value;
    const mask = this.#counts.length - 1;
    let slot = slotOf(word.words[0]!, word.words[1]!, this.#shift);
    while (this.#counts[slot] !== 0) slot = (slot + 1) & mask;
    this.#values[slot] = value;
    this.#counts[slot] = count;
  }
}

const value = new Float64Array(1);
const word = { value, words: new Int32Array(value.buffer) };

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4): the top bits of a product depend on all bits below. */
const slotOf = (low: number, high: number, shift: number): number =>
  Math.imul(low ^ Math.imul(high ^ (high >>> 15), 0x9e3779b1), 0x85ebca6b) >>> shift;

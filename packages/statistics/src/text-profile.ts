import { fromBase64, toBase64 } from './base64.ts';
import { DistinctCount } from './distinct-count.ts';
import { FrequentTexts, type FrequentTextsState } from './frequent-texts.ts';
import { hashText } from './hash.ts';

/** Longer texts are kept as their beginning and their hash, so that a profile of long texts stays small. */
const LONGEST = 256;
const BEGINNING = 200;

export type TextProfileJson = FrequentTextsState & { count: number; min: string | null; max: string | null; distinct: string | null };

/** What is known of texts: each with its count as long as there are few; beyond, the frequent ones and a sketch of how many. */
export class TextProfile {
  count = 0;
  /** Least and greatest by UTF-16 code units, as `<` compares; a text above 256 units by its beginning. */
  min: string | null = null;
  max: string | null = null;
  #frequent: FrequentTexts;
  #distinct: DistinctCount | null = null;

  constructor(frequent: FrequentTexts = new FrequentTexts()) {
    this.#frequent = frequent;
  }

  add(text: string): void {
    this.count++;
    const kept = text.length > LONGEST ? shorten(text) : text;
    // A text that is there already can be neither a new least nor a new greatest, and its hash is known.
    if (this.#frequent.add(kept, 1)) this.#addNew(kept);
  }

  merge(other: TextProfile): void {
    this.count += other.count;
    if (other.min !== null) this.#widen(other.min);
    if (other.max !== null) this.#widen(other.max);
    if (other.#distinct) {
      this.#sketched().merge(other.#distinct);
    } else if (this.#distinct) {
      for (const [text] of other.#frequent.entries()) this.#distinct.addText(text);
    }
    this.#frequent.merge(other.#frequent);
    if (this.#frequent.full) this.#drop();
  }

  /** Whether every text is counted, so that nothing is estimated. */
  get exact(): boolean {
    return this.#distinct === null;
  }

  distinctCount(): number {
    return this.#distinct ? Math.round(this.#distinct.estimate()) : this.#frequent.size;
  }

  top(limit: number): [text: string, count: number][] {
    return this.#frequent.top(limit);
  }

  timesOf(text: string): number {
    return this.#frequent.timesOf(text.length > LONGEST ? shorten(text) : text);
  }

  toJSON(): TextProfileJson {
    const { count, min, max } = this;
    return { count, min, max, ...this.#frequent.state(), distinct: this.#distinct && toBase64(this.#distinct.registers) };
  }

  static fromJSON({ count, min, max, distinct, ...frequent }: TextProfileJson): TextProfile {
    const profile = new TextProfile(new FrequentTexts(frequent));
    Object.assign(profile, { count, min, max });
    if (distinct !== null) profile.#distinct = new DistinctCount(fromBase64(distinct));
    return profile;
  }

  #addNew(text: string): void {
    this.#widen(text);
    this.#distinct?.addHash(this.#frequent.hash);
    if (this.#frequent.full) this.#drop();
  }

  #widen(text: string): void {
    if (this.min === null || text < this.min) this.min = text;
    if (this.max === null || text > this.max) this.max = text;
  }

  #drop(): void {
    this.#sketched();
    this.#frequent.drop();
  }

  /** From here on texts are given up, so their hashes are kept. */
  #sketched(): DistinctCount {
    if (this.#distinct) return this.#distinct;
    this.#distinct = new DistinctCount();
    for (const [text] of this.#frequent.entries()) this.#distinct.addText(text);
    return this.#distinct;
  }
}

const hash = new Int32Array(2);

function shorten(text: string): string {
  hashText(text, hash);
  const [first, second] = Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0'));
  return `${text.slice(0, BEGINNING).toWellFormed()}…${first}${second}`;
}
